-- Every column of every table and view with its description, in the order of the columns.
WITH relations AS (
    SELECT table_name AS name, 'table' AS kind, comment
    FROM duckdb_tables()
    WHERE NOT internal AND NOT temporary AND database_name = current_database()
    UNION ALL
    SELECT view_name, 'view', comment
    FROM duckdb_views()
    WHERE NOT internal AND NOT temporary AND database_name = current_database()
)

SELECT
    relations.name,
    relations.kind,
    relations.comment,
    columns.column_name,
    columns.data_type,
    columns.comment
FROM relations
INNER JOIN duckdb_columns() AS columns
    ON relations.name = columns.table_name AND columns.database_name = current_database()
ORDER BY relations.name, columns.column_index;
