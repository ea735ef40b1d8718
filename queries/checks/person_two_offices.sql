/*
code = "T26"
label = "K"
severity = 3
rung = "undetermined"
relation = "undetermined"
needs = 'max(officials) > 0'
[id]
title = "{stated.person}: dua jabatan dalam waktu berdekatan"
message = """{stated.person} disebut {stated.office} ({stated.day}) dan {other.office} ({other.day}); jabatan pada tanggal itu \
    perlu dicek."""
[en]
title = "{stated.person}: two offices within a short time"
message = "{stated.person} is called {stated.office} ({stated.day}) and {other.office} ({other.day}); the office held then needs a check."
[given]
person = "Budi Santara"
place = "53.71"
[[flags]]
articles = { a = "2025-01-10", b = "2025-01-20" }
officials = [{ office = "Wali Kota Melati", surface = "Wali Kota Melati Budi Santara" },
    { office = "Wakil Wali Kota Melati", surface = "Wakil Wali Kota Melati Budi Santara", article = "b" }]
[[passes]]
articles = { a = "2023-01-10", b = "2025-01-20" }
officials = [{ office = "Wakil Wali Kota Melati" }, { office = "Wali Kota Melati", article = "b" }]
[[passes]]
officials = [{ office = "Wali Kota Melati" }, { office = "Ketua PMI Kota Melati", article = "b" },
    { office = "Wakil Wali Kota Melati", article = "b", person = "Sita Wirana" }]
*/
WITH held AS (
    SELECT l.entity_id, o.official_id, o.place, r.publication_end AS day, r.article_id,
        regexp_extract(lower(o.office), '^(wakil )?(presiden|wali ?kota|bupati|gubernur|menteri|ketua dprd|kapolda|kapolres|camat|lurah)\b') AS office
    FROM official_mentions o
    JOIN readings r USING (revision_id)
    JOIN entity_links l ON l.mention_kind = 'official' AND l.mention_id = o.official_id AND l.entity_kind = 'person'
    WHERE l.judgement = 'positive' AND o.acting IS NULL AND strpos(o.surface, o.person) > 1
        AND NOT regexp_matches(lower(o.sentence), 'dan wakil|dan wapres|mantan|eks |era |calon|terpilih')
), terms AS (
    SELECT entity_id, place, office, arg_min(official_id, (day, official_id)) AS official_id, min(day) AS first_day,
        max(day) AS last_day, count(DISTINCT article_id) AS support
    FROM held
    WHERE office <> ''
    GROUP BY ALL
), compared AS (
    SELECT *, first_value(terms) OVER (PARTITION BY entity_id, place ORDER BY support DESC, official_id) AS usual
    FROM terms
)
SELECT [part('official', official_id, 'stated'), part('official', usual.official_id, 'other')] AS evidence, ['office'] AS differing,
    CASE WHEN greatest(first_day, usual.first_day) - least(last_day, usual.last_day) > 180 THEN 'offices held one after the other' END
        AS silence
FROM compared
WHERE office <> usual.office AND ('wakil ' || office = usual.office OR 'wakil ' || usual.office = office)
