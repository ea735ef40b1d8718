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
*/
SELECT surface, value, measure, place_name, published_on, publisher, label, sentence
FROM v_claims
WHERE unit = 'IDR'
    AND (contains(lower(place_name), lower($place)) OR place = $place OR $place = '')
    AND (contains(lower(measure), lower($measure)) OR $measure = '')
    AND coalesce(published_on, DATE '1900-01-01') >= $since
ORDER BY value DESC, claim_id
LIMIT 200
