/*
code = "T18"
label = "E"
severity = 3
rung = "contradiction"
relation = "partOf"
needs = '''count_if(unit = 'percent' AND regexp_matches(lower(sentence), 'komposisi|struktur|proporsi|terdiri|menyumbang|kontribusi')) > 2'''
[id]
title = "Bagian-bagian berjumlah lebih dari 100 persen"
message = "Bagian yang disebut ({written}) berjumlah {total} persen, lebih dari 100; perlu dicek."
arithmetic = "{written} = {total} % ({total_low} sampai {total_high})"
[en]
title = "Shares make more than 100 percent"
message = "The shares told ({written}) make {total} percent, more than 100; this needs a check."
arithmetic = "{written} = {total} % ({total_low} to {total_high})"
[[flags]]
sentence = "Komposisi peserta: petani 62 persen, nelayan 23 persen, dan pedagang 25 persen."
claims = [{ value = "62", surface = "62 persen" }, { value = "23", surface = "23 persen" }, { value = "25", surface = "25 persen" }]
[[flags]] # contributions may be to different wholes
label = "K"
sentence = "Pangan menyumbang 60 persen, angkutan 25 persen, dan kelompok lainnya 25 persen dari inflasi."
claims = [{ value = "60", surface = "60 persen" }, { value = "25", surface = "25 persen dari" }, { value = "25", surface = "25 persen" }]
[[passes]] # not all are told, or rounding
sentence = "Komposisi peserta: petani 62,4 persen, nelayan 23,4 persen, dan pedagang 14,3 persen."
claims = [{ value = "62.4", surface = "62,4 persen" }, { value = "23.4", surface = "23,4 persen" }, { value = "14.3", surface = "14,3 persen" }]
[[passes]] # two years side by side
sentence = "Komposisi petani 62 persen, sebelumnya 58 persen, dan nelayan 23 persen."
claims = [{ value = "62", surface = "62 persen" }, { value = "58", surface = "58 persen" }, { value = "23", surface = "23 persen" }]
*/
WITH lists AS (
    SELECT list(claim_id ORDER BY "start") AS share_ids, any_value(lower(sentence)) AS sentence, sum(value) AS total, sum(value_low) AS total_low,
        sum(value_high) AS total_high, string_agg(plain(value), ' + ' ORDER BY "start") AS written, arg_min(lower(before_it), "start") AS lead,
        bool_and(bound = 'exact' AND role IN ('level', 'share', 'other')) AS is_plain, max(seq) - min(seq) + 1 = count(*) AS is_unbroken
    FROM facts
    WHERE unit = 'percent'
    GROUP BY revision_id, sentence_start
    HAVING count(*) > 2 AND sum(value_low) > 100 AND sum(value) < 200
)
SELECT list_transform(share_ids, lambda id: part('claim', id, 'share')) AS evidence, total, total_low, total_high, written,
    CASE WHEN regexp_matches(lead, '\b(komposisi|struktur|proporsi|terdiri (dari|atas))\b') THEN 'E' ELSE 'K' END AS label,
    CASE WHEN NOT is_plain OR NOT is_unbroken THEN 'perhaps shares of different wholes'
        WHEN regexp_matches(sentence, '\b(sebelumnya|semula|lalu|dibanding[a-z]*|dari [0-9]|naik|turun|tumbuh|masing-masing|dan dari)\b') THEN 'perhaps two lists' END AS silence
FROM lists
WHERE regexp_matches(lead, '\b(komposisi|struktur|proporsi|terdiri (dari|atas)|menyumbang|kontribusi)\b')
    AND NOT regexp_matches(sentence, '\b(sisanya|selebihnya)\b') AND NOT (regexp_matches(sentence, 'komposisi|proporsi|pangsa|struktur') AND regexp_matches(sentence, 'lain-lain|lainnya'))
