/*
code = "T18"
label = "E"
severity = 3
rung = "contradiction"
relation = "partOf"
needs = '''bool_or(unit = 'percent' AND regexp_matches(lower(sentence), 'sisanya|selebihnya|lain-lain|lainnya'))'''
[id]
title = "Bagian dan sisanya tidak berjumlah 100 persen"
message = "Bagian yang disebut ({written}) berjumlah {total} persen, bukan 100; perlu dicek."
arithmetic = "{written} = {total} % ({total_low} sampai {total_high})"
[en]
title = "A share and the rest do not make 100 percent"
message = "The shares told ({written}) make {total} percent, not 100; this needs a check."
arithmetic = "{written} = {total} % ({total_low} to {total_high})"
[[flags]]
sentence = "Sebanyak 74 persen berasal dari pajak, sisanya 27 persen dari retribusi."
claims = [{ value = "74", role = "share" }, { value = "27", role = "share" }]
[[flags]] # the word after the figure
sentence = "Sebanyak 74 persen setuju dan 36 persen sisanya menolak."
claims = [{ value = "74", surface = "74 persen" }, { value = "36", surface = "36 persen" }]
[[flags]] # a composition
sentence = "Komposisi pendapatan: pajak 62 persen, retribusi 23 persen, dan lain-lain 25 persen."
claims = [{ value = "62", surface = "62 persen" }, { value = "23", surface = "23 persen" }, { value = "25", surface = "25 persen" }]
[[passes]]
sentence = "Sebanyak 74 persen berasal dari pajak, sisanya 26 persen dari retribusi."
claims = [{ value = "74" }, { value = "26" }]
[[passes]]
sentence = "Sebanyak 40 persen dari pajak, 34 persen dari retribusi, sisanya 26 persen hibah."
claims = [{ value = "40" }, { value = "34" }, { value = "26" }]
[[passes]] # not all are told
sentence = "Proporsi terbesar adalah pajak 62 persen dan retribusi 23 persen."
claims = [{ value = "62", surface = "62 persen" }, { value = "23", surface = "23 persen" }]
*/
WITH rests AS (
    SELECT *, regexp_matches(lower(left(sentence, 400)), '\b(komposisi|proporsi|pangsa|struktur)\b') AS is_composition
    FROM facts
    WHERE unit = 'percent' AND bound = 'exact' AND role <> 'change' AND regexp_matches(lower(sentence), 'sisanya|selebihnya|lain-lain|lainnya') AND (regexp_matches(lower(right(before_it, 40)), '\b(sisanya|selebihnya)\b[^0-9,.;]{0,30}$')
        OR regexp_matches(lower(left(after_it, 30)), '^[^0-9,.;]{0,12}\b(sisanya|selebihnya)\b')
        OR is_composition AND regexp_matches(lower(right(before_it, 40)), '\b(lain-lain|lainnya)\b[^0-9,.;]{0,30}$'))
), summed AS (
    SELECT r.claim_id AS rest_id, list(s.claim_id ORDER BY s."start") AS share_ids, r.value + sum(s.value) AS total, count(*) AS parts, any_value(is_composition) AS is_composition,
        string_agg(plain(s.value), ' + ' ORDER BY s."start") || ' + ' || any_value(plain(r.value)) AS written, bool_or(s.role = 'change' OR regexp_matches(s.gap, '\b(naik|turun|tumbuh|meningkat|menurun)\b')) AS has_change,
        r.value_low + sum(s.value_low) AS total_low, r.value_high + sum(s.value_high) AS total_high, bool_and(s.bound = 'exact') AS is_exact
    FROM rests r
    JOIN facts s ON s.revision_id = r.revision_id AND s.sentence_start = r.sentence_start AND s.unit = 'percent'
        AND s."start" < r."start"
    GROUP BY r.claim_id, r.value, r.value_low, r.value_high
)
SELECT list_concat([part('claim', rest_id, 'rest')], list_transform(share_ids, lambda id: part('claim', id, 'share'))) AS evidence, total, total_low, total_high, written,
    CASE WHEN total_low < 100 AND total_high > 100 THEN 'shares make 100'
        WHEN has_change OR NOT is_exact OR parts > 1 AND abs(total - 100) > 10 AND NOT is_composition THEN 'perhaps shares of different wholes' END AS silence
FROM summed
