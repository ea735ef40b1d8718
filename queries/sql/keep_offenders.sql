-- Goes before the body of a check.
CREATE OR REPLACE TEMP TABLE offenders AS
