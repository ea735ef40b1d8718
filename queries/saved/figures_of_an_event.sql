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
[parameters.rows]
meaning = "rows at most"
default = 1000
*/
WITH told AS (
    SELECT facts.*, series.measure AS series_measure, series.articles
    FROM open_series AS series
    JOIN claim_facts AS facts ON facts.series_id = series.series_id
    WHERE series.articles > 1
        AND is_named(facts.place_name, facts.place, $place)
        AND is_named(series.measure, NULL, $measure)
        AND is_since(facts.published_on, $since)
    ORDER BY series.articles DESC, series.series_id, facts.published_on, facts.value, facts.claim_id
    LIMIT $rows
)
SELECT told.series_measure, told.place_name, told.published_on, told.surface, told.value, told.unit, told.per, told.publisher,
    articles.label, claims.sentence, told.articles, told.series_id
FROM told
JOIN claims ON claims.claim_id = told.claim_id
JOIN articles ON articles.article_id = told.article_id
ORDER BY told.articles DESC, told.series_id, told.published_on, told.value, told.claim_id
