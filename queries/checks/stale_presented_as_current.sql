/*
code = "T05"
label = "K"
severity = 4
rung = "stale presented as current"
relation = "supersedes"
needs = '''bool_or(is_current AND is_observed AND indicator IS NOT NULL AND period_basis IS DISTINCT FROM 'stated')'''
[id]
title = 'Angka {older.year} disebut "saat ini"'
message = "{stated} adalah angka {older.year}; angka {newer.year}, {newer}, sudah terbit {days} hari sebelum artikel ini."
[id.same_day]
message = "{stated} adalah angka {older.year}; angka {newer.year}, {newer}, sudah ada ketika artikel ini terbit."
[id.within_year]
title = 'Angka {older.period} disebut "saat ini"'
message = "{stated} adalah angka {older.period}; angka {newer.period}, {newer}, sudah terbit pada {newer.day}."
[id.undated]
title = 'Angka {older.period} disebut "saat ini"'
message = "{stated} adalah angka {older.period}; rujukan sudah memuat angka {newer.period}, {newer}; perlu dicek apakah sudah terbit saat itu."
[en]
title = 'The {older.year} figure is called "current"'
message = "{stated} is the {older.year} figure; the {newer.year} figure, {newer}, was out {days} days before this article."
[en.same_day]
message = "{stated} is the {older.year} figure; the {newer.year} figure, {newer}, was out when this article appeared."
[en.day_before]
message = "{stated} is the {older.year} figure; the {newer.year} figure, {newer}, was out one day before this article."
[en.undated]
title = 'The {older.period} figure is called "current"'
message = "{stated} is the {older.period} figure; the reference has the {newer.period} figure, {newer}; check whether it was out by then."
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
[[flags]]
says_en = "was out one day before"
articles = { a = "2024-11-28", b = "2024-11-27" }
claims = [{ value = "8.61", is_current = true }, { article = "b", value = "8.24", period = "2024" }]
reference = [{ value = "8.61", period = "2023-03" }]
[[flags]] # an article that copies its sentence is no second voice
says = "8,24 persen, sudah terbit 8 hari"
articles = { a = "2024-11-28", b = "2024-11-22", c = "2024-11-20" }
claims = [{ value = "8.61", is_current = true }, { article = "b", value = "8.24", period = "2024-03", origin = "c" },
    { article = "c", value = "8.24", period = "2024", origin = "c" }]
reference = [{ value = "8.61", period = "2023-03" }]
[[flags]] # it stands in the reference for long, without its day of release
says = "perlu dicek apakah sudah terbit"
articles = { a = "2024-11-28" }
claims = [{ value = "8.61", is_current = true }]
reference = [{ value = "8.61", period = "2023-03" }, { value = "8.24", period = "2024-03" }]
[[passes]] # too early to be out
articles = { a = "2024-07-28" }
claims = [{ value = "8.61", is_current = true }]
reference = [{ value = "8.61", period = "2023-03" }, { value = "8.24", period = "2024-03" }]
[[passes]] # the newer figure came out later
articles = { a = "2024-05-14" }
claims = [{ value = "8.61", is_current = true }]
reference = [{ value = "8.61", period = "2023-03" }, { value = "8.24", period = "2024-03", released = "2024-07-01" }]
[[passes]] # it is the newest figure
claims = [{ value = "8.24", is_current = true }, { value = "8.61", period = "2023" }, { value = "8.24", period = "2024" }]
*/
WITH known AS (
    SELECT 'reference' AS kind, reference_id AS id, indicator, place, unit, '' AS qualifier_key, definition_meant,
        period_start, period_end, value_low, value_high, released_on AS known_on, FALSE AS is_copy
    FROM rujukan
    UNION ALL
    SELECT 'claim', claim_id, indicator, place, unit, qualifier_key, definition_meant,
        period_start, period_end, value_low, value_high, last_day, origin_article_id <> article_id
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
        arg_max(matched, (period_start, -epoch(known_on), id)) FILTER (NOT is_equal AND known_on <= last_day) AS latest,
        -- regional figures of a month are out within half a year; their day is rarely on record
        arg_max(matched, (period_start, id)) FILTER (NOT is_equal AND kind = 'reference' AND known_on IS NULL
            AND period_end + INTERVAL 6 MONTH <= last_day) AS undated
    FROM matched
    GROUP BY ALL
), first_told AS ( -- the same figure as it was told first, by no copy
    SELECT l.claim_id, arg_min(m, (m.is_copy, m.known_on, m.id)) AS newer
    FROM ladder l
    JOIN matched m ON m.claim_id = l.claim_id AND NOT m.is_equal AND m.known_on <= l.last_day
        AND m.period_start >= l.older.period_end AND m.period_start < l.latest.period_end AND l.latest.period_start < m.period_end
        AND can_equal(m.value_low, m.value_high, l.latest.value_low, l.latest.value_high)
    GROUP BY l.claim_id
), told_of AS (
    SELECT l.*, CASE WHEN l.latest.period_start >= l.older.period_end THEN f.newer ELSE l.undated END AS newer
    FROM ladder l
    LEFT JOIN first_told f USING (claim_id)
)
SELECT [part('claim', claim_id, 'stated'), part(newer.kind, newer.id, 'newer'), part(older.kind, older.id, 'older')] AS evidence,
    last_day - newer.known_on AS days, ['period'] AS differing,
    CASE WHEN newer.known_on IS NULL THEN 3 ELSE 4 END AS severity,
    CASE WHEN newer.known_on IS NULL THEN 'undated' WHEN year(newer.period_start) = year(older.period_start) THEN 'within_year'
        WHEN days = 0 THEN 'same_day' WHEN days = 1 THEN 'day_before' END AS variant
FROM told_of
WHERE newer.period_start >= older.period_end
