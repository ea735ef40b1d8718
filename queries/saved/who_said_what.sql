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
*/
SELECT coalesce(persons.name, claims.speaker) AS speaker, claims.office, claims.published_on, claims.surface,
    coalesce(claims.indicator_name, claims.measure) AS measure, claims.place_name, claims.period_label, claims.publisher, claims.sentence
FROM v_claims AS claims
LEFT JOIN entities AS persons ON persons.entity_id = claims.speaker_id
WHERE claims.speaker IS NOT NULL
    AND (contains(lower(persons.name), lower($person)) OR contains(lower(claims.speaker), lower($person)) OR $person = '')
    AND (contains(lower(claims.place_name), lower($place)) OR claims.place = $place OR $place = '')
    AND coalesce(claims.published_on, DATE '1900-01-01') >= $since
ORDER BY speaker, claims.published_on, claims.article_id, claims."start"
