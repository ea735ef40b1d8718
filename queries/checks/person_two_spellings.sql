/*
code = "T26"
label = "I"
severity = 1
rung = "equal"
relation = "sameFactAs"
needs = 'max(officials) > 0'
[id]
title = "Satu orang, dua ejaan: {stated.person} dan {other.person}"
message = "{stated.person} dan {other.person} tampaknya orang yang sama ({stated.office}); ejaan nama perlu diseragamkan."
[en]
title = "One person, two spellings: {stated.person} and {other.person}"
message = "{stated.person} and {other.person} seem to be one person ({stated.office}); the spelling may be made uniform."
[given]
office = "Kepala Bappeda Kota Melati"
person_entity = "Sita Wirana"
[[flags]]
officials = [{ person = "Sita Wirana" }, { person = "Sitta Wirana", article = "b" }, { person = "Sita Wirana", article = "c" }]
[[passes]]
officials = [{ person = "Sita Wirana" }, { person = "Sita Wirana Putri", article = "b" }, { person = "SITA WIRANA", article = "c" },
    { person = "Sita Wira’na", article = "d" }]
[[passes]]
officials = [{ person = "Sita Wirana" }, { person = "SiTa Wirana", article = "b" }]
*/
WITH spelled AS (
    SELECT l.entity_id, o.person, string_split(lower(o.person), ' ') AS words, count(*) AS mentions, min(o.official_id) AS official_id
    FROM official_mentions o
    JOIN readings r USING (revision_id)
    JOIN entity_links l ON l.mention_kind = 'official' AND l.mention_id = o.official_id AND l.entity_kind = 'person'
    WHERE l.judgement = 'positive' AND o.person <> upper(o.person)
    GROUP BY ALL
), compared AS (
    SELECT *, first_value(spelled) OVER (PARTITION BY entity_id ORDER BY mentions DESC, person) AS usual
    FROM spelled
)
SELECT [part('official', official_id, 'stated'), part('official', usual.official_id, 'other')] AS evidence, ['spelling'] AS differing,
    CASE WHEN words <> usual.words AND (list_has_all(words, usual.words) OR list_has_all(usual.words, words))
        THEN 'shorter form of the same name'
        WHEN len(words) <> len(usual.words) OR jaro_winkler_similarity(lower(person), lower(usual.person)) < 0.9
            OR regexp_matches(person || ' ' || usual.person, '\b\pL\b|\p{Lu}{2}\p{Ll}') THEN 'initials, nickname or glued words' END AS silence
FROM compared
WHERE regexp_replace(lower(person), '[^\pL ]+', '', 'g') <> regexp_replace(lower(usual.person), '[^\pL ]+', '', 'g')
