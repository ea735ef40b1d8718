-- Tables of this database, of any schema.
SELECT table_name FROM duckdb_tables() WHERE database_name = current_database() AND NOT internal;
