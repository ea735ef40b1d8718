-- One run, after those before it.
INSERT INTO runs BY NAME
SELECT (SELECT coalesce(max(run_number), 0) + 1 FROM runs) AS run_number, * FROM incoming_run;
