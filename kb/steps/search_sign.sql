-- Sign a new index.
INSERT INTO made_by VALUES (?);
