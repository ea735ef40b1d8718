WITH relations AS (
    SELECT 'table' AS kind, table_name AS name, comment FROM duckdb_tables() WHERE NOT internal
    UNION ALL
    SELECT 'view', view_name, comment FROM duckdb_views() WHERE NOT internal
)
SELECT relations.kind, relations.name, relations.comment, columns.column_name, columns.data_type, columns.comment
FROM relations
JOIN duckdb_columns() AS columns ON columns.table_name = relations.name
WHERE columns.database_name = current_database()
ORDER BY relations.kind DESC, relations.name, columns.column_index;
