/*
title_id = "Perubahan dari periode ke periode"
title_en = "What changed from period to period"
[columns]
place_name = "place"
indicator_name = "indicator"
qualifiers = "urban, female, year_on_year, ..."
period_label = "period"
value = "value"
unit = "unit"
before_label = "period of the same length before it"
before_value = "value then"
change = "difference"
kind = "claim or reference"
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
WITH best AS (
    SELECT *, date_diff('month', period_start, period_end) AS months
    FROM series_figures
    WHERE modality = 'observed'
        AND is_named(place_name, place, $place)
        AND is_named(indicator_name, indicator, $indicator)
    QUALIFY row_number() OVER (
        PARTITION BY indicator, place, unit, per, qualifiers, period_label ORDER BY kind DESC, origins DESC, evidence_id) = 1
)
SELECT place_name, indicator_name, qualifiers, period_label, value, unit,
    lag(period_label) OVER series AS before_label, lag(value) OVER series AS before_value,
    value - lag(value) OVER series AS change, kind
FROM best
WINDOW series AS (
    PARTITION BY indicator, place, unit, per, qualifiers, months ORDER BY period_start, period_end, evidence_id)
QUALIFY before_value IS NOT NULL AND period_end > $since
ORDER BY place_name, indicator_name, unit, qualifiers, months, period_start, value
LIMIT $rows
