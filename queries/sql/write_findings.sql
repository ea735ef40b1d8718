-- The three tables anew, from the Arrow tables that run_checks registers.
DELETE FROM findings;
DELETE FROM finding_evidence;
DELETE FROM silences;
INSERT INTO findings BY NAME FROM fresh_findings;
INSERT INTO finding_evidence BY NAME FROM fresh_evidence;
INSERT INTO silences BY NAME FROM fresh_silences;
