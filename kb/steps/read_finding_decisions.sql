-- All decisions about findings.
SELECT * FROM finding_decisions ORDER BY ALL;
