/*
title_id = "Target dan capaian"
title_en = "Targets beside results"
[columns]
place_name = "place"
indicator_name = "indicator"
target = "target as printed"
target_period = "period of the target"
result = "best attested level of the same period, else of the newest one before its end"
result_period = "its period"
kind = "claim or reference"
label = "article that states the target"
sentence = "its sentence"
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
WITH targets AS (
    SELECT *
    FROM claim_facts
    WHERE (role = 'target' OR modality = 'target') AND indicator IS NOT NULL AND place IS NOT NULL AND period_label IS NOT NULL
        AND is_named(place_name, place, $place)
        AND is_named(indicator_name, indicator, $indicator)
), matched AS (
    SELECT targets.*, results.surface AS result_surface, results.value AS result_value, results.period_label AS result_period,
        results.kind
    FROM targets
    LEFT JOIN series_figures AS results ON results.indicator = targets.indicator AND results.place = targets.place
        AND results.unit = targets.unit AND results.qualifiers = targets.qualifiers AND results.modality = 'observed'
        AND results.period_start < targets.period_end AND results.evidence_id <> targets.claim_id
    QUALIFY row_number() OVER (
        PARTITION BY targets.claim_id
        ORDER BY coalesce(results.period_label = targets.period_label, FALSE) DESC, results.period_end DESC NULLS LAST,
            results.kind DESC, results.origins DESC, results.evidence_id) = 1
    ORDER BY place_name, indicator_name, period_start, targets.surface, targets.claim_id
    LIMIT $rows
)
SELECT matched.place_name, matched.indicator_name, matched.surface AS target, matched.period_label AS target_period,
    coalesce(result_surface, CAST(result_value AS VARCHAR)) AS result, result_period, kind, articles.label, claims.sentence
FROM matched
JOIN claims ON claims.claim_id = matched.claim_id
JOIN articles ON articles.article_id = matched.article_id
ORDER BY matched.place_name, matched.indicator_name, matched.period_start, target, matched.claim_id
