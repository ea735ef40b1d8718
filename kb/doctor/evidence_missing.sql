-- Findings that rest on a claim, date, official or reference figure that does not exist.
WITH evidence AS (
    SELECT 'claim' AS kind, claim_id AS evidence_id FROM claims
    UNION ALL
    SELECT 'date', date_id FROM date_mentions
    UNION ALL
    SELECT 'official', official_id FROM official_mentions
    UNION ALL
    SELECT 'reference', reference_id FROM reference_figures
)

SELECT DISTINCT finding_id FROM finding_evidence ANTI JOIN evidence USING (kind, evidence_id) ORDER BY ALL;
