/*
code = "T03"
label = "E"
severity = 3
rung = "contradiction"
relation = "contradicts"
needs = '''count_if(length(digits) >= 3) > count(DISTINCT unit) FILTER (length(digits) >= 3)'''
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
claims = [{ value = "13472", measure = "penerima bantuan" }, { value = "13742", measure = "keluarga miskin penerima" }]
[[flags]] # four digits of the same kind, whatever is said around them
label = "K"
claims = [{ value = "3621E12", unit = "IDR", surface = "Rp3.621 triliun", sentence = "Anggaran ditetapkan Rp3.621 triliun." },
    { value = "3261E12", unit = "IDR", surface = "Rp3.261 triliun", sentence = "Bukan kemudian Rp3.261 triliun berkurang." }]
[[passes]] # fares of two ways
claims = [{ value = "21970000", unit = "IDR", surface = "Rp21,97 juta", sentence = "Tarif ke Kolonodale Rp21,97 juta." },
    { value = "21790000", unit = "IDR", surface = "Rp21,79 juta", sentence = "Ongkos Sarmi Rp21,79 juta." }]
[[passes]]
claims = [{ value = "13472", period = "2023" }, { value = "13742", period = "2024" }]
[[passes]]
claims = [{ value = "13472" }, { value = "13572" }, { value = "134720" }, { value = "1500" }, { value = "5100" }]
*/
WITH told AS (
    SELECT claim_id, revision_id, surface, unit, value, per, role, "start", sentence_start, measure_words, place, period_label, period_basis, is_in_change, listed, after_it,
        before_it, digits, from_id, array_to_string(list_sort(string_split(digits, '')), '') AS same_digits
    FROM facts
    WHERE role <> 'rank' AND bound <> 'range' AND section <> 'headline' AND length(digits) >= 3
), pairs AS (
    SELECT a.*, b AS b, shared_words(a.measure_words, b.measure_words) AS shared,
        regexp_matches(lower(left(a.after_it, 40)), '^[^,.;]{0,30}\b(itu|tersebut|tadi)\b') OR regexp_matches(lower(right(a.before_it, 30)), '\b(dari|seluruh|semua|ke)( total)? $') AS is_again,
        shared_around(words_around(a.before_it, a.after_it), words_around(b.before_it, b.after_it)) + len(list_intersect(names_in(a.before_it), names_in(b.before_it))) AS around
    FROM told a
    JOIN told b USING (revision_id, unit, same_digits)
    WHERE a."start" > b."start" AND a.digits <> b.digits AND damerau_levenshtein(a.digits, b.digits) = 1 AND a.value < b.value * 10
        AND b.value < a.value * 10 AND a.per IS NOT DISTINCT FROM b.per
    QUALIFY row_number() OVER (PARTITION BY revision_id, unit, same_digits ORDER BY a."start", b."start") = 1
), again AS ( -- the right figure stands there once more: the slip has its twin
    SELECT a.claim_id FROM pairs a JOIN told t ON t.revision_id = a.revision_id AND t.unit = a.unit AND t.digits = a.digits AND t.claim_id <> a.claim_id
)
SELECT [part('claim', claim_id, 'stated'), part('claim', b.claim_id, 'other')] AS evidence,
    CASE WHEN (measure_words = b.measure_words OR is_again AND shared > 0) AND place IS NOT DISTINCT FROM b.place AND length(rtrim(digits, '0')) >= 4 THEN 'E' ELSE 'K' END AS label,
    CASE WHEN sentence_start = b.sentence_start OR (is_in_change OR b.is_in_change) AND (length(rtrim(digits, '0')) < 4 OR from_id = b.claim_id OR b.from_id = claim_id) THEN 'two figures of one sentence or change'
        WHEN period_label IS DISTINCT FROM b.period_label AND period_basis = 'stated' AND b.period_basis = 'stated' THEN 'another period'
        WHEN unit IN ('percent', 'index') AND NOT (measure_words = b.measure_words AND place IS NOT DISTINCT FROM b.place) THEN 'perhaps another thing'
        WHEN length(digits) < 4 AND NOT (shared > 0 AND is_again) AND shared + around < 2 THEN 'short figures'
        WHEN before_it = b.before_it AND after_it = b.after_it THEN 'lines of one form'
        WHEN unit IN ('IDR', 'USD') AND regexp_matches(lower(concat(before_it, after_it)), 'dolar|kurs|gram|liter|per kg|saham|bitcoin|harga|level') AND around < 3 AND value BETWEEN b.value * 0.9 AND b.value * 1.1 THEN 'prices of the day'
        WHEN length(rtrim(digits, '0')) < 3 AND NOT (shared > 0 AND is_again) AND shared + around < 3 THEN 'round figures'
        WHEN shared = 0 AND NOT is_again AND around = 0 AND (length(rtrim(digits, '0')) < 4 OR unit IN ('IDR', 'USD') AND NOT regexp_matches(surface, '(?i)mil[iy]ar|tril[iy]un')) THEN 'perhaps another thing'
        WHEN claim_id IN (FROM again) THEN 'both figures come again'
        WHEN place IS DISTINCT FROM b.place AND NOT is_again AND shared = 0 AND around < 2 THEN 'another place' END AS silence
FROM pairs
