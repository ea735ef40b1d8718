/*
code = "T14"
label = "E"
severity = 4
rung = "contradiction"
relation = "contradicts"
needs = '''bool_or(unit IN ('person', 'family') AND (value % 1 <> 0 OR value > 8500000000)) OR count_if(length(digits) > 1) > count(DISTINCT digits) FILTER (length(digits) > 1) OR bool_or(regexp_matches(gap, 'sampai|hingga|s/d|-|–'))'''
[id]
title = "{stated.surface}: ribu, juta, atau miliar?"
message = "{stated.surface} dan {other.surface} di artikel yang sama memakai angka yang sama dengan kata skala berbeda; perlu dicek."
[id.fraction]
message = "{stated.surface}: jumlah orang atau keluarga tidak mungkin pecahan; kata ribu atau juta mungkin hilang, perlu dicek."
[id.crowd]
message = "{stated.surface}: lebih banyak dari penduduk dunia; kata ribu, juta, atau miliar perlu dicek."
[id.range]
message = "{stated.surface} sampai {other.surface}: ujung bawah lebih besar dari ujung atas; kata ribu, juta, atau miliar perlu dicek."
[en]
title = "{stated.surface}: thousand, million or billion?"
message = "{stated.surface} and {other.surface} in one article share their digits but not the word of scale; this needs a check."
[en.fraction]
message = "{stated.surface}: people or families do not come in fractions; a word such as thousand may be missing; this needs a check."
[en.crowd]
message = "{stated.surface}: more than the people of the world; the word of scale needs a check."
[en.range]
message = "{stated.surface} to {other.surface}: the lower end exceeds the upper; the word of scale needs a check."
[given]
unit = "person"
[[flags]]
claims = [{ value = "112.4", surface = "112,4 jiwa" }]
[[flags]]
label = "K"
claims = [{ value = "1.25E9", unit = "IDR", surface = "Rp1,25 miliar" }, { value = "1.25E12", unit = "IDR", surface = "Rp1,25 triliun" }]
[[flags]] # the lower end of a range is a thousand times too big
sentence = "Bupati menyiapkan Rp30 triliun sampai Rp40 miliar."
claims = [{ value = "30E12", unit = "IDR", surface = "Rp30 triliun" }, { value = "40E9", unit = "IDR", surface = "Rp40 miliar" }]
[[passes]]
sentence = "Pagu turun dari Rp3 triliun hingga Rp400 miliar."
claims = [{ value = "3E12", unit = "IDR", surface = "Rp3 triliun" }, { value = "400E9", unit = "IDR", surface = "Rp400 miliar" }]
[[passes]]
claims = [{ value = "112.4E3", surface = "112,4 ribu jiwa" }, { value = "4.5", sentence = "Rata-rata 4,5 orang per rumah tangga.", surface = "4,5 orang" },
    { value = "5E3", surface = "5 ribu orang" }, { value = "5E6", surface = "5 juta orang" }]
*/
WITH fractions AS (
    SELECT claim_id, claim_id AS other_id, 'fraction' AS variant, 'E' AS label
    FROM facts
    WHERE unit IN ('person', 'family') AND value % 1 <> 0 AND value BETWEEN 10 AND 1000 AND bound = 'exact' AND role = 'level'
        AND regexp_matches(lower(surface), '(orang|jiwa|warga|penduduk|kk|keluarga|penganggur|pekerja|siswa|pelajar|wisatawan|penumpang|jemaah|korban|pasien|peserta|pelanggan)$')
        AND NOT regexp_matches(lower(sentence), 'rata-rata|rasio|indeks|kepadatan|anggota|rumah tangga|per (seribu|100|1\.000|km)')
), crowds AS ( -- more people than there are
    SELECT claim_id, claim_id AS other_id, 'crowd' AS variant, 'E' AS label
    FROM facts
    WHERE unit IN ('person', 'family') AND value > 8500000000 AND role <> 'limit' AND per IS NULL AND digits <> ''
), ranges AS ( -- "Rp30 triliun sampai Rp40 miliar": the scale of the lower end is another one
    SELECT a.claim_id, b.claim_id AS other_id, 'range' AS variant, CASE WHEN a.value >= scaled(b.value, 100) THEN 'E' ELSE 'K' END AS label
    FROM facts b
    JOIN facts a ON a.revision_id = b.revision_id AND a.seq = b.seq - 1 AND (a.unit = b.unit OR is_of_things(a.unit) AND is_of_things(b.unit))
    WHERE NOT b.is_next_sentence AND regexp_matches(b.gap, '^ ?(sampai|sampai dengan|hingga|s/d|-|–) ?(sekitar )?$') AND a.value >= scaled(b.value, 10)
        AND regexp_matches(lower(a.surface), 'ribu|juta|mil[iy]ar|tril[iy]un') AND regexp_matches(lower(b.surface), 'ribu|juta|mil[iy]ar|tril[iy]un')
        AND NOT regexp_matches(lower(a.before_it), '\b(dari|semula|turun|menurun|menyusut|anjlok|merosot|berkurang|dipangkas)\b[^.;]*$')
), printed AS (
    SELECT claim_id, revision_id, unit, value, per, section, sentence_start, starts_with(lower(surface), 'rp') AS has_sign, "start", bound, measure_words, digits, before_it, after_it, CASE WHEN unit IN ('person', 'family', 'household') OR unit LIKE 'item:%' THEN 'count' ELSE unit END AS kind
    FROM facts
    WHERE section <> 'headline' AND bound <> 'range' AND value >= 10 AND length(digits) >= 2
), scaled AS (
    SELECT CASE WHEN a."start" > b."start" THEN a.claim_id ELSE b.claim_id END AS claim_id, CASE WHEN a."start" > b."start" THEN b.claim_id ELSE a.claim_id END AS other_id,
        NULL AS variant, CASE WHEN a.measure_words = b.measure_words AND length(rtrim(digits, '0')) >= 3 THEN 'E' ELSE 'K' END AS label
    FROM printed a
    JOIN printed b USING (revision_id, kind, digits)
    WHERE a.has_sign = b.has_sign AND a.value IN (scaled(b.value, 1000), scaled(b.value, 1000000)) AND a.per IS NOT DISTINCT FROM b.per AND a.sentence_start <> b.sentence_start
        AND (a.unit = b.unit AND length(rtrim(digits, '0')) >= 2 OR shared_words(a.measure_words, b.measure_words) > 0 OR shared_around(words_around(a.before_it, a.after_it), words_around(b.before_it, b.after_it)) + len(list_intersect(names_in(a.before_it), names_in(b.before_it))) > 0)
    QUALIFY row_number() OVER (PARTITION BY revision_id, kind, digits ORDER BY a."start", b."start") = 1
)
SELECT [part('claim', claim_id, 'stated'), part('claim', other_id, 'other')][:CASE WHEN claim_id = other_id THEN 1 ELSE 2 END] AS evidence,
    variant, label
FROM (FROM fractions UNION ALL FROM crowds UNION ALL FROM ranges UNION ALL FROM scaled)
