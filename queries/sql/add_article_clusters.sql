DELETE FROM article_clusters WHERE article_id IN (SELECT arriving.article_id FROM arriving);
INSERT INTO article_clusters BY NAME FROM arriving
