-- Which of these articles are known.
SELECT article_id FROM articles WHERE article_id IN (SELECT article_id FROM incoming_ids);
