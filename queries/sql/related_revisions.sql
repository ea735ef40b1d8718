-- Without their texts: the sentences stand with the claims, and the origins of their passages are copied too. The text
-- of a draft that the KB has comes before the draft, whose number is 1.
SELECT * REPLACE ('' AS text, 0 AS body_start,
    CASE WHEN revision_id IN (SELECT revision_id FROM earlier_revisions) THEN 0 ELSE revision_number END AS revision_number)
FROM revisions
WHERE revision_id IN (SELECT revision_id FROM related UNION SELECT revision_id FROM related_officials UNION SELECT revision_id FROM earlier_revisions)
