/*
code = "T21"
label = "E"
severity = 3
rung = "contradiction"
relation = "contradicts"
needs = '''bool_or(regexp_matches(lower(sentence), 'peringkat|ranking|urutan|posisi|rangking'))'''
[id]
title = "Peringkat {rank} dari {total}"
message = "Peringkat {rank} tidak mungkin dari {total}; kedua angka perlu dicek."
[en]
title = "Rank {rank} of {total}"
message = "A rank of {rank} is not possible among {total}; one of the two needs a check."
[given]
unit = "item:kabupaten"
[[flags]]
sentence = "Melati berada di peringkat ke-25 dari 22 kabupaten di provinsi itu."
claims = [{ value = "22" }]
[[flags]] # the count first
sentence = "Dari 22 kabupaten, Melati berada di peringkat ke-24."
claims = [{ value = "22", surface = "22 kabupaten" }]
[[passes]]
sentence = "Melati berada di peringkat ke-5 dari 22 kabupaten di provinsi itu."
claims = [{ value = "22" }]
[[passes]]
sentence = "Melati naik ke peringkat 25 dari 32 pada tahun lalu, dari 22 kabupaten."
claims = [{ value = "22" }]
*/
WITH ranked AS (
    SELECT claim_id, value, TRY_CAST(replace(coalesce(
        nullif(regexp_extract(lower(before_it), '(?:peringkat|ranking|urutan|posisi|rangking) (?:ke-? ?)?(\d{1,4}) dari (?:total |seluruh |sekitar |sebanyak )*$', 1), ''),
        CASE WHEN regexp_matches(lower(before_it), '\bdari( total| seluruh)? $') THEN regexp_extract(lower(after_it),
            '^[^.;0-9]{0,80}(?:peringkat|ranking|urutan|posisi|rangking) (?:ke-? ?)?(\d{1,4})\b', 1) END), '.', '') AS INTEGER) AS rank
    FROM facts
    WHERE regexp_matches(lower(sentence), '(peringkat|ranking|urutan|posisi|rangking)') AND bound = 'exact'
)
SELECT [part('claim', claim_id, 'total_claim')] AS evidence, rank, value AS total,
    CASE WHEN rank <= value THEN 'rank within the count' END AS silence
FROM ranked
WHERE rank IS NOT NULL
