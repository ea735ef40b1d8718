-- The claims that the given findings rest on, with their article and whether the paragraph is a copy.
SELECT
    finding_evidence.finding_id, finding_evidence.position, finding_evidence.part,
    claims.*,
    articles.article_id, articles.label AS article_label, articles.url, articles.publisher,
    revisions.title AS article_title,
    revisions.publication_label, revisions.publication_basis,
    claim_origins.origin_id, coalesce(claim_origins.origin_id <> claim_origins.passage_id, false) AS is_copy
FROM finding_evidence
JOIN claims ON claims.claim_id = finding_evidence.evidence_id
JOIN revisions ON revisions.revision_id = claims.revision_id
JOIN articles ON articles.article_id = revisions.article_id
LEFT JOIN claim_origins ON claim_origins.claim_id = claims.claim_id
WHERE finding_evidence.kind = 'claim' AND list_contains(string_split($finding_ids, ','), finding_evidence.finding_id)
ORDER BY finding_evidence.finding_id, finding_evidence.position;
