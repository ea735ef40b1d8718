/*
code = "T16"
label = "E"
severity = 3
rung = "contradiction"
relation = "contradicts"
needs = '''bool_or(unit = 'IDR' AND per IS NOT NULL)'''
[id]
title = "{stated.indicator} {stated.place}: per {basis}?"
message = "{stated} ditulis per {basis}, sedangkan rujukan yang sama besarnya dihitung per {reference_basis}; dasar hitungnya perlu dicek."
[en]
title = "{stated.indicator}, {stated.place}: per {basis}?"
message = "{stated} is given per {basis} while the reference of the same size counts per {reference_basis}; the basis needs a check."
[given]
indicator = "poverty_line"
place = "53.71"
unit = "IDR"
reference = [{ value = "732921", period = "2023-03", per = "kapita per bulan" }]
[[flags]]
claims = [{ value = "732921", per = "kapita per hari", period = "2023" }]
[[passes]]
claims = [{ value = "732921", per = "kapita per bulan" }, { value = "732921", per = "bulan" }, { value = "732921" }, { value = "24430", per = "hari" }]
*/
SELECT [part('claim', f.claim_id, 'stated'), part('reference', min(r.reference_id), 'reference')] AS evidence,
    f.per AS basis, min(r.per) AS reference_basis, ['per'] AS differing
FROM facts f
JOIN rujukan r ON (r.indicator = f.indicator OR f.indicator IS NULL AND r.indicator = 'poverty_line') AND r.unit = f.unit AND r.place = f.place AND r.value = f.value
WHERE f.unit = 'IDR' AND r.unit = 'IDR' AND (regexp_extract(f.per, '(hari|minggu|triwulan|tahun)') NOT IN ('', regexp_extract(r.per, '(hari|minggu|triwulan|tahun)'))
    OR contains(f.per, 'rumah tangga') AND NOT contains(r.per, 'rumah tangga'))
GROUP BY f.claim_id, f.per
