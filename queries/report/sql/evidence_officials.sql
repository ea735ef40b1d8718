-- The official mentions that the given findings rest on, with their article.
SELECT
    finding_evidence.finding_id, finding_evidence.position, finding_evidence.part,
    official_mentions.*,
    articles.article_id, articles.label AS article_label, articles.url, articles.publisher,
    revisions.title AS article_title,
    revisions.publication_label, revisions.publication_basis
FROM finding_evidence
JOIN official_mentions ON official_mentions.official_id = finding_evidence.evidence_id
JOIN revisions ON revisions.revision_id = official_mentions.revision_id
JOIN articles ON articles.article_id = revisions.article_id
WHERE finding_evidence.kind = 'official' AND list_contains(string_split($finding_ids, ','), finding_evidence.finding_id)
ORDER BY finding_evidence.finding_id, finding_evidence.position;
