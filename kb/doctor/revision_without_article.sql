-- Revisions whose article is missing.
SELECT revision_id FROM revisions ANTI JOIN articles USING (article_id) ORDER BY ALL;
