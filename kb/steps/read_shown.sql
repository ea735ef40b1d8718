-- What a report shows: its findings as `mark_seen` remembers them.
SELECT finding_id, "check", marks, label, severity, origins
FROM v_finding_marks
ORDER BY finding_id;
