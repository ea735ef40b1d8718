-- When the newest article of each finding was published, as far as the articles say; a day counts from its start in WIB.
WITH spans AS (
    SELECT 'claim' AS kind, claim_id AS evidence_id, revision_id FROM claims
    UNION ALL
    SELECT 'date', date_id, revision_id FROM date_mentions
    UNION ALL
    SELECT 'official', official_id, revision_id FROM official_mentions
)
SELECT
    finding_evidence.finding_id,
    strftime(
        timezone('UTC', max(coalesce(revisions.published_at, timezone('Asia/Jakarta', CAST(publication_start AS TIMESTAMP))))),
        '%Y-%m-%dT%H:%M:%SZ'
    ) AS published
FROM finding_evidence
JOIN spans ON spans.kind = finding_evidence.kind AND spans.evidence_id = finding_evidence.evidence_id
JOIN revisions ON revisions.revision_id = spans.revision_id
GROUP BY finding_evidence.finding_id;
