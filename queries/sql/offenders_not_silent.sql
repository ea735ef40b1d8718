FROM offenders WHERE silence IS NULL ORDER BY ALL
