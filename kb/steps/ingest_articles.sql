-- Articles of the batch that are new.
INSERT INTO articles BY NAME
SELECT * FROM incoming_articles WHERE article_id NOT IN (SELECT article_id FROM articles);
