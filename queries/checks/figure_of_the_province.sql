/*
code = "T06"
label = "K"
severity = 3
rung = "other place or scope"
relation = "differsInPlace"
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
[[passes]]
claims = [{ value = "19.48", place = "53", period = "2024" }, { value = "8.24", place = "53.71", period = "2024" }]
reference = [{ value = "19.48", place = "53", period = "2024-03" }, { value = "8.24", place = "53.71", period = "2024-03" }]
*/
SELECT [part('claim', f.claim_id, 'stated'), part('reference', min(r.reference_id), 'reference')] AS evidence, ['place'] AS differing
FROM facts f
JOIN rujukan r ON r.indicator = f.indicator AND r.unit = f.unit AND r.value = f.value AND r.period_year = f.period_year
WHERE f.is_observed AND f.bound = 'exact' AND f.qualifier_key = '' AND contains(f.place, '.') AND starts_with(f.place, r.place || '.')
    AND (f.value % 1 <> 0 OR f.value >= 1000) AND f.value % 0.1 <> 0
GROUP BY f.claim_id
