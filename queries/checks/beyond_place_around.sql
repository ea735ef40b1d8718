/*
code = "T14"
label = "E"
severity = 4
rung = "contradiction"
relation = "partOf"
needs = '''bool_or(indicator IS NOT NULL AND is_stated AND unit IN ('person', 'family', 'household'))'''
[id]
title = "{stated.indicator} {stated.place} melebihi angka {whole.place}"
message = "{stated} untuk {stated.place} lebih besar dari rujukan seluruh {whole.place}: {whole} ({whole.period}, {whole.source}); kata ribu atau juta, atau wilayahnya, perlu dicek."
arithmetic = "{stated.number} ({stated.interval}) > {whole.number} ({whole.interval})"
[en]
title = "{stated.indicator}, {stated.place}: more than all of {whole.place}"
message = "{stated} for {stated.place} is more than the reference for all of {whole.place}: {whole} ({whole.period}, {whole.source}); the word of scale or the place needs a check."
arithmetic = "{stated.number} ({stated.interval}) > {whole.number} ({whole.interval})"
[given]
indicator = "poor_population"
unit = "person"
place = "53.71"
period = "2024-03"
reference = [{ value = "25.22E6", place = "0", period = "2024-03" }, { value = "1.13E6", place = "53", period = "2024-03" }]
[[flags]]
says = "rujukan seluruh Daerah 53"
claims = [{ value = "40.38E6", surface = "40,38 juta jiwa" }]
[[flags]]
claims = [{ value = "3.2E6", surface = "3,2 juta jiwa" }]
[[passes]]
claims = [{ value = "40.38E3" }, { value = "1.12E6", surface = "1,12 juta jiwa" }, { value = "25.22E6", place = "0" },
    { value = "3.2E6", period = "2010" }, { value = "3.2E6", role = "target" }]
*/
SELECT [part('claim', f.claim_id, 'stated'), part('reference', arg_min(r.reference_id, (-length(r.place), abs(r.period_year - f.period_year), r.reference_id)), 'whole')] AS evidence
FROM facts f
JOIN rujukan r ON r.indicator = f.indicator AND r.unit = f.unit AND f.place <> r.place AND (r.place = '0' OR starts_with(f.place, r.place || '.'))
WHERE f.unit IN ('person', 'family', 'household') AND f.is_observed AND f.is_stated AND f.bound = 'exact' AND abs(r.period_year - f.period_year) <= 3
    AND f.value_low > r.value_high * 1.1
GROUP BY f.claim_id
