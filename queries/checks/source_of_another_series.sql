/*
code = "T27"
label = "K"
severity = 2
rung = "other definition"
relation = "differsInDefinition"
[id]
title = "{stated.source} disebut sebagai sumber {stated.number}"
message = "{stated} adalah data per nama ({stated.definition}), sedangkan sumber yang disebut {stated.source}; sumber datanya perlu dicek."
[en]
title = "{stated.source} is named as source of {stated.number}"
message = "{stated} is counted by name ({stated.definition}) while the source named is {stated.source}; the source needs a check."
[given]
indicator = "extreme_poor"
place = "53.71"
unit = "person"
[[flags]]
sentence = "Data P3KE dari BPS Kota Melati mencatat 102.616 jiwa."
claims = [{ value = "102616", definition = "p3ke", source = "BPS Kota Melati" }]
[[flags]] # a survey counts no families by name
sentence = "Badan Pusat Statistik mencatat 19.615 keluarga."
claims = [{ value = "19615", unit = "family", indicator = "extreme_poor_families", source = "Badan Pusat Statistik" }]
[[passes]]
claims = [{ value = "102616", definition = "p3ke", source = "Dinas Sosial" }, { value = "40380", definition = "bps_susenas", source = "BPS" }]
*/
SELECT [part('claim', min(claim_id), 'stated')] AS evidence, ['source'] AS differing
FROM facts
WHERE regexp_matches(lower(source), '\bbps\b|badan pusat statistik') AND regexp_matches(lower(sentence), '\bbps\b|badan pusat statistik')
    AND is_observed
    AND (definition IN ('p3ke', 'dtks', 'dtsen', 'regsosek', 'verval') OR (indicator = 'extreme_poor_families' AND definition IS NULL))
GROUP BY article_id, indicator, definition, place, value
