/*
title_id = "Selisih terbesar untuk satu daerah, indikator, dan periode"
title_en = "Biggest differences for one place, indicator and period"
[columns]
place_name = "place"
indicator_name = "indicator"
period_label = "period"
lowest = "lowest value stated"
highest = "highest value stated"
difference_percent = "highest over lowest, percent"
different_values = "different values"
articles = "articles"
*/
SELECT place_name, any_value(indicator_name) AS indicator_name, period_label, min(value) AS lowest, max(value) AS highest,
    round(100 * (CAST(max(value) AS DOUBLE) / CAST(min(value) AS DOUBLE) - 1), 1) AS difference_percent,
    count(DISTINCT value) AS different_values, count(DISTINCT article_id) AS articles
FROM v_series
WHERE modality = 'observed' AND value > 0
GROUP BY indicator, place_name, period_label, unit, qualifiers
HAVING count(DISTINCT value) > 1
ORDER BY difference_percent DESC, place_name, period_label, lowest
