-- The full text of the revisions that hold evidence of the given findings.
WITH cited AS (
    SELECT revision_id FROM claims
    JOIN finding_evidence ON kind = 'claim' AND evidence_id = claim_id
    WHERE list_contains(string_split($finding_ids, ','), finding_id)
    UNION
    SELECT revision_id FROM date_mentions
    JOIN finding_evidence ON kind = 'date' AND evidence_id = date_id
    WHERE list_contains(string_split($finding_ids, ','), finding_id)
    UNION
    SELECT revision_id FROM official_mentions
    JOIN finding_evidence ON kind = 'official' AND evidence_id = official_id
    WHERE list_contains(string_split($finding_ids, ','), finding_id)
)
SELECT revision_id, "text", body_start, publication_label
FROM revisions
WHERE revision_id IN (SELECT revision_id FROM cited)
ORDER BY revision_id;
