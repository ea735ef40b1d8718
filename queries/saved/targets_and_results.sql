/*
title_id = "Target dan capaian"
title_en = "Targets beside results"
[columns]
place_name = "place"
indicator_name = "indicator"
target = "target as printed"
target_period = "period of the target"
result = "newest level as printed"
result_period = "its period"
*/
WITH targets AS (
    SELECT * FROM v_claims WHERE (role = 'target' OR modality = 'target') AND indicator IS NOT NULL AND place IS NOT NULL
), results AS (
    SELECT * FROM v_claims WHERE role = 'level' AND modality = 'observed'
    QUALIFY row_number() OVER (PARTITION BY indicator, place, unit ORDER BY period_end DESC NULLS LAST, claim_id) = 1
)
SELECT targets.place_name, targets.indicator_name, targets.surface AS target, targets.period_label AS target_period,
    results.surface AS result, results.period_label AS result_period
FROM targets
LEFT JOIN results USING (indicator, place, unit)
ORDER BY targets.place_name, targets.indicator_name, target_period, target, targets.claim_id
