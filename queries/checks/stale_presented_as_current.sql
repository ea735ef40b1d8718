/*
code = "T05"
label = "K"
severity = 4
rung = "stale presented as current"
relation = "supersedes"
[id]
title = 'Angka {older.year} disebut "saat ini"'
message = "{stated} adalah angka {older.year}; angka {newer.year}, {newer}, sudah terbit {days} hari sebelum artikel ini."
[id.same_day]
message = "{stated} adalah angka {older.year}; angka {newer.year}, {newer}, sudah ada ketika artikel ini terbit."
[id.within_year]
title = 'Angka {older.period} disebut "saat ini"'
message = "{stated} adalah angka {older.period}; angka {newer.period}, {newer}, sudah terbit pada {newer.day}."
[en]
title = 'The {older.year} figure is called "current"'
message = "{stated} is the {older.year} figure; the {newer.year} figure, {newer}, was out {days} days before this article."
[en.same_day]
message = "{stated} is the {older.year} figure; the {newer.year} figure, {newer}, was out when this article appeared."
[en.within_year]
title = 'The {older.period} figure is called "current"'
message = "{stated} is the {older.period} figure; the {newer.period} figure, {newer}, was out on {newer.day}."
[given]
indicator = "poverty_rate"
place = "53.71"
[[flags]]
says = "8,61 persen adalah angka 2023; angka 2024, 8,24 persen, sudah terbit 136 hari"
articles = { a = "2024-11-14" }
claims = [{ value = "8.61", is_current = true, period = "2024-11-14", period_basis = "publication" }]
reference = [{ value = "8.61", period = "2023-03" }, { value = "8.24", period = "2024-03", released = "2024-07-01" }]
[[flags]]
articles = { a = "2024-11-28", b = "2024-11-25" }
claims = [{ value = "8.61", is_current = true }, { article = "b", value = "8.24", period = "2024" }]
reference = [{ value = "8.61", period = "2023-03" }]
[[passes]] # the newer figure came out later
articles = { a = "2024-05-14" }
claims = [{ value = "8.61", is_current = true }]
reference = [{ value = "8.61", period = "2023-03" }, { value = "8.24", period = "2024-03", released = "2024-07-01" }]
[[passes]] # it is the newest figure
claims = [{ value = "8.24", is_current = true }, { value = "8.61", period = "2023" }, { value = "8.24", period = "2024" }]
*/
WITH known AS (
    SELECT 'reference' AS kind, reference_id AS id, indicator, place, unit, '' AS qualifier_key, definition_meant,
        period_start, period_end, value_low, value_high, released_on AS known_on
    FROM rujukan
    UNION ALL
    SELECT 'claim', claim_id, indicator, place, unit, qualifier_key, definition_meant,
        period_start, period_end, value_low, value_high, last_day
    FROM facts
    WHERE is_observed AND NOT is_current AND period_basis <> 'publication'
), matched AS (
    SELECT s.claim_id, s.last_day, k.*, can_equal(s.value_low, s.value_high, k.value_low, k.value_high) AS is_equal
    FROM facts s
    JOIN known k USING (indicator, place, unit, qualifier_key, definition_meant)
    WHERE s.is_current AND s.is_observed AND s.period_basis IS DISTINCT FROM 'stated' AND k.period_start <= s.last_day
), ladder AS (
    SELECT claim_id, last_day,
        arg_max(matched, (period_start, kind = 'reference', id)) FILTER (is_equal) AS older,
        arg_max(matched, (period_start, -epoch(known_on), id)) FILTER (NOT is_equal AND known_on <= last_day) AS newer
    FROM matched
    GROUP BY ALL
)
SELECT [part('claim', claim_id, 'stated'), part(newer.kind, newer.id, 'newer'), part(older.kind, older.id, 'older')] AS evidence,
    last_day - newer.known_on AS days, ['period'] AS differing,
    CASE WHEN year(newer.period_start) = year(older.period_start) THEN 'within_year' WHEN days = 0 THEN 'same_day' END AS variant
FROM ladder
WHERE newer.period_start >= older.period_end
