-- A claim with its place, its indicator or open series, and the text around it.
SELECT
    claims.claim_id,
    claims.surface,
    claims.sentence_start,
    claims.sentence_start + length(claims.sentence) AS sentence_end,
    claims.place,
    claims.place_name,
    claims.place_basis,
    claims.place_candidates,
    claims.measure,
    claims.indicator,
    series.series_id,
    series.measure_key,
    series.claims AS series_claims,
    series.articles AS series_articles,
    revisions.text
FROM claims
INNER JOIN revisions ON claims.revision_id = revisions.revision_id
LEFT JOIN claim_series ON claims.claim_id = claim_series.claim_id
LEFT JOIN open_series AS series ON claim_series.series_id = series.series_id
WHERE claims.claim_id = ?;
