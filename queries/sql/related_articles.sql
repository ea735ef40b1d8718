SELECT * FROM articles
WHERE article_id IN (
    SELECT article_id FROM revisions
    WHERE revision_id IN (SELECT revision_id FROM related UNION SELECT revision_id FROM related_officials))
