/*
title_id = "Angka menurut definisi"
title_en = "Figures by definition, side by side"
[columns]
place_name = "place"
indicator_name = "indicator"
period_label = "period"
definition = "definition or register, empty where none is stated"
lowest = "lowest value"
highest = "highest value"
unit = "unit"
claims = "claims of articles"
references = "reference figures"
origins = "independent origins"
example = "one sentence that states it"
[parameters.place]
meaning = "part of a place name, or its code; empty takes all"
default = ""
[parameters.indicator]
meaning = "part of an indicator name, or its id; empty takes all"
default = ""
[parameters.since]
meaning = "periods that end after this day"
default = 1900-01-01
*/
SELECT place_name, any_value(indicator_name) AS indicator_name, period_label, definition, min(value) AS lowest, max(value) AS highest, unit,
    count(*) FILTER (kind = 'claim') AS claims, count(*) FILTER (kind = 'reference') AS "references",
    count(DISTINCT origin_id) AS origins, min(sentence) AS example
FROM v_series
WHERE (contains(lower(place_name), lower($place)) OR place = $place OR $place = '')
    AND (contains(lower(indicator_name), lower($indicator)) OR indicator = $indicator OR $indicator = '')
    AND period_end > $since
GROUP BY place, place_name, indicator, period_label, definition, unit, per, qualifiers
QUALIFY count(DISTINCT coalesce(definition, '')) OVER (PARTITION BY place, indicator, period_label) > 1
    AND count(*) FILTER (claims > 0) OVER (PARTITION BY place, indicator, period_label) > 0
ORDER BY place_name, indicator_name, period_label, definition NULLS LAST, unit, lowest
