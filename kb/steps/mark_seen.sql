-- What was shown becomes the newest seen report, unless it is that already; older ones than the last two go.
CREATE OR REPLACE TEMP TABLE present_report AS
SELECT
    md5(coalesce(string_agg(concat_ws(' ', finding_id, label, severity, origins), ',' ORDER BY finding_id), '')) AS digest,
    (SELECT coalesce(max(report_number), 0) + 1 FROM seen_reports) AS report_number
FROM shown;
DELETE FROM present_report
WHERE digest = (SELECT r.digest FROM seen_reports AS r ORDER BY r.report_number DESC LIMIT 1);
INSERT INTO seen_reports (report_number, digest)
SELECT report_number, digest FROM present_report;
INSERT INTO seen_findings (report_number, finding_id, "check", marks, label, severity, origins)
SELECT p.report_number, s.finding_id, s."check", s.marks, s.label, s.severity, s.origins
FROM shown AS s, present_report AS p;
DELETE FROM seen_findings WHERE report_number < (SELECT max(report_number) - 1 FROM seen_reports);
DELETE FROM seen_reports WHERE report_number < (SELECT max(report_number) - 1 FROM seen_reports);
DROP TABLE present_report;
DROP TABLE shown;
