/*
code = "T03"
label = "E"
severity = 3
rung = "contradiction"
relation = "contradicts"
[id]
title = "Dua angka yang mirip: {stated.surface} dan {other.surface}"
message = "{stated.surface} dan {other.surface} di artikel yang sama hanya berbeda urutan dua digit; mungkin angka yang sama, perlu dicek."
[en]
title = "Two similar figures: {stated.surface} and {other.surface}"
message = "{stated.surface} and {other.surface} in one article differ only in the order of two digits; perhaps one figure; this needs a check."
[given]
unit = "person"
[[flags]]
claims = [{ value = "13472", measure = "penerima bantuan" }, { value = "13742", measure = "penerima bantuan" }]
[[flags]]
label = "K"
claims = [{ value = "13472", measure = "penerima bantuan" }, { value = "13742", measure = "keluarga miskin" }]
[[passes]]
claims = [{ value = "13472", period = "2023" }, { value = "13742", period = "2024" }]
[[passes]]
claims = [{ value = "13472" }, { value = "13572" }, { value = "134720" }, { value = "1500" }, { value = "5100" }]
*/
WITH told AS (
    SELECT *, rtrim(digits_of(surface), '0') AS digits, array_to_string(list_sort(string_split(digits, '')), '') AS same_digits
    FROM facts
    WHERE role NOT IN ('rank', 'limit') AND bound = 'exact' AND length(rtrim(digits_of(surface), '0')) >= 4
), pairs AS (
    SELECT a.claim_id, b AS b, a.measure_words, a.indicator, a.sentence_start, a.is_in_change, a.place, a.period_label, a.period_basis,
        a."start"
    FROM told a
    JOIN told b USING (revision_id, unit, same_digits)
    WHERE a."start" > b."start" AND a.digits <> b.digits AND damerau_levenshtein(a.digits, b.digits) = 1 AND a.value < b.value * 3
        AND b.value < a.value * 3 AND a.per IS NOT DISTINCT FROM b.per AND a.role = b.role
    QUALIFY row_number() OVER (PARTITION BY revision_id, unit, same_digits ORDER BY a."start", b."start") = 1
)
SELECT [part('claim', claim_id, 'stated'), part('claim', b.claim_id, 'other')] AS evidence,
    CASE WHEN measure_words = b.measure_words AND place IS NOT DISTINCT FROM b.place THEN 'E' ELSE 'K' END AS label,
    CASE WHEN sentence_start = b.sentence_start OR is_in_change OR b.is_in_change THEN 'two figures of one sentence or change'
        WHEN period_label IS DISTINCT FROM b.period_label AND 'stated' IN (period_basis, b.period_basis) THEN 'another period'
        WHEN place IS DISTINCT FROM b.place THEN 'another place' END AS silence
FROM pairs
