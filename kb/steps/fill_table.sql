-- Rows of one table of a served knowledge base.
INSERT INTO $name BY NAME SELECT * FROM arriving;
