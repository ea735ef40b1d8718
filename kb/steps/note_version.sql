-- A schema file was applied.
INSERT INTO schema_versions (version, file, content_hash) VALUES (?, ?, ?);
