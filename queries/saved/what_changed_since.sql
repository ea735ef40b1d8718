/*
title_id = "Perubahan dari periode ke periode"
title_en = "What changed from period to period"
[columns]
place_name = "place"
indicator_name = "indicator"
period_label = "period"
value = "value"
before_label = "period before"
before_value = "value before"
change = "difference"
*/
WITH best AS (
    SELECT * FROM v_series
    WHERE modality = 'observed'
    QUALIFY row_number() OVER (
        PARTITION BY indicator, place, unit, qualifiers, period_label ORDER BY kind DESC, origins DESC, evidence_id) = 1
)
SELECT place_name, indicator_name, period_label, value,
    lag(period_label) OVER series AS before_label, lag(value) OVER series AS before_value,
    value - lag(value) OVER series AS change
FROM best
WINDOW series AS (PARTITION BY indicator, place, unit, qualifiers ORDER BY period_start, period_end, evidence_id)
QUALIFY before_value IS NOT NULL
ORDER BY place_name, indicator_name, period_start, value
