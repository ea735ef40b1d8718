-- An editor decided about a finding.
INSERT OR REPLACE INTO finding_decisions (
    finding_id, status, note, decided_by, decided_at, expires_on, "check", marks, label, severity, origins
) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);
