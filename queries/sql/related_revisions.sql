-- Without their texts: the sentences stand with the claims, and the origins of their passages are copied too.
SELECT * REPLACE ('' AS text, 0 AS body_start)
FROM revisions
WHERE revision_id IN (SELECT revision_id FROM related UNION SELECT revision_id FROM related_officials)
