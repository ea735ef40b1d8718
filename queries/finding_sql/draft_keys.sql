-- Indicator and place of each claim, with the indicators that relations tie to it, and the periods that it tells.
WITH told AS (
    SELECT indicator, place, list_sort(list(DISTINCT period_label) FILTER (WHERE period_label IS NOT NULL)) AS periods
    FROM claims
    WHERE indicator IS NOT NULL AND place IS NOT NULL
    GROUP BY indicator, place
), tied AS (
    SELECT indicator, place, periods FROM told
    UNION ALL
    SELECT unnest([l.indicator, l.other]) AS indicator, told.place, told.periods
    FROM told
    JOIN relations l ON told.indicator IN (l.indicator, l.other)
)
SELECT indicator, place, list_sort(list_distinct(flatten(list(periods)))) AS periods
FROM tied
GROUP BY indicator, place
ORDER BY indicator, place
