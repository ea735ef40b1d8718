/*
title_id = "Jumlah rupiah terbesar"
title_en = "Largest amounts of rupiah"
[columns]
surface = "as printed"
value = "rupiah"
measure = "what it is"
place_name = "place"
published_on = "day of publication"
publisher = "outlet"
label = "article"
sentence = "the sentence"
[parameters.place]
meaning = "part of a place name, or its code; empty takes all"
default = ""
[parameters.measure]
meaning = "part of what is measured; empty takes all"
default = ""
[parameters.since]
meaning = "published on this day or later"
default = 1900-01-01
[parameters.rows]
meaning = "rows at most"
default = 200
*/
WITH largest AS (
    SELECT *
    FROM claim_facts
    WHERE unit = 'IDR'
        AND is_named(place_name, place, $place)
        AND is_named(measure, NULL, $measure)
        AND is_since(published_on, $since)
    ORDER BY value DESC, claim_id
    LIMIT $rows
)
SELECT largest.surface, largest.value, largest.measure, largest.place_name, largest.published_on, largest.publisher, articles.label,
    claims.sentence
FROM largest
JOIN claims ON claims.claim_id = largest.claim_id
JOIN articles ON articles.article_id = largest.article_id
ORDER BY largest.value DESC, largest.claim_id
