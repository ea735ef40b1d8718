INSERT OR REPLACE INTO article_clusters BY NAME FROM arriving
