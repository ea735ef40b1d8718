/*
title_id = "Siapa menyebut angka apa"
title_en = "Who said which figure, over time"
[columns]
speaker = "person"
office = "office as in the text"
published_on = "day of publication"
surface = "the number as printed"
measure = "what it measures"
place_name = "place"
period_label = "period"
publisher = "outlet"
sentence = "the sentence"
[parameters.person]
meaning = "part of a name; empty takes all"
default = ""
[parameters.place]
meaning = "part of a place name, or its code; empty takes all"
default = ""
[parameters.since]
meaning = "published on this day or later"
default = 1900-01-01
[parameters.rows]
meaning = "rows at most"
default = 1000
*/
WITH said AS (
    SELECT *, coalesce(speaker_name, speaker) AS person
    FROM claim_facts
    WHERE speaker IS NOT NULL
        AND (is_named(speaker_name, NULL, $person) OR is_named(speaker, NULL, $person))
        AND is_named(place_name, place, $place)
        AND is_since(published_on, $since)
    ORDER BY person, published_on, article_id, "start"
    LIMIT $rows
)
SELECT said.person AS speaker, claims.office, said.published_on, said.surface, coalesce(said.indicator_name, said.measure) AS measure,
    said.place_name, said.period_label, said.publisher, claims.sentence
FROM said
JOIN claims ON claims.claim_id = said.claim_id
ORDER BY said.person, said.published_on, said.article_id, said."start"
