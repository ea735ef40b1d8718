/*
code = "T03"
label = "E"
severity = 3
rung = "contradiction"
relation = "contradicts"
needs = '''count_if(length(digits) >= 3) > count(DISTINCT CASE WHEN is_of_things(unit) THEN 'count' ELSE unit END) FILTER (length(digits) >= 3)'''
[id]
title = "Satu digit berbeda: {stated.surface} dan {other.surface}"
message = "{stated.surface} merujuk kembali ke {other.surface}, tetapi satu digitnya berbeda; perlu dicek mana yang dimaksud."
[id.alike]
message = "{stated.surface} dan {other.surface} di artikel ini hanya berbeda satu digit; perlu dicek apakah keduanya angka yang sama."
[en]
title = "One digit differs: {stated.surface} and {other.surface}"
message = "{stated.surface} refers back to {other.surface} but one digit differs; check which is meant."
[en.alike]
message = "{stated.surface} and {other.surface} in this article differ by one digit only; check whether they are one figure."
[given]
unit = "item:rumah"
[[flags]]
claims = [{ value = "136", surface = "136 rumah", measure = "rumah terbakar", sentence = "Api menghanguskan 136 rumah." },
    { value = "186", surface = "186 rumah", measure = "rumah", sentence = "Pemilik 186 rumah itu mengungsi." }]
[[flags]]
label = "K"
claims = [{ value = "412650", unit = "ton", surface = "412.650 ton", measure = "produksi jagung", sentence = "Produksi jagung 412.650 ton." },
    { value = "442650", unit = "ton", surface = "442.650 ton", measure = "produksi jagung", sentence = "Panen raya dengan produksi jagung 442.650 ton dijual." }]
[[flags]] # a long figure says enough, also where other names stand around it
label = "K"
claims = [{ value = "170881", unit = "person", surface = "170.881 penumpang", sentence = "Kepala Humas Melati Kencana menyebut 170.881 penumpang." },
    { value = "170891", unit = "person", surface = "170.891 penumpang", sentence = "Pada Rabu di Stasiun Bunga ada 170.891 penumpang." }]
[[flags]] # a change that is told again
label = "K"
claims = [{ value = "5421", unit = "ton", role = "change", surface = "5.421 ton", sentence = "Aksi itu menurunkan 5.421 ton emisi." },
    { value = "5431", unit = "ton", role = "change", surface = "5.431 ton", sentence = "Tercatat penurunan 5.431 ton." }]
[[passes]] # prices are alike by chance
claims = [{ value = "170881", unit = "IDR", surface = "Rp170.881", sentence = "Harga di Kios Melati Rp170.881." },
    { value = "170891", unit = "IDR", surface = "Rp170.891", sentence = "Toko Kencana menjual Rp170.891." }]
[[passes]] # both come again, or of another year
claims = [{ value = "412650", surface = "412.650 rumah", measure = "rumah", period = "2023" }, { value = "442650", surface = "442.650 rumah", measure = "rumah", period = "2024" }]
[[passes]] # a step
claims = [{ value = "136", surface = "136 rumah", sentence = "Rusak 136 rumah.", measure = "rumah" },
    { value = "186", surface = "186 rumah", sentence = "Lalu bertambah menjadi 186 rumah itu.", measure = "rumah" }]
*/
WITH told AS (
    SELECT claim_id, revision_id, unit, CASE WHEN unit IN ('person', 'family', 'household') OR unit LIKE 'item:%' THEN 'count' ELSE unit END AS kind, value, per, role, "start", seq, sentence_start, measure_words, place, period_label, period_basis, is_in_change, gap,
        after_it, before_it, digits, listed, from_id, length(rtrim(digits, '0')) AS figures
    FROM facts
    WHERE (role NOT IN ('change', 'rank') OR role = 'change' AND length(rtrim(digits, '0')) >= 4 AND unit <> 'percent') AND bound <> 'range' AND section <> 'headline' AND length(digits) >= 3
), pairs AS (
    SELECT a.*, b AS b, shared_words(a.measure_words, b.measure_words) AS shared, regexp_matches(lower(left(a.after_it, 50)), '^[^,.;]{0,40}\b(itu|tersebut|tadi)\b')
            OR regexp_matches(lower(right(a.before_it, 30)), '\b(dari|dari total|seluruh|semua|ke) $') AND (a.unit IN ('person', 'family', 'household') OR a.unit LIKE 'item:%') AS is_again
    FROM told a
    JOIN told b ON b.revision_id = a.revision_id AND b.kind = a.kind AND (b.unit = a.unit OR a.figures >= 5) AND length(b.digits) = length(a.digits)
    WHERE a.seq BETWEEN b.seq + 1 AND b.seq + 60 AND a.digits <> b.digits AND hamming(a.digits, b.digits) = 1
        AND a.value < b.value * 9 AND b.value < a.value * 9 AND a.per IS NOT DISTINCT FROM b.per AND (a.role = 'change') = (b.role = 'change')
    QUALIFY row_number() OVER (PARTITION BY a.claim_id ORDER BY b."start" DESC) = 1
), times_told AS (
    SELECT revision_id AS article, unit AS of_unit, digits AS figure, count(*) AS n FROM told GROUP BY ALL
), judged AS (
    SELECT *, shared_around(words_around(before_it, after_it), words_around(b.before_it, b.after_it)) AS around, names_in(before_it) AS names, names_in(b.before_it) AS b_names,
        shared + around + len(list_intersect(names, b_names)) AS likeness, unit IN ('IDR', 'USD', 'percent', 'index') AS is_priced
    FROM pairs
)
SELECT [part('claim', claim_id, 'stated'), part('claim', b.claim_id, 'other')] AS evidence, CASE WHEN is_again AND shared > 0 AND length(rtrim(b.digits, '0')) >= 3 AND NOT (len(names) > 0 AND len(b_names) > 0 AND NOT list_has_any(names, b_names)) AND unit NOT IN ('IDR', 'USD', 'percent') THEN 'E' ELSE 'K' END AS label,
    CASE WHEN NOT is_again THEN 'alike' END AS variant,
    CASE WHEN sentence_start = b.sentence_start OR listed > CASE WHEN figures >= 3 THEN 3 ELSE 1 END OR (is_in_change OR b.is_in_change) AND (figures < 4 OR from_id = b.claim_id OR b.from_id = claim_id) THEN 'figures of one sentence or change'
        WHEN regexp_matches(coalesce(gap, ''), '\b(naik|turun|menjadi|tambah|kurang|meningkat|menurun|bertambah|berkurang|sebelumnya|semula|lain|sisanya|sementara|sedangkan)\b') AND (figures < 4 OR likeness < 3) THEN 'another figure by its words'
        WHEN period_label IS DISTINCT FROM b.period_label AND period_basis = 'stated' AND b.period_basis = 'stated' THEN 'another period'
        WHEN place IS DISTINCT FROM b.place AND NOT is_again AND shared = 0 THEN 'another place'
        WHEN around >= 2 AND before_it = b.before_it THEN 'lines of one form'
        WHEN (figures < 4 OR is_priced) AND NOT is_again AND likeness < 4 AND len(names) > 0 AND len(b_names) > 0 AND NOT list_has_any(names, b_names) THEN 'of another name'
        WHEN unit IN ('IDR', 'USD', 'index') AND regexp_matches(lower(concat(before_it, after_it)), 'dolar|kurs|gram|liter|per kg|saham|emas|barel|rupiah|level') AND value BETWEEN b.value * 0.9 AND b.value * 1.1 THEN 'prices of the day'
        WHEN regexp_matches(lower(concat(before_it, ' ', b.before_it)), '\b(saat ini|kini|sebelumnya|kemarin|rekor|sempat|awalnya)\b') AND likeness < 2 THEN 'at two moments'
        WHEN t.n > 1 THEN 'the figure comes again'
        WHEN regexp_matches(before_it, '^\W{0,3}[^:]{2,60}:[^:]{0,15}$') AND regexp_matches(b.before_it, '^\W{0,3}[^:]{2,60}:[^:]{0,15}$') THEN 'lines of one form'
        WHEN NOT (is_again AND shared > 0) AND (is_of_machines(unit) OR likeness < CASE WHEN figures >= 4 AND (is_again OR NOT is_priced) THEN 0 WHEN figures >= 4 OR is_again OR o.n > 1 THEN 1 ELSE 2 END OR figures < 4 AND NOT (unit IN ('IDR', 'ton', 'hectare') OR kind = 'count' AND NOT is_of_machines(unit))) THEN 'perhaps another thing' END AS silence
FROM judged
JOIN times_told t ON t.article = revision_id AND t.of_unit = unit AND t.figure = digits
JOIN times_told o ON o.article = revision_id AND o.of_unit = b.unit AND o.figure = b.digits
