/*
code = "T02"
label = "E"
severity = 4
rung = "contradiction"
relation = "contradicts"
needs = '''count_if(incomparable IS NULL) > count(DISTINCT concat_ws('|', indicator, place, unit, period_label)) FILTER (incomparable IS NULL)'''
[id]
title = "Dua angka untuk hal yang sama dalam satu artikel"
message = "{stated} berbeda dari {other} di artikel yang sama untuk {stated.indicator}, {stated.place}, {stated.period}."
arithmetic = "{stated}: {stated.interval}; {other}: {other.interval}. Kedua rentang tidak bertemu."
[en]
title = "Two figures for one thing in one article"
message = "{stated} differs from {other} in the same article for {stated.indicator}, {stated.place}, {stated.period}."
arithmetic = "{stated}: {stated.interval}; {other}: {other.interval}. The two intervals do not meet."
[given]
indicator = "poverty_rate"
place = "53.71"
period = "2024"
[[flags]]
claims = [{ value = "9.12" }, { value = "9.21" }]
[[passes]]
claims = [{ value = "9.12" }, { value = "9.1" }, { value = "9.4", period = "2023" }, { value = "1.2", role = "change" }]
[[passes]] # two articles
claims = [{ value = "9.12" }, { value = "9.71", article = "b" }]
*/
WITH voices AS (
    SELECT revision_id, indicator, place, period_label, unit, coalesce(per, '') AS per, qualifier_key,
        definition_meant, role, value, value_low, value_high, min(surface) AS surface, count(*) AS support, bool_or(is_stated) AS is_stated, bool_or(is_placed) AS is_placed,
        min_by(claim_id, "start") AS claim_id, min("start") AS first_at
    FROM facts
    WHERE incomparable IS NULL
    GROUP BY ALL
), compared AS (
    SELECT *, first_value(voices) OVER (
        PARTITION BY revision_id, indicator, place, period_label, unit, per, qualifier_key, definition_meant, role
        ORDER BY support DESC, value_high - value_low, first_at) AS best
    FROM voices
)
SELECT [part('claim', claim_id, 'stated'), part('claim', best.claim_id, 'other')] AS evidence,
    CASE WHEN is_stated AND best.is_stated THEN 'E' ELSE 'K' END AS label,
    CASE WHEN is_stated AND best.is_stated THEN 'contradiction' ELSE 'undetermined' END AS rung,
    CASE WHEN nearly_equal(value_low, value_high, best.value_low, best.value_high) THEN 'equal within rounding or hedge'
        WHEN NOT (is_placed AND best.is_placed) AND slip(surface, best.surface) IS NULL THEN 'place inferred' END AS silence
FROM compared
WHERE claim_id <> best.claim_id
