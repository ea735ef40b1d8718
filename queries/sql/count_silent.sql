SELECT silence, '' AS detail, count(*) FROM offenders WHERE silence IS NOT NULL GROUP BY ALL ORDER BY ALL
