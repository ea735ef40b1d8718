-- Findings of which at least one passage stands in an article that passes the filters.
SELECT finding_evidence.finding_id
FROM finding_evidence
LEFT JOIN claims ON kind = 'claim' AND claims.claim_id = evidence_id
LEFT JOIN date_mentions ON kind = 'date' AND date_mentions.date_id = evidence_id
LEFT JOIN official_mentions ON kind = 'official' AND official_mentions.official_id = evidence_id
JOIN revisions
    ON revisions.revision_id = coalesce(claims.revision_id, date_mentions.revision_id, official_mentions.revision_id)
JOIN articles ON articles.article_id = revisions.article_id
GROUP BY finding_evidence.finding_id
HAVING bool_or(
    ($publisher IS NULL OR articles.publisher = $publisher)
    AND ($since IS NULL OR publication_end IS NULL OR publication_end > $since)
    AND ($until IS NULL OR publication_start IS NULL OR publication_start <= $until)
)
ORDER BY finding_evidence.finding_id;
