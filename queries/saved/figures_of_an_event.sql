/*
title_id = "Deret angka satu peristiwa"
title_en = "Figures of an event, over its days"
[columns]
series_measure = "what is measured"
place_name = "place"
published_on = "day of publication"
surface = "as printed"
value = "value in full units"
unit = "unit"
per = "rate base"
publisher = "outlet"
label = "article"
sentence = "the sentence"
articles = "articles of the series"
series_id = "the same for all rows of one series"
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
SELECT series_measure, place_name, published_on, surface, value, unit, per, publisher, label, sentence, articles, series_id
FROM v_open_series
WHERE articles > 1
    AND (contains(lower(place_name), lower($place)) OR place = $place OR $place = '')
    AND (contains(lower(series_measure), lower($measure)) OR $measure = '')
    AND coalesce(published_on, DATE '1900-01-01') >= $since
ORDER BY articles DESC, series_id, published_on, value, claim_id
