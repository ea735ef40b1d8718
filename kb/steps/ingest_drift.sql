-- Pages of the batch that no layout of their publisher fits, instead of what is kept of these articles.
DELETE FROM layout_drift WHERE article_id IN (SELECT article_id FROM incoming_ids);
INSERT INTO layout_drift BY NAME SELECT * FROM incoming_drift;
