-- Names of the indicators in both languages.
SELECT indicator, name_id, name_en, unit, per, default_definition
FROM indicators
ORDER BY indicator;
