/*
code = "T14"
label = "E"
severity = 4
rung = "contradiction"
relation = "undetermined"
needs = '''bool_or(indicator IS NOT NULL AND is_stated AND value > 100000000 AND unit IN ('person', 'family', 'household'))'''
[id]
title = "{stated.indicator} {stated.place}: {stated.number} melampaui batas wajar"
message = "{stated} untuk {stated.place} lebih besar dari yang mungkin di seluruh Indonesia; kata ribu atau juta perlu dicek."
[en]
title = "{stated.indicator}, {stated.place}: {stated.number} is beyond belief"
message = "{stated} for {stated.place} is more than there can be in all of Indonesia; the word of scale needs a check."
[given]
indicator = "population"
unit = "person"
place = "53.71"
period = "2024"
[[flags]]
claims = [{ value = "474.8E6", surface = "474,80 juta jiwa" }]
[[passes]]
claims = [{ value = "474.8E3", surface = "474,80 ribu jiwa" }, { value = "282E6", surface = "282 juta jiwa" }]
*/
-- BPS: 282 million people in 2024
SELECT [part('claim', claim_id, 'stated')] AS evidence
FROM facts
WHERE indicator IS NOT NULL AND place IS NOT NULL AND is_stated AND bound = 'exact' AND role = 'level'
    AND value_low > CASE unit WHEN 'person' THEN 300000000 WHEN 'family' THEN 100000000 WHEN 'household' THEN 100000000 END
