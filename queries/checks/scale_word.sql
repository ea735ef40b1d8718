/*
code = "T14"
label = "E"
severity = 4
rung = "contradiction"
relation = "contradicts"
[id]
title = "{stated.surface}: ribu, juta, atau miliar?"
message = "{stated.surface} dan {other.surface} di artikel yang sama memakai angka yang sama dengan kata skala berbeda; perlu dicek."
[id.fraction]
message = "{stated.surface}: jumlah orang atau keluarga tidak mungkin pecahan; kata ribu atau juta mungkin hilang, perlu dicek."
[en]
title = "{stated.surface}: thousand, million or billion?"
message = "{stated.surface} and {other.surface} in one article share their digits but not the word of scale; this needs a check."
[en.fraction]
message = "{stated.surface}: people or families do not come in fractions; a word such as thousand may be missing; this needs a check."
[given]
unit = "person"
[[flags]]
claims = [{ value = "112.4", surface = "112,4 jiwa" }]
[[flags]]
label = "K"
claims = [{ value = "1.25E9", unit = "IDR", surface = "Rp1,25 miliar" }, { value = "1.25E12", unit = "IDR", surface = "Rp1,25 triliun" }]
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
), scaled AS (
    SELECT a.claim_id, b.claim_id AS other_id, NULL AS variant, CASE WHEN a.measure_words = b.measure_words THEN 'E' ELSE 'K' END AS label
    FROM (SELECT *, digits_of(surface) AS digits FROM facts) a
    JOIN (SELECT *, digits_of(surface) AS digits FROM facts) b USING (revision_id, unit, digits)
    WHERE length(digits) >= 3 AND a.section <> 'headline' AND b.section <> 'headline' AND rtrim(digits, '0') = digits AND b.value > 0
        AND a.value IN (b.value * 1000, b.value * 1000000) AND a.bound = b.bound AND a.per IS NOT DISTINCT FROM b.per
        AND a.sentence_start <> b.sentence_start
    QUALIFY row_number() OVER (PARTITION BY revision_id, unit, digits ORDER BY a."start", b."start") = 1
)
SELECT [part('claim', claim_id, 'stated'), part('claim', other_id, 'other')][:CASE WHEN variant IS NULL THEN 2 ELSE 1 END] AS evidence,
    variant, label
FROM (FROM fractions UNION ALL FROM scaled)
