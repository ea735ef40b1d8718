/*
code = "T16"
label = "E"
severity = 3
rung = "contradiction"
relation = "contradicts"
needs = '''count_if(unit IN ('IDR', 'USD') AND per IS NOT NULL) > 1'''
[id]
title = "{stated.number}: per {basis} atau per {other_basis}?"
message = "{stated.surface} ditulis per {basis} dan per {other_basis} di artikel yang sama; dasar hitungnya perlu dicek."
[en]
title = "{stated.number}: per {basis} or per {other_basis}?"
message = "{stated.surface} is given per {basis} and per {other_basis} in one article; the basis needs a check."
[given]
unit = "IDR"
measure = "garis kemiskinan"
[[flags]]
claims = [{ value = "480213", per = "bulan" }, { value = "480213", per = "hari" }]
[[passes]]
claims = [{ value = "480213", per = "bulan" }, { value = "480213", per = "kapita per bulan" }, { value = "16007", per = "hari" }]
[[passes]]
claims = [{ value = "500000", per = "bulan" }, { value = "500000", per = "keluarga", measure = "bantuan" }]
*/
WITH told AS (
    SELECT revision_id, value, unit, claim_id, "start", per, regexp_extract(per, '(hari|minggu|bulan|triwulan|tahun)') AS span,
        regexp_extract(per, '(kapita|orang|jiwa|rumah tangga|keluarga|kk)') AS head, length(digits_of(surface)) AS digits
    FROM facts
    WHERE unit IN ('IDR', 'USD') AND per IS NOT NULL AND bound <> 'range' AND value > 0
)
SELECT [part('claim', a.claim_id, 'stated'), part('claim', b.claim_id, 'other')] AS evidence, a.per AS basis, b.per AS other_basis,
    ['per'] AS differing, CASE WHEN a.value % 1000 = 0 AND length(rtrim(plain(a.value), '0')) < 3 THEN 'round amount: perhaps two facts' END AS silence
FROM told a
JOIN told b USING (revision_id, value, unit)
WHERE a."start" > b."start"
    AND ((a.span <> b.span AND a.span <> '' AND b.span <> '') OR (a.head <> b.head AND a.head <> '' AND b.head <> ''
        AND 'rumah tangga' IN (a.head, b.head) AND NOT (a.head IN ('keluarga', 'kk') OR b.head IN ('keluarga', 'kk'))))
