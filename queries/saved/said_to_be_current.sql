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
*/
SELECT place_name, coalesce(indicator_name, measure) AS indicator_name, surface, period_label, published_on, publisher, sentence
FROM v_claims
WHERE is_current
    AND (contains(lower(place_name), lower($place)) OR place = $place OR $place = '')
    AND (contains(lower(coalesce(indicator_name, measure)), lower($indicator)) OR indicator = $indicator OR $indicator = '')
    AND coalesce(published_on, DATE '1900-01-01') >= $since
ORDER BY place_name, indicator_name, published_on, claim_id
