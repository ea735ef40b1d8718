/*
code = "T09"
label = "E"
severity = 3
rung = "other population unit"
relation = "differsInPopulation"
needs = '''count_if(unit IN ('person', 'family', 'household')) > count(DISTINCT unit) FILTER (unit IN ('person', 'family', 'household'))'''
[id]
title = "{stated.surface} dari {whole.surface}: jiwa atau keluarga?"
message = "{stated} disebut sebagai bagian atau hitungan lain dari {whole}, tetapi satuannya sama dan jumlahnya tidak cocok; perlu dicek apakah yang satu jiwa dan yang lain keluarga."
arithmetic = "{stated.number} / {whole.number} = {ratio}; satu keluarga biasanya 2 sampai 6 jiwa."
[en]
title = "{stated.surface} of {whole.surface}: people or families?"
message = "{stated} is told as a part, or another count, of {whole}, but both have one unit and do not fit; check whether one means people and the other families."
arithmetic = "{stated.number} / {whole.number} = {ratio}; a family usually has 2 to 6 people."
[given]
unit = "family"
[[flags]]
sentence = "Sebanyak 1.873 KK dari 512 keluarga mengungsi."
claims = [{ value = "1873", surface = "1.873 KK" }, { value = "512", surface = "512 keluarga" }]
[[flags]]
label = "K"
sentence = "Tercatat 2.318 jiwa atau 8.904 jiwa terdampak."
claims = [{ value = "2318", unit = "person", surface = "2.318 jiwa" }, { value = "8904", unit = "person", surface = "8.904 jiwa" }]
[[passes]]
sentence = "Sebanyak 512 keluarga dari 1.873 keluarga mengungsi."
claims = [{ value = "512", surface = "512 keluarga" }, { value = "1873", surface = "1.873 keluarga" }]
[[passes]]
sentence = "Sebanyak 1.873 jiwa dari 512 keluarga mengungsi."
claims = [{ value = "1873", unit = "person", surface = "1.873 jiwa" }, { value = "512", surface = "512 keluarga" }]
[[passes]] # a change, a range
sentence = "Jumlahnya bertambah menjadi 1.873 keluarga dari 512 keluarga."
claims = [{ value = "1873", surface = "1.873 keluarga" }, { value = "512", surface = "512 keluarga" }]
*/
WITH pairs AS (
    SELECT a, b, a.value > b.value AS is_bigger_first, regexp_matches(b.gap, '^[^,.;0-9]{0,30},? ?\b(berasal dari|dari|terdiri (dari|atas)|dengan|atau)( [a-z]+)? ?$') AS is_joined,
        regexp_matches(b.gap, '\batau\b') AS is_or, regexp_matches(b.gap, '\bterdiri\b|\bdengan\b') AS is_made_of
    FROM (SELECT * FROM told WHERE unit IN ('person', 'family', 'household') AND length(gap) < 60 AND NOT is_next_sentence) b
    JOIN (SELECT *, substr(sentence, 1, "start" - sentence_start) AS before_it FROM told WHERE unit IN ('person', 'family', 'household')) a ON a.revision_id = b.revision_id AND a.seq = b.seq - 1 AND a.unit = b.unit
    WHERE b.unit IN ('person', 'family', 'household') AND NOT b.is_next_sentence AND a.bound = 'exact' AND b.bound = 'exact' AND a.value >= 20 AND b.value >= 20
        AND a.role = 'level' AND b.role = 'level' AND NOT a.is_in_change AND NOT b.is_in_change AND a.modality = b.modality
        AND NOT regexp_matches(coalesce(a.gap, lower(a.before_it)), '\b(naik|turun|menjadi|tambah|kurang|meningkat|menurun|target|kuota|kapasitas)[a-z]*\b[^.;]*$|bertambah|berkurang')
        AND NOT regexp_matches(b.gap, 'naik|turun|tahun|sebelum|semula|target|\b(pada|hingga|lalu)\b')
)
SELECT [part('claim', CASE WHEN is_bigger_first THEN a.claim_id ELSE b.claim_id END, 'stated'),
        part('claim', CASE WHEN is_bigger_first THEN b.claim_id ELSE a.claim_id END, 'whole')] AS evidence, ['unit'] AS differing,
    ratio(greatest(a.value, b.value), least(a.value, b.value)) AS ratio,
    CASE WHEN NOT is_or AND a.unit <> 'person' THEN 'E' ELSE 'K' END AS label,
    CASE WHEN NOT (is_or OR is_bigger_first <> is_made_of) THEN 'a part of the whole'
        WHEN ratio NOT BETWEEN 1.8 AND 7 THEN 'not the size of families' END AS silence
FROM pairs
WHERE is_joined AND a.value <> b.value
