-- Indicator and place of each claim, with the indicators that relations tie to it.
WITH told AS (
    SELECT DISTINCT indicator, place FROM claims WHERE indicator IS NOT NULL AND place IS NOT NULL
)
SELECT indicator, place FROM told
UNION
SELECT unnest([l.indicator, l.other]) AS indicator, told.place
FROM told
JOIN relations l ON told.indicator IN (l.indicator, l.other)
