-- Revisions of these articles, with what decides whether they are read anew.
SELECT revision_id, article_id, revision_number, extractor_version, published_at, fetched_at
FROM revisions
WHERE article_id IN (SELECT article_id FROM incoming_ids);
