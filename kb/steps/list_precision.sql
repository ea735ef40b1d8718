-- How often editors agreed with each check, the least precise first.
SELECT "check", decisions, "right", dismissed, explained, "precision", precision_low, precision_high, is_demoted
FROM v_check_precision
ORDER BY "precision", decisions DESC, "check";
