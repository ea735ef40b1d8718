/*
code = "T10"
label = "K"
severity = 2
rung = "target against observed"
relation = "targetOf"
needs = '''bool_or(indicator IS NOT NULL AND period_basis = 'stated' AND period_start > last_day)'''
[id]
title = "{stated.indicator} {stated.place}: angka {stated.period} sebelum waktunya"
message = "{stated} ditulis sebagai capaian {stated.period}, padahal artikel terbit {stated.day}; mungkin target atau proyeksi, perlu dicek."
[en]
title = "{stated.indicator}, {stated.place}: a figure of {stated.period} before its time"
message = "{stated} is told as the result of {stated.period}, but the article is of {stated.day}; perhaps a target or a projection; this needs a check."
[given]
indicator = "poverty_rate"
place = "53.71"
[[flags]]
articles = { a = "2025-03-01" }
claims = [{ value = "5", period = "2026" }]
[[passes]]
articles = { a = "2025-03-01" }
claims = [{ value = "5", period = "2026", role = "target", sentence = "Ditargetkan 5 persen pada 2026.", surface = "5 persen" }, { value = "6", period = "2026", modality = "forecast" },
    { value = "8.24", period = "2025" }, { value = "7", period = "2026", period_basis = "inferred" }]
*/
SELECT [part('claim', claim_id, 'stated')] AS evidence, ['modality'] AS differing
FROM facts
-- a figure of a year to come is read as a plan even where the text tells it as a result
WHERE indicator IS NOT NULL AND role IN ('level', 'target') AND modality IN ('observed', 'target') AND period_basis = 'stated' AND period_start > last_day
    AND day_basis = 'stated' AND NOT regexp_matches(lower(sentence), 
        'target|proyeksi|perkira|asumsi|rencana|akan |ramal|prediksi|diharap|sasaran|rapbn|prognosis|estimasi|harus|instruksi|mengentas|menuju')
