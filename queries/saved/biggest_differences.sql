/*
title_id = "Selisih terbesar untuk satu daerah, indikator, dan periode"
title_en = "Biggest differences for one place, indicator and period"
[columns]
place_name = "place"
indicator_name = "indicator"
period_label = "period"
qualifiers = "urban, female, year_on_year, ..."
lowest = "lowest value stated"
highest = "highest value stated"
unit = "unit"
difference_percent = "highest over lowest, percent"
can_be_equal = "rounding and hedges explain the difference"
different_values = "different values"
origins = "independent origins"
outlets = "outlets, empty for reference figures"
definitions = "definitions, where stated"
[parameters.place]
meaning = "part of a place name, or its code; empty takes all"
default = ""
[parameters.indicator]
meaning = "part of an indicator name, or its id; empty takes all"
default = ""
[parameters.rows]
meaning = "rows at most"
default = 1000
*/
SELECT place_name, any_value(indicator_name) AS indicator_name, period_label, qualifiers, min(value) AS lowest, max(value) AS highest,
    unit, round(100 * (CAST(max(value) AS DOUBLE) / CAST(min(value) AS DOUBLE) - 1), 1) AS difference_percent,
    coalesce(max(value_low) <= min(value_high), TRUE) AS can_be_equal,
    count(DISTINCT value) AS different_values, count(DISTINCT origin_id) AS origins,
    list_sort(list(DISTINCT publisher) FILTER (publisher IS NOT NULL)) AS outlets,
    list_sort(list(DISTINCT definition) FILTER (definition IS NOT NULL)) AS definitions
FROM series_figures
WHERE modality = 'observed' AND value > 0
    AND is_named(place_name, place, $place)
    AND is_named(indicator_name, indicator, $indicator)
GROUP BY indicator, place_name, period_label, unit, per, qualifiers
HAVING min(value) < max(value)
ORDER BY can_be_equal, difference_percent DESC, place_name, period_label, lowest
LIMIT $rows
