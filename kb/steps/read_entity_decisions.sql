-- All decisions about names.
SELECT * FROM entity_decisions ORDER BY ALL;
