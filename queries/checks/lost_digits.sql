/*
code = "T30"
label = "I"
severity = 1
rung = "undetermined"
relation = "undetermined"
needs = '''bool_or(regexp_matches(sentence, ' [,.]\d'))'''
[id]
title = "Angka terpotong: {fragment}"
message = 'Teks memuat "{fragment}": tampaknya ada angka atau tanda mata uang yang hilang saat halaman dibuat.'
[en]
title = "A number is cut off: {fragment}"
message = 'The text has "{fragment}": a digit or a currency sign seems to have been lost when the page was made.'
[[flags]]
sentence = "Garis itu setara ,15 PPP per hari atau Rp10.739."
claims = [{ value = "10739", unit = "IDR" }]
[[passes]]
sentence = "Garis itu setara $2,15 PPP per hari atau Rp10.739, 15 orang hadir."
claims = [{ value = "10739", unit = "IDR" }]
*/
WITH cut AS (
    SELECT revision_id, sentence_start, arg_min(claim_id, "start") AS claim_id,
        trim(regexp_extract(any_value(sentence), '(?:sebesar|setara|sekitar|senilai|mencapai|seharga|menjadi) [,.]\d{1,3}\b[^,.;]{0,12}')) AS fragment
    FROM facts
    GROUP BY ALL
)
SELECT [part('claim', claim_id, 'near')] AS evidence, fragment
FROM cut
WHERE fragment <> ''
