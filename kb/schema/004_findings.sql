-- Schema 4: the life of a finding. What editors decided lives in finding_decisions alone, with the evidence that it was
-- decided on; what the last reports showed is kept so that only what is new or worse since then is news.

ALTER TABLE findings DROP COLUMN status;
ALTER TABLE findings DROP COLUMN note;

ALTER TABLE finding_decisions ADD COLUMN expires_on DATE;
ALTER TABLE finding_decisions ADD COLUMN "check" VARCHAR;
ALTER TABLE finding_decisions ADD COLUMN marks VARCHAR[];
ALTER TABLE finding_decisions ADD COLUMN label VARCHAR;
ALTER TABLE finding_decisions ADD COLUMN severity INTEGER;
ALTER TABLE finding_decisions ADD COLUMN origins INTEGER;
COMMENT ON COLUMN finding_decisions.note IS 'Reason of the editor; a dismissal has one';
COMMENT ON COLUMN finding_decisions.expires_on IS 'First day on which the decision no longer holds; null for one that stays';
COMMENT ON COLUMN finding_decisions."check" IS 'Check of the finding when it was decided';
COMMENT ON COLUMN finding_decisions.marks IS 'Its leading evidence: a finding of the same check that rests on all of it inherits the decision';
COMMENT ON COLUMN finding_decisions.label IS 'Label that the check gave it when it was decided';
COMMENT ON COLUMN finding_decisions.severity IS 'Its severity when it was decided';
COMMENT ON COLUMN finding_decisions.origins IS 'Its independent origins when it was decided';

CREATE TABLE seen_reports (
    report_number INTEGER PRIMARY KEY,
    digest VARCHAR NOT NULL
);
COMMENT ON TABLE seen_reports IS 'Reports that were marked as seen: the last one and the one before it';
COMMENT ON COLUMN seen_reports.report_number IS '1 for the first report that was marked as seen';
COMMENT ON COLUMN seen_reports.digest IS 'Hash over all findings that it showed with their label, severity and origins';

CREATE TABLE seen_findings (
    report_number INTEGER NOT NULL,
    finding_id VARCHAR NOT NULL,
    "check" VARCHAR NOT NULL,
    marks VARCHAR[] NOT NULL,
    label VARCHAR NOT NULL,
    severity INTEGER NOT NULL,
    origins INTEGER NOT NULL,
    PRIMARY KEY (report_number, finding_id)
);
COMMENT ON TABLE seen_findings IS 'What a report that was marked as seen showed';
COMMENT ON COLUMN seen_findings.report_number IS 'The report';
COMMENT ON COLUMN seen_findings.finding_id IS 'Fingerprint of the finding';
COMMENT ON COLUMN seen_findings."check" IS 'Its check';
COMMENT ON COLUMN seen_findings.marks IS 'Its leading evidence, as in finding_decisions';
COMMENT ON COLUMN seen_findings.label IS 'Label that the check gave it then';
COMMENT ON COLUMN seen_findings.severity IS 'Severity then';
COMMENT ON COLUMN seen_findings.origins IS 'Independent origins then';
