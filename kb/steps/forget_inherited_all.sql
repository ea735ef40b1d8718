-- Decisions that findings inherited from the ids which they had before give way to those that were just imported for them.
DELETE FROM finding_decisions
WHERE
    len(marks) > 0
    AND finding_id NOT IN (SELECT f.finding_id FROM findings AS f)
    AND EXISTS (
        SELECT 1
        FROM v_finding_marks AS m
        WHERE
            list_contains(CAST(? AS VARCHAR []), m.finding_id)
            AND m."check" = finding_decisions."check"
            AND list_has_all(m.all_marks, finding_decisions.marks)
    );
