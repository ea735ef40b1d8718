/*
title_id = "Ketepatan tiap pemeriksaan menurut keputusan redaksi"
title_en = "How often editors agreed with each check"
[columns]
check = "stem of the file in queries/checks"
decisions = "findings on which somebody decided"
right = "in how many of them editors agreed with the check"
precision = "their share, 0 to 1"
precision_low = "lower end of its Wilson interval of 95 percent"
precision_high = "upper end"
is_demoted = "whether the check is shown one label lower"
*/
SELECT "check", decisions, "right", "precision", precision_low, precision_high, is_demoted
FROM v_check_precision
ORDER BY "precision", decisions DESC, "check"
