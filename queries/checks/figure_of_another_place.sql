/*
code = "T06"
label = "K"
severity = 3
rung = "other place or scope"
relation = "differsInPlace"
needs = '''bool_or(indicator IS NOT NULL AND place IS NOT NULL AND is_observed AND bound = 'exact' AND value % 0.1 <> 0)'''
[id]
title = "{stated.indicator}: angka {reference.place} untuk {stated.place}?"
message = "{stated} disebut untuk {stated.place}, tetapi sama dengan rujukan {reference.place} ({reference.period}); cakupan wilayah perlu dicek."
[en]
title = "{stated.indicator}: the figure of {reference.place} for {stated.place}?"
message = "{stated} is given for {stated.place} but equals the reference figure of {reference.place} ({reference.period}); check the area meant."
[given]
indicator = "poverty_rate"
[[flags]]
claims = [{ value = "19.48", place = "53.71", period = "2024" }]
reference = [{ value = "19.48", place = "53", period = "2024-03" }]
[[flags]] # the city's figure for the regency of the same name
claims = [{ value = "8.24", place = "53.01", place_name = "Kabupaten Melati", period = "2024" }]
reference = [{ value = "8.24", place = "53.71", place_name = "Kota Melati", period = "2024-03" }]
[[passes]]
claims = [{ value = "19.48", place = "53", period = "2024" }, { value = "8.24", place = "53.71", period = "2024" }]
reference = [{ value = "19.48", place = "53", period = "2024-03" }, { value = "8.24", place = "53.71", period = "2024-03" }]
*/
SELECT [part('claim', f.claim_id, 'stated'), part('reference', min(r.reference_id), 'reference')] AS evidence, ['place'] AS differing,
    CASE WHEN bool_or(o.reference_id IS NOT NULL) THEN 'equal to the reference of its own place' END AS silence
FROM facts f
JOIN rujukan r ON r.indicator = f.indicator AND r.unit = f.unit AND r.value = f.value AND r.period_year = f.period_year
LEFT JOIN rujukan o ON o.indicator = f.indicator AND o.unit = f.unit AND o.place = f.place AND o.period_year = f.period_year
    AND can_equal(o.value_low, o.value_high, f.value_low, f.value_high)
WHERE f.is_observed AND f.bound = 'exact' AND f.qualifier_key = '' AND f.place <> r.place AND f.listed = 1
    AND (starts_with(f.place, r.place || '.') OR bare_name(f.place_name) = bare_name(r.place_name))
    AND (f.value % 1 <> 0 OR f.value >= 1000) AND f.value % 0.1 <> 0
GROUP BY f.claim_id
