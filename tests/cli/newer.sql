INSERT INTO schema_versions SELECT * REPLACE (999 AS version) FROM schema_versions LIMIT 1;
