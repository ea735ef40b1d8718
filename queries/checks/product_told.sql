/*
code = "T20"
label = "E"
severity = 3
rung = "contradiction"
relation = "contradicts"
needs = '''bool_or(seq > 2 AND (unit IN ('IDR', 'USD', 'kg', 'ton', 'liter') OR unit LIKE 'item:%') AND regexp_matches(gap, 'total|seluruh|sehingga|menjadi|setara|sama dengan|mencapai|anggaran|dana'))'''
[id]
title = "{each.surface} untuk {times.surface} bukan {result.surface}"
message = "{each} kali {times} adalah {product}, berbeda dari {result} yang tertulis; perlu dicek."
arithmetic = "{each.number} x {times.number} = {product} ({low} sampai {high}); tertulis {result.number} ({result.interval})."
[id.basis]
title = "{result.surface}: masih per kapita?"
message = "{result} adalah {each} kali {times}, jadi jumlah untuk semuanya, bukan per kapita; dasar hitungnya perlu dicek."
[id.scale]
message = "{each} kali {times} adalah {product}, bukan {result}; kata ribu, juta, miliar, atau triliun perlu dicek."
[en]
title = "{each.surface} for {times.surface} is not {result.surface}"
message = "{each} times {times} is {product}, which differs from the stated {result}; this needs a check."
arithmetic = "{each.number} x {times.number} = {product} ({low} to {high}); stated {result.number} ({result.interval})."
[en.basis]
title = "{result.surface}: still per head?"
message = "{result} is {each} times {times}, the sum for all of them and not per head; the basis needs a check."
[en.scale]
message = "{each} times {times} is {product} and not {result}; the word of scale needs a check."
[[flags]]
code = "T16"
sentence = "Garis Rp500.000 per kapita dengan 4,5 anggota setara Rp2.250.000 per kapita."
claims = [{ value = "500000", unit = "IDR", per = "kapita", surface = "Rp500.000" }, { value = "4.5", unit = "person", surface = "4,5 anggota" }, { value = "2250000", unit = "IDR", per = "kapita", surface = "Rp2.250.000" }]
[[flags]]
sentence = "Batas Rp322.170 per kapita dikali empat anggota menjadi Rp1.388.680."
claims = [{ value = "322170", unit = "IDR", surface = "Rp322.170" }, { value = "4", unit = "person", surface = "empat anggota" }, { value = "1388680", unit = "IDR", surface = "Rp1.388.680" }]
[[flags]]
sentence = "Sebanyak 48 sekolah masing-masing mendapat Rp 25 juta sehingga seluruhnya Rp 2,1 miliar."
claims = [{ value = "48", unit = "item:sekolah", surface = "48 sekolah" }, { value = "25E6", unit = "IDR", surface = "Rp 25 juta" }, { value = "2.1E9", unit = "IDR", surface = "Rp 2,1 miliar" }]
[[flags]] # a word of scale
code = "T14"
sentence = "Sebanyak 48 sekolah masing-masing mendapat Rp 25 juta sehingga seluruhnya Rp 1,2 triliun."
claims = [{ value = "48", unit = "item:sekolah", surface = "48 sekolah" }, { value = "25E6", unit = "IDR", surface = "Rp 25 juta" }, { value = "1.2E12", unit = "IDR", surface = "Rp 1,2 triliun" }]
[[flags]] # what was counted some sentences before
sentence = "Ada 48 paket bantuan. Bantuan tiba di 3 desa. Nilai tiap paket Rp 25 juta, sehingga totalnya Rp 2,1 miliar."
claims = [{ value = "48", unit = "item:paket", surface = "48 paket" }, { value = "3", unit = "item:desa", surface = "3 desa" },
    { value = "25E6", unit = "IDR", surface = "Rp 25 juta" }, { value = "2.1E9", unit = "IDR", surface = "Rp 2,1 miliar" }]
[[passes]]
sentence = "Ada 48 paket bantuan. Bantuan tiba di 3 desa. Nilai tiap paket Rp 25 juta, sehingga totalnya Rp 1,2 miliar."
claims = [{ value = "48", unit = "item:paket", surface = "48 paket" }, { value = "3", unit = "item:desa", surface = "3 desa" },
    { value = "25E6", unit = "IDR", surface = "Rp 25 juta" }, { value = "1.2E9", unit = "IDR", surface = "Rp 1,2 miliar" }]
[[passes]]
sentence = "Batas Rp322.170 per kapita dikali empat anggota menjadi Rp1.288.680."
claims = [{ value = "322170", unit = "IDR", surface = "Rp322.170" }, { value = "4", unit = "person", surface = "empat anggota" }, { value = "1288680", unit = "IDR", surface = "Rp1.288.680" }]
[[passes]] # beyond any amount of money
sentence = "Sebanyak 48 sekolah masing-masing mendapat Rp 25 juta sehingga seluruhnya Rp 12.000.000.000 triliun."
claims = [{ value = "48", unit = "item:sekolah", surface = "48 sekolah" }, { value = "25E6", unit = "IDR", surface = "Rp 25 juta" }, { value = "12E21", unit = "IDR", surface = "Rp 12.000.000.000 triliun" }]
[[passes]] # nothing says that the one is each of the other
sentence = "Bantuan Rp 25 juta untuk 48 sekolah dari total anggaran Rp 2,1 miliar."
claims = [{ value = "25E6", unit = "IDR", surface = "Rp 25 juta" }, { value = "48", unit = "item:sekolah", surface = "48 sekolah" }, { value = "2.1E9", unit = "IDR", surface = "Rp 2,1 miliar" }]
*/
WITH results AS (
    SELECT * FROM facts
    WHERE bound IN ('exact', 'about') AND role IN ('level', 'limit', 'target', 'other') AND (unit IN ('IDR', 'USD', 'kg', 'ton', 'liter') OR unit LIKE 'item:%')
        AND regexp_matches(gap, '\b(total|totalnya|seluruhnya|keseluruhan|sehingga|menjadi|setara|sama dengan|mencapai|anggaran yang disiapkan|(dana|anggaran)( yang)? (dibutuhkan|diperlukan))\b[^0-9;]{0,40}$')
        AND NOT regexp_matches(gap, '\b(dari|naik|turun|dibulatkan|rata-rata|kerugian)\b')
), factors AS (
    SELECT r, CASE WHEN a.unit = r.unit THEN a ELSE b END AS each, CASE WHEN a.unit = r.unit THEN b ELSE a END AS times,
        regexp_matches(lower(concat(coalesce(a.gap, right(a.before_it, 80)), a.surface, b.gap, r.gap)), '\b(setiap|tiap|tiap-tiap|masing-masing|dikali|dikalikan|kali|@)\b|\bper ') OR coalesce(a.per, b.per, '') <> '' AS is_each
    FROM results r
    JOIN facts b ON b.revision_id = r.revision_id AND b.seq = r.seq - 1
    JOIN facts a ON a.revision_id = r.revision_id AND a.seq = r.seq - 2
    WHERE (a.unit = r.unit) <> (b.unit = r.unit) AND a.bound = 'exact' AND b.bound = 'exact' AND a.value > 1 AND b.value > 1
        AND (NOT b.is_next_sentence AND NOT r.is_next_sentence
            OR regexp_matches(lower(concat(coalesce(a.gap, right(a.before_it, 80)), a.surface)), '\b(setiap|tiap|tiap-tiap|masing-masing)\b') AND NOT (b.is_next_sentence AND r.is_next_sentence)) AND a.modality = b.modality AND b.role <> 'change' AND a.role <> 'change'
    UNION ALL -- "48 paket. ... Nilai tiap paket Rp 25 juta, totalnya": the last count of what each is of
    SELECT r, e AS each, arg_max(t, t.seq) AS times, TRUE
    FROM results r
    JOIN facts e ON e.revision_id = r.revision_id AND e.seq = r.seq - 1 AND e.unit = r.unit AND NOT r.is_next_sentence AND e.bound = 'exact' AND e.role <> 'change' AND e.modality = r.modality
    JOIN facts t ON t.revision_id = r.revision_id AND t.seq < e.seq - 1 AND t."start" > e."start" - 800 AND t.bound = 'exact' AND t.value > 1 AND t.role = 'level'
        AND t.unit = 'item:' || regexp_extract(lower(coalesce(e.gap, right(e.before_it, 60))), '\b(?:setiap|tiap|masing-masing) ([a-z]+)[^0-9.;]{0,40}$', 1)
    GROUP BY r, e
)
SELECT [part('claim', r.claim_id, 'result'), part('claim', each.claim_id, 'each'), part('claim', times.claim_id, 'times')] AS evidence,
    product(each.value, times.value) AS product,
    product(each.value_low, CASE WHEN is_counted(times.unit, times.value_low, times.value_high) THEN times.value ELSE times.value_low END) AS low,
    product(each.value_high, CASE WHEN is_counted(times.unit, times.value_low, times.value_high) THEN times.value ELSE times.value_high END) AS high,
    CASE WHEN nearly_equal(low, high, r.value_low, r.value_high) THEN 'basis'
        WHEN is_scaled(low, high, r.value_low, r.value_high, 1000) OR is_scaled(low, high, r.value_low, r.value_high, 1000000) THEN 'scale' END AS variant,
    CASE variant WHEN 'basis' THEN 'T16' WHEN 'scale' THEN 'T14' END AS code,
    CASE WHEN product IS NULL THEN 'too large to multiply'
        WHEN nearly_equal(low, high, r.value_low, r.value_high) AND NOT coalesce(r.per = each.per AND contains(r.per, 'kapita'), FALSE) THEN 'product fits'
        WHEN coalesce(variant, '') <> 'scale' AND (product > r.value * 3 OR product * 3 < r.value) THEN 'perhaps another product' END AS silence
FROM factors
WHERE is_each AND (times.unit IN ('person', 'family', 'household', 'month', 'day', 'year', 'times') OR times.unit LIKE 'item:%')
    AND (each.per IS NULL OR times.unit IN ('person', 'family', 'household') OR contains(times.unit, split_part(each.per, ' ', 1)) OR times.unit IN ('month', 'day', 'year'))
    AND (r.per IS NULL OR each.per IS NOT NULL)
