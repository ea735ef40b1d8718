/*
code = "T01"
label = "E"
severity = 4
rung = "contradiction"
relation = "contradicts"
needs = 'max(articles) > 1 AND bool_or(claim_id IS NOT NULL AND incomparable IS NULL)'
voices = true
[id]
title = "Dua angka {stated.indicator} {stated.place} untuk periode yang sama"
message = "{stated} menurut {stated.who} berbeda dari {other} menurut {other.who} untuk {stated.period}."
arithmetic = "{stated}: {stated.interval}; {other}: {other.interval}. Kedua rentang tidak bertemu."
[en]
title = "Two figures of {stated.indicator} in {stated.place} for one period"
message = "{stated} according to {stated.who} differs from {other} according to {other.who} for {stated.period}."
arithmetic = "{stated}: {stated.interval}; {other}: {other.interval}. The two intervals do not meet."
[given]
indicator = "poverty_rate"
place = "53.71"
[[flags]]
claims = [{ value = "9.12", period = "2024-03" }, { article = "b", value = "9.71", period = "2024-03" }]
[[flags]] # the period is inferred, but a digit looks swapped
label = "K"
claims = [{ value = "9.12", period = "2024-03" }, { article = "b", value = "9.21", period = "2024-03", period_basis = "inferred" }]
[[passes]] # rounding
claims = [{ value = "9.12", period = "2024-03" }, { article = "b", value = "9.1", period = "2024-03" }]
[[passes]] # another period; another place; another definition
claims = [{ value = "9.12", period = "2024-03" }, { article = "b", value = "9.71", period = "2023-03" },
    { article = "c", value = "21.3", period = "2024-03", place = "53.01" },
    { article = "d", value = "4.2", period = "2024-03", definition = "dtks" }]
[[passes]] # a target
claims = [{ value = "9.12", period = "2024-03" }, { article = "b", value = "7", period = "2024-03", role = "target" }]
*/
WITH voices AS (
    SELECT indicator, place, period_label, unit, coalesce(per, '') AS per, qualifier_key, definition_meant, role,
        value, value_low, value_high, min(surface) AS surface, bool_or(is_stated) AS is_stated, bool_or(is_placed) AS is_placed, count(DISTINCT cluster_id) AS support,
        min_by(claim_id, (NOT is_stated, first_day, claim_id)) AS claim_id,
        min_by(article_id, (NOT is_stated, first_day, claim_id)) AS article_id,
        min_by(origin_id, (NOT is_stated, first_day, claim_id)) AS origin_id
    FROM facts
    WHERE incomparable IS NULL
    GROUP BY ALL
), compared AS (
    SELECT *, first_value(voices) OVER (
        PARTITION BY indicator, place, period_label, unit, per, qualifier_key, definition_meant, role
        ORDER BY support DESC, value_high - value_low, claim_id) AS best
    FROM voices
)
SELECT [part('claim', claim_id, 'stated'), part('claim', best.claim_id, 'other')] AS evidence,
    CASE WHEN is_stated AND best.is_stated THEN 'E' ELSE 'K' END AS label,
    CASE WHEN is_stated AND best.is_stated THEN 'contradiction' ELSE 'undetermined' END AS rung,
    CASE WHEN nearly_equal(value_low, value_high, best.value_low, best.value_high) THEN 'equal within rounding or hedge'
        WHEN origin_id = best.origin_id OR article_id = best.article_id THEN 'same article or copy'
        WHEN NOT (is_placed AND best.is_placed) AND slip(surface, best.surface) IS NULL THEN 'place inferred' END AS silence
FROM compared
WHERE claim_id <> best.claim_id
