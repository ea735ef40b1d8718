/*
code = "T16"
label = "E"
severity = 3
rung = "contradiction"
relation = "contradicts"
needs = '''bool_or(unit = 'IDR' AND (per IS NOT NULL OR value < 100))'''
[id]
title = "{stated}: per {basis}?"
message = "{stated} ditulis per {basis}; sebesar itu lazimnya per bulan, dasar hitungnya perlu dicek."
[id.twice]
title = "{stated.surface} dan {other.surface}, keduanya per {basis}?"
message = "{stated} dan {other} disebut sama nilainya dengan dasar hitung yang sama (per {basis}); satu di antaranya perlu dicek."
[id.currency]
title = "{stated.surface}: rupiah atau dolar?"
message = "{stated.surface} disebut sebagai paritas daya beli (PPP), yang dihitung dalam dolar; mata uangnya perlu dicek."
[en]
title = "{stated}: per {basis}?"
message = "{stated} is given per {basis}; an amount of that size is usually per month; the basis needs a check."
[en.twice]
title = "{stated.surface} and {other.surface}, both per {basis}?"
message = "{stated} and {other} are told as equal with one basis (per {basis}); one of the two needs a check."
[en.currency]
title = "{stated.surface}: rupiah or dollars?"
message = "{stated.surface} is told in purchasing power parity (PPP), which counts dollars; the currency needs a check."
[given]
unit = "IDR"
[[flags]]
claims = [{ value = "3243969", per = "hari", measure = "upah minimum kota" }]
[[flags]]
sentence = "Batas itu Rp10.739 per kapita per bulan atau Rp322.170 per kapita per bulan."
claims = [{ value = "10739", per = "kapita per bulan", surface = "Rp10.739" }, { value = "322170", per = "kapita per bulan", surface = "Rp322.170" }]
[[flags]]
sentence = "Garis itu setara Rp 2,15 PPP per kapita per hari."
claims = [{ value = "2.15", per = "kapita per hari", surface = "Rp 2,15" }]
[[passes]]
claims = [{ value = "3243969", per = "bulan", measure = "upah minimum kota" }, { value = "125000", per = "hari", measure = "upah buruh" },
    { value = "8500000", per = "hari", measure = "omzet pedagang" }]
[[passes]]
sentence = "Batas itu Rp10.739 per kapita per hari atau Rp322.170 per kapita per bulan."
claims = [{ value = "10739", per = "kapita per hari", surface = "Rp10.739" }, { value = "322170", per = "kapita per bulan", surface = "Rp322.170" }]
*/
WITH daily AS (
    SELECT claim_id, NULL AS other_id, per AS basis, NULL AS variant
    FROM facts
    WHERE unit = 'IDR' AND contains(per, 'hari') AND NOT contains(per, 'rumah tangga') AND value BETWEEN CASE WHEN contains(per, 'kapita') THEN 150000 ELSE 600000 END AND 20000000
        AND (regexp_matches(lower(measure), '\b(upah|gaji|ump|umk|umr|honor|garis kemiskinan|pengeluaran|miskin)\b') OR indicator IN ('poverty_line', 'extreme_poverty_line'))
), equated AS (
    SELECT a.claim_id, b.claim_id, b.per, 'twice'
    FROM facts b
    JOIN facts a ON a.revision_id = b.revision_id AND a.seq = b.seq - 1 AND a.unit = b.unit AND a.per = b.per
    WHERE b.unit = 'IDR' AND NOT b.is_next_sentence AND regexp_matches(b.gap, '\b(atau|setara( dengan)?|sama dengan|alias)\s*(sekitar )?$') AND a.bound <> 'range' AND b.bound <> 'range'
        AND starts_with(lower(a.surface), 'rp') AND starts_with(lower(b.surface), 'rp') AND NOT can_equal(a.value_low, a.value_high, b.value_low, b.value_high) AND ratio(greatest(a.value, b.value), least(a.value, b.value)) BETWEEN 3 AND 400
), dollars AS (
    SELECT claim_id, NULL, per, 'currency' FROM facts
    WHERE unit = 'IDR' AND value < 100 AND regexp_matches(after_it, '^ ?(PPP|\(PPP|purchasing)')
)
SELECT [part('claim', claim_id, 'stated'), part('claim', other_id, 'other')][:CASE WHEN other_id IS NULL THEN 1 ELSE 2 END] AS evidence, basis, variant, ['per'] AS differing
FROM (FROM daily UNION ALL FROM equated UNION ALL FROM dollars)
