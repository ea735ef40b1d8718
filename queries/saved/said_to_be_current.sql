/*
title_id = "Angka yang disebut saat ini"
title_en = "Figures said to be current"
[columns]
place_name = "place"
indicator_name = "indicator or measure"
surface = "as printed"
period_label = "period that it is about"
published_on = "day of publication"
publisher = "outlet"
sentence = "the sentence"
[parameters.place]
meaning = "part of a place name, or its code; empty takes all"
default = ""
[parameters.indicator]
meaning = "part of an indicator name, or its id; empty takes all"
default = ""
[parameters.since]
meaning = "published on this day or later"
default = 1900-01-01
[parameters.rows]
meaning = "rows at most"
default = 1000
*/
WITH said AS (
    SELECT *, coalesce(indicator_name, measure) AS what
    FROM claim_facts
    WHERE is_current
        AND is_named(place_name, place, $place)
        AND is_named(coalesce(indicator_name, measure), indicator, $indicator)
        AND is_since(published_on, $since)
    ORDER BY place_name, what, published_on, claim_id
    LIMIT $rows
)
SELECT said.place_name, said.what AS indicator_name, said.surface, said.period_label, said.published_on, said.publisher, claims.sentence
FROM said
JOIN claims ON claims.claim_id = said.claim_id
ORDER BY said.place_name, said.what, said.published_on, said.claim_id
