-- What a report showed, read while it was written, as a list of JSON.
CREATE OR REPLACE TEMP TABLE shown AS
SELECT f.*
FROM (
    SELECT unnest(from_json(
        CAST(? AS JSON),
        '[{"finding_id": "VARCHAR", "check": "VARCHAR", "marks": ["VARCHAR"], "label": "VARCHAR", "severity": "INTEGER", "origins": "INTEGER"}]'
    )) AS f
);
