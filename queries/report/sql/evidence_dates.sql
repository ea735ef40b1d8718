-- The date mentions that the given findings rest on, with their article.
SELECT
    finding_evidence.finding_id, finding_evidence.position, finding_evidence.part,
    date_mentions.*,
    articles.article_id, articles.label AS article_label, articles.url, articles.publisher,
    revisions.title AS article_title,
    revisions.publication_label, revisions.publication_basis
FROM finding_evidence
JOIN date_mentions ON date_mentions.date_id = finding_evidence.evidence_id
JOIN revisions ON revisions.revision_id = date_mentions.revision_id
JOIN articles ON articles.article_id = revisions.article_id
WHERE finding_evidence.kind = 'date' AND list_contains(string_split($finding_ids, ','), finding_evidence.finding_id)
ORDER BY finding_evidence.finding_id, finding_evidence.position;
