-- Numbers without a known indicator but with a measure, newest articles first; `total` counts all of them.
WITH newest AS (
    SELECT revisions.*, articles.label AS article_label, articles.url, articles.publisher
    FROM v_newest_revisions AS revisions
    JOIN articles USING (article_id)
    WHERE ($publisher IS NULL OR articles.publisher = $publisher)
      AND ($since IS NULL OR publication_end IS NULL OR publication_end > $since)
      AND ($until IS NULL OR publication_start IS NULL OR publication_start <= $until)
)
SELECT
    claims.surface, claims.measure, claims.place_name, claims.period_label,
    newest.article_label, newest.url, newest.publisher, newest.title AS article_title,
    newest.publication_label, newest.publication_basis,
    count(*) OVER () AS total
FROM claims
JOIN newest USING (revision_id)
WHERE claims.indicator IS NULL
  AND claims.measure IS NOT NULL
  AND claims.section <> 'headline'
  AND ($place IS NULL OR claims.place = $place OR starts_with(claims.place, $place || '.'))
ORDER BY newest.publication_start DESC NULLS LAST, newest.article_id, claims."start"
LIMIT $limit;
