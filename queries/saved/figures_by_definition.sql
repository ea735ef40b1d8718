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
[parameters.rows]
meaning = "rows at most"
default = 1000
*/
WITH several AS (
    SELECT place, indicator, period_label
    FROM series_figures
    WHERE is_named(place_name, place, $place)
        AND is_named(indicator_name, indicator, $indicator)
        AND period_end > $since
    GROUP BY place, indicator, period_label
    HAVING min(coalesce(definition, '')) < max(coalesce(definition, '')) AND bool_or(kind = 'claim')
)
SELECT figures.place_name, any_value(figures.indicator_name) AS indicator_name, figures.period_label, figures.definition,
    min(figures.value) AS lowest, max(figures.value) AS highest, figures.unit, count(*) FILTER (figures.kind = 'claim') AS claims,
    count(*) FILTER (figures.kind = 'reference') AS "references", count(DISTINCT figures.origin_id) AS origins,
    min(claims.sentence) AS example
FROM series_figures AS figures
JOIN several USING (place, indicator, period_label)
LEFT JOIN claims ON claims.claim_id = figures.evidence_id
WHERE figures.period_end > $since
GROUP BY figures.place, figures.place_name, figures.indicator, figures.period_label, figures.definition, figures.unit, figures.per,
    figures.qualifiers
ORDER BY figures.place_name, indicator_name, figures.period_label, figures.definition NULLS LAST, figures.unit, lowest
LIMIT $rows
