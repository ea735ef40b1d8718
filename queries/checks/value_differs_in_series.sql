/*
code = "T01"
label = "K"
severity = 3
rung = "undetermined"
relation = "undetermined"
needs = '''max(articles) > 1 AND bool_or(indicator IS NULL AND is_observed AND role = 'level' AND period_label IS NOT NULL)'''
[id]
title = "Dua angka {stated.indicator} untuk peristiwa yang sama"
message = "{stated.surface} menurut {stated.who} berbeda dari {other.surface} menurut {other.who} untuk peristiwa dan periode yang sama; perlu dicek."
arithmetic = "{stated}: {stated.interval}; {other}: {other.interval}. Kedua rentang tidak bertemu."
[en]
title = "Two figures of {stated.indicator} for one event"
message = "{stated.surface} according to {stated.who} differs from {other.surface} according to {other.who} for the same event and period; this needs a check."
arithmetic = "{stated}: {stated.interval}; {other}: {other.interval}. The two intervals do not meet."
[given]
unit = "item:rumah"
place = "73.17"
measure = "rumah terendam banjir"
series = "s1"
period = "2024-11-26"
[[flags]]
claims = [{ value = "412" }, { article = "b", value = "437" }]
[[flags]] # a slip speaks for itself
label = "E"
claims = [{ value = "4127" }, { article = "b", value = "4217" }]
[[passes]] # another series, another day, rounding, a number that grows, a copy, a range that meets
claims = [{ value = "412" }, { article = "b", value = "437", series = "s2" }, { article = "c", value = "437", period = "2024-11-27" }]
[[passes]]
claims = [{ value = "41.2E3" }, { article = "b", value = "41E3" }]
[[passes]]
claims = [{ value = "412" }, { article = "b", value = "437", sentence = "Jumlah 437 rumah itu masih sementara." }]
[[passes]]
claims = [{ value = "412", indicator = "poverty_rate" }, { article = "b", value = "437", indicator = "poverty_rate" }]
*/
WITH voices AS (
    SELECT series_id, period_label, unit, coalesce(per, '') AS per, qualifier_key, definition_meant, role, value, value_low, value_high,
        min(surface) AS surface, count(DISTINCT cluster_id) AS support, bool_or(is_stated) AS is_stated,
        min_by({'claim_id': claim_id, 'article_id': article_id, 'origin_id': origin_id, 'day': first_day, 'goes_on': period_end > first_day}, (first_day, claim_id)) AS first_said,
        bool_or(listed > 1) AS is_listed, bool_or(bound <> 'exact' OR is_in_change
            OR regexp_matches(lower(sentence), '\b(sementara|sejauh ini|terus|masih|bertambah|berkurang|hingga (pukul|saat|kini|malam|siang|pagi)|setidaknya|antara lain|salah satu|di antaranya|lainnya|lain|masing-masing|sisanya|saham|kurs|harga)\b')) AS is_moving
    FROM facts
    JOIN claim_series USING (claim_id)
    WHERE indicator IS NULL AND is_observed AND period_label IS NOT NULL AND coalesce(period_basis, '') <> 'publication' AND section <> 'headline'
        AND role = 'level' AND value > 0 AND NOT is_of_machines(unit) AND unit NOT IN ('percent', 'percentage_point', 'year', 'times', 'index')
    GROUP BY ALL
), compared AS (
    SELECT *, first_value(voices) OVER (
        PARTITION BY series_id, period_label, unit, per, qualifier_key, definition_meant, role
        ORDER BY support DESC, value_high - value_low, first_said.claim_id) AS best,
        count(*) OVER (PARTITION BY series_id, period_label, unit, per, qualifier_key, definition_meant, role, first_said.article_id) AS told_there
    FROM voices
)
SELECT [part('claim', first_said.claim_id, 'stated'), part('claim', best.first_said.claim_id, 'other')] AS evidence,
    CASE WHEN is_stated AND best.is_stated AND slip(surface, best.surface) IS NOT NULL AND length(rtrim(digits_of(surface), '0')) >= 4 THEN 'E' END AS label,
    CASE WHEN nearly_equal(value_low, value_high, best.value_low, best.value_high) THEN 'equal within rounding or hedge'
        WHEN first_said.article_id = best.first_said.article_id OR first_said.origin_id = best.first_said.origin_id THEN 'same article or copy'
        WHEN is_listed OR best.is_listed OR told_there > 1 THEN 'several figures of one article'
        WHEN first_said.day <> best.first_said.day AND (first_said.goes_on OR best.first_said.goes_on) THEN 'a period that was not over'
        WHEN is_moving OR best.is_moving THEN 'a count that goes on'
        WHEN value NOT BETWEEN best.value / 2 AND best.value * 2 AND slip(surface, best.surface) IS NULL THEN 'perhaps another thing' END AS silence
FROM compared
WHERE first_said.claim_id <> best.first_said.claim_id
