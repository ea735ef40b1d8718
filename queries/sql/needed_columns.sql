SELECT column_name, data_type FROM duckdb_columns() WHERE table_name = ? AND NOT is_nullable AND column_default IS NULL
ORDER BY column_index
