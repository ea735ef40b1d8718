-- A decision that the finding inherited from the id which it had before gives way to its own.
DELETE FROM finding_decisions
WHERE
    "check" = ?
    AND len(marks) > 0
    AND list_has_all(CAST(? AS VARCHAR []), marks)
    AND finding_id NOT IN (SELECT finding_id FROM findings);
