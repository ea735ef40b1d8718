/*
code = "T15"
label = "I"
severity = 1
rung = "rounding"
relation = "sameFactAs"
needs = '''bool_or(regexp_matches(surface, '\d\.\d{1,2}\b|,\d{3}\b') OR unit IN ('percent', 'percentage_point') AND contains(surface, '.'))'''
[id]
title = "Titik sebagai tanda desimal: {stated.surface}"
message = "{stated.surface} memakai titik sebagai tanda desimal, dibaca {stated}; bentuk baku memakai koma."
[en]
title = "A point as decimal mark: {stated.surface}"
message = "{stated.surface} uses a point as decimal mark and is read as {stated}; Indonesian style has a comma."
[[flags]]
claims = [{ value = "9.12", surface = "9.12 persen" }]
[[passes]]
claims = [{ value = "9.12", surface = "9,12 persen" }, { value = "1250", surface = "1.250 persen" }]
*/
SELECT [part('claim', arg_min(claim_id, "start"), 'stated')] AS evidence, ['notation'] AS differing
FROM facts
WHERE unit IN ('percent', 'percentage_point') AND value % 1 <> 0 AND regexp_matches(surface, '\d\.\d')
    OR regexp_matches(surface, '\d\.\d{1,2} ?(ribu|juta|miliar|milyar|triliun)\b')
    OR regexp_matches(surface, '^(Rp\.? ?)?[1-9]\d{0,2},\d{3}( |$)') AND unit NOT IN ('percent', 'percentage_point', 'index', 'USD') AND (unit = 'IDR' OR is_counted(unit, value_low, value_high) OR unit IN ('hectare', 'person', 'family'))
GROUP BY article_id
