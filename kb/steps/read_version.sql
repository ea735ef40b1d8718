-- The schema version of this knowledge base.
SELECT max(version) FROM schema_versions;
