-- is_since(day, asked): whether a day is not before the one asked for; an unknown day is older than any.
CREATE OR REPLACE MACRO is_since(day, asked) AS coalesce(day, DATE '1900-01-01') >= asked;
COMMENT ON MACRO is_since IS 'TRUE where a day is not before the one asked for; an unknown day is older than any';
