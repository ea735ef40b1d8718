/*
code = "T26"
label = "K"
severity = 3
rung = "undetermined"
relation = "undetermined"
needs = 'max(officials) > 0'
[id]
title = "{stated.office}: dua nama dalam waktu berdekatan"
message = "{stated.person} ({stated.day}) dan {other.person} ({other.day}) sama-sama disebut {stated.office}; pejabat pada tanggal itu perlu dicek."
[en]
title = "{stated.office}: two names within a short time"
message = "{stated.person} ({stated.day}) and {other.person} ({other.day}) are both called {stated.office}; the holder then needs a check."
[given]
office = "Wali Kota Melati"
place = "53.71"
place_name = "Kota Melati"
[[flags]]
articles = { a = "2025-01-10", b = "2025-01-20", c = "2025-02-01" }
officials = [{ person = "Budi Santara", surface = "Wali Kota Melati Budi Santara" },
    { person = "Sita Wirana", surface = "Wali Kota Melati Sita Wirana", article = "b" },
    { person = "Budi Santara", surface = "Wali Kota Melati Budi Santara", article = "c" }]
[[passes]]
articles = { a = "2025-01-10", b = "2025-03-20" }
officials = [{ person = "Budi Santara" }, { person = "Sita Wirana", article = "b" }]
[[passes]]
officials = [{ person = "Budi Santara" }, { person = "Sita Wirana", article = "b", acting = "Plt" },
    { person = "Rudi Tanjung", article = "c", office = "Wakil Wali Kota Melati" }]
*/
WITH held AS (
    SELECT l.entity_id, regexp_matches(lower(o.sentence), 'lantik|serah terima|menggantikan|resmi menjabat|baru') AS is_new, o.official_id, o.place, r.publication_end AS day, r.article_id,
        regexp_extract(lower(o.office), '^(wakil )?(wali ?kota|bupati|gubernur)\b') AS post
    FROM official_mentions o
    JOIN readings r USING (revision_id)
    JOIN entity_links l ON l.mention_kind = 'official' AND l.mention_id = o.official_id AND l.entity_kind = 'person'
    WHERE l.judgement = 'positive' AND o.acting IS NULL AND o.place IS NOT NULL
        AND strpos(o.surface, o.person) > 1 AND strpos(o.person, ' ') > 0
        AND replace(lower(o.office), post || ' ', '') IN (lower(o.place_name),
            regexp_replace(lower(o.place_name), '^(provinsi|kota|kabupaten|daerah) ', ''))
        AND NOT regexp_matches(lower(o.sentence), 'mantan|eks |calon|terpilih|bakal|pasangan|dan wakil|era |masa |saat itu|kala itu|ketika|periode|sebelumnya|mendiang|almarhum')
), terms AS (
    SELECT entity_id, place, post, arg_min(official_id, (day, official_id)) AS official_id, min(day) AS first_day,
        max(day) AS last_day, count(DISTINCT article_id) AS support, bool_or(is_new) AS is_new
    FROM held
    WHERE post <> ''
    GROUP BY ALL
), compared AS (
    SELECT *, first_value(terms) OVER (PARTITION BY place, post ORDER BY support DESC, official_id) AS usual
    FROM terms
)
SELECT [part('official', official_id, 'stated'), part('official', usual.official_id, 'other')] AS evidence, ['person'] AS differing,
    CASE WHEN usual.support < 2 THEN 'holder named only once' WHEN last_day < usual.first_day OR first_day > usual.last_day AND (first_day - usual.last_day > 10 OR is_new) THEN 'one holder after the other' END AS silence
FROM compared
WHERE entity_id <> usual.entity_id
