-- Every level with indicator, place and unit, newest revisions only, ready to be laid out by place and indicator.
WITH newest AS (
    SELECT revisions.*, articles.label AS article_label, articles.url, articles.publisher
    FROM v_newest_revisions AS revisions
    JOIN articles USING (article_id)
    WHERE ($publisher IS NULL OR articles.publisher = $publisher)
      AND ($since IS NULL OR publication_end IS NULL OR publication_end > $since)
      AND ($until IS NULL OR publication_start IS NULL OR publication_start <= $until)
)
SELECT
    claims.claim_id, claims.indicator, claims.place, claims.place_name, claims.unit, claims.per,
    claims."value", claims.value_low, claims.value_high, claims.bound, claims.modality, claims.role, claims.is_current, claims.definition,
    claims.period_start, claims.period_end, claims.period_label, claims.period_basis,
    claims."start", claims."end", claims.sentence, claims.sentence_start, claims.surface,
    claims.speaker, claims.office,
    newest.article_id, newest.article_label, newest.url, newest.publisher, newest.title AS article_title,
    newest.publication_start, newest.publication_label, newest.publication_basis,
    coalesce(claim_origins.origin_id <> claim_origins.passage_id, false) AS is_copy
FROM claims
JOIN newest USING (revision_id)
LEFT JOIN claim_origins ON claim_origins.claim_id = claims.claim_id
WHERE claims.indicator IS NOT NULL
  AND claims.place IS NOT NULL
  AND claims.role IN ('level', 'share', 'target')
  AND claims.section <> 'headline'
  AND ($place IS NULL OR claims.place = $place OR starts_with(claims.place, $place || '.'))
  AND ($indicator IS NULL OR claims.indicator = $indicator)
ORDER BY claims.place, claims.indicator, claims.unit, claims.per,
    claims.period_start, claims."value", newest.publication_start, newest.article_id, claims."start";
