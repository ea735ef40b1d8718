-- Numbers of the schema files that this knowledge base has.
SELECT version FROM schema_versions;
