-- What no check could compare, and why.
SELECT 'comparison' AS stage, 'indicator unknown' AS reason, '' AS detail, count(*) AS occurrences
FROM facts WHERE indicator IS NULL HAVING count(*) > 0
UNION ALL
SELECT 'comparison', 'place unknown', indicator, count(*) FROM facts
WHERE indicator IS NOT NULL AND place IS NULL GROUP BY ALL
UNION ALL
SELECT 'comparison', 'period unknown', indicator, count(*) FROM facts
WHERE indicator IS NOT NULL AND place IS NOT NULL AND period_label IS NULL GROUP BY ALL
ORDER BY ALL
