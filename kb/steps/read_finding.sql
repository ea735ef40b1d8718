-- The findings whose id starts so, with what a decision remembers them by.
SELECT finding_id, "check", marks, label, severity, origins, all_marks
FROM v_finding_marks
WHERE starts_with(finding_id, ?)
ORDER BY finding_id
LIMIT 2;
