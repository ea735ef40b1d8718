/*
code = "T18"
label = "E"
severity = 3
rung = "contradiction"
relation = "partOf"
needs = '''count_if(regexp_matches(lower(sentence), '\bdari\b') AND (unit IN ('person', 'family', 'household') OR unit LIKE 'item:%')) > 1'''
[id]
title = "{part.surface} dari {whole.surface}: bagian melebihi keseluruhan"
message = "{part} disebut sebagai bagian dari {whole}, tetapi lebih besar; kedua angka perlu dicek."
arithmetic = "{part.number} > {whole.number}"
[en]
title = "{part.surface} of {whole.surface}: the part exceeds the whole"
message = "{part} is told as a part of {whole} but is larger; both figures need a check."
arithmetic = "{part.number} > {whole.number}"
[given]
unit = "item:desa"
[[flags]]
sentence = "Dari 10 desa yang dipantau, 12 desa terendam."
claims = [{ value = "10", surface = "10 desa" }, { value = "12", surface = "12 desa" }]
[[flags]]
sentence = "Sebanyak 12 dari 10 desa terendam."
claims = [{ value = "12", surface = "12" }, { value = "10", surface = "10 desa" }]
[[passes]] # a step, not a part
sentence = "Jumlahnya naik menjadi 12 dari 10 desa."
claims = [{ value = "12", surface = "12" }, { value = "10", surface = "10 desa" }]
[[passes]]
sentence = "Dari 10 desa, jumlahnya menjadi 12 desa."
claims = [{ value = "10", surface = "10 desa" }, { value = "12", surface = "12 desa" }]
[[passes]] # more than was aimed at
sentence = "Hari pertama: 171 dari 163 desa (105 persen)."
claims = [{ value = "171", surface = "171" }, { value = "163", surface = "163 desa" }]
[[passes]]
sentence = "Dari 12 desa yang dipantau, 10 desa terendam, 2 dari 4 desa sejak pagi."
claims = [{ value = "12", surface = "12 desa" }, { value = "10", surface = "10 desa" }, { value = "2", surface = "2" }, { value = "4", surface = "4 desa" }]
*/
WITH pairs AS (
    SELECT a.claim_id AS first_id, b.claim_id AS second_id, a.value AS first_value, b.value AS second_value, lower(right(a.before_it, 40)) AS lead, b.gap
    FROM facts a
    JOIN facts b ON b.revision_id = a.revision_id AND b.sentence_start = a.sentence_start AND b.seq = a.seq + 1 AND b.unit = a.unit
    WHERE (a.unit IN ('person', 'family', 'household') OR a.unit LIKE 'item:%') AND a.bound = 'exact' AND b.bound = 'exact' AND a.role IN ('level', 'share', 'other') AND b.role IN ('level', 'share', 'other')
        AND NOT a.is_in_change AND NOT b.is_in_change AND a.per IS NULL AND b.per IS NULL
        AND NOT regexp_matches(lower(left(b.after_it, 30)), '^[^.;0-9]{0,12}[1-9]\d\d([.,]\d+)? ?(persen|%)') -- more than was aimed at
        AND NOT regexp_matches(lower(left(a.sentence, 300)), '\b(naik|turun|menjadi|bertambah|berkurang|meningkat|menurun|melonjak|menyusut|semula|awalnya|target|kuota|kapasitas|skor|unggul|kali|realisasi|capaian|tercapai|melampaui|lebih (banyak|sedikit|tinggi|rendah))\b')
)
SELECT [part('claim', first_id, 'whole'), part('claim', second_id, 'part')] AS evidence
FROM pairs
WHERE second_value > first_value AND regexp_matches(lead, '^\W*dari( total| jumlah| seluruh| sebanyak| sekitar)*\s*$') AND regexp_matches(gap, '^[^.;:0-9]{0,50}, ?(ada|sebanyak|baru|hanya|sudah|sekitar|tercatat|terdapat| )*$')
UNION ALL
SELECT [part('claim', second_id, 'whole'), part('claim', first_id, 'part')]
FROM pairs
WHERE first_value > second_value AND regexp_matches(gap, '^ ?([a-z]+ )?dari( total| jumlah| seluruh| sebanyak)* $') AND NOT regexp_matches(gap, '\b(terdiri|berasal|datang|tiba|selain|lebih|kurang|jauh)\b')
