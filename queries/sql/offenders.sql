FROM offenders ORDER BY ALL
