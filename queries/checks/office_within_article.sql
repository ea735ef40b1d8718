/*
code = "T26"
label = "K"
severity = 3
rung = "undetermined"
relation = "undetermined"
needs = 'max(officials) > 0'
[id]
title = "{stated.person}: {post} atau wakil?"
message = "{stated.person} disebut {post} dan Wakil {post} dalam artikel yang sama; jabatannya perlu dicek."
[en]
title = "{stated.person}: {post} or deputy?"
message = "{stated.person} is called {post} and deputy (Wakil {post}) in one article; the office needs a check."
[given]
person = "Budi Santara"
place = "53.71"
[[flags]]
claims = [{ value = "3", sentence = "Wali Kota Melati Budi Santara membuka 3 persen lahan." }]
officials = [{ office = "Wakil Wali Kota Melati", surface = "Wakil Wali Kota Melati Budi Santara", sentence = "Wakil Wali Kota Melati Budi Santara hadir." }]
[[passes]]
claims = [{ value = "3", sentence = "Wakil Wali Kota Melati Budi Santara membuka 3 persen lahan." }]
officials = [{ office = "Wakil Wali Kota Melati", surface = "Wakil Wali Kota Melati Budi Santara", sentence = "Wakil Wali Kota Melati Budi Santara hadir." }]
[[passes]] # he was
claims = [{ value = "3", sentence = "Mantan Wakil Wali Kota Melati Budi Santara membuka 3 persen lahan." }]
officials = [{ office = "Wali Kota Melati", surface = "Wali Kota Melati Budi Santara", sentence = "Wali Kota Melati Budi Santara hadir." }]
*/
WITH held AS (
    SELECT o.official_id, o.revision_id, o.person, starts_with(lower(o.office), 'wakil') AS is_deputy, regexp_extract(o.office, '^(?:(?i)wakil )?((?i)wali ?kota|bupati|gubernur|menteri|presiden)\b', 1) AS post, split_part(o.person, ' ', 1) AS given
    FROM official_mentions o
    JOIN readings r USING (revision_id)
    WHERE o.acting IS NULL AND strpos(o.person, ' ') > 0
), texts AS (
    SELECT h.*, regexp_replace(regexp_replace(lower(r.text), '\b(mantan|eks|calon|bakal) wakil', 'dahulu', 'g'), '\s+', ' ', 'g') AS text
    FROM held h
    JOIN revisions r USING (revision_id)
    WHERE post <> '' AND contains(r.text, 'Wakil ' || post)
), heard AS (
    SELECT *, list_filter(regexp_extract_all(text, '(?:wakil )?' || lower(post) || '(?: [a-z]+){0,3}?,? ' || lower(given) || '\b'),
        lambda form: NOT regexp_matches(form, 'dahulu|\bdan\b') AND times(form, lower(post)) = 1) AS forms FROM texts
)
SELECT list_concat([part('official', official_id, 'stated')], CASE WHEN count(t.claim_id) > 0 THEN [part('claim', min(t.claim_id), 'beside')] ELSE [] END) AS evidence, post, ['office'] AS differing
FROM heard h
LEFT JOIN told t ON t.revision_id = h.revision_id AND contains(lower(t.sentence), list_filter(forms, lambda form: starts_with(form, 'wakil ') <> is_deputy)[1])
    AND (is_deputy AND NOT contains(lower(t.sentence), 'wakil') OR NOT is_deputy)
WHERE len(list_filter(forms, lambda form: starts_with(form, 'wakil '))) > 0 AND len(list_filter(forms, lambda form: NOT starts_with(form, 'wakil '))) > 0
    AND NOT regexp_matches(text, 'terpilih|pasangan|mantan|periode sebelumnya|pernah menjabat|semula|ketika itu|saat itu')
GROUP BY official_id, post
