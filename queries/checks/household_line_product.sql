/*
code = "T20"
label = "E"
severity = 3
rung = "contradiction"
relation = "contradicts"
needs = '''bool_or(unit = 'IDR') AND bool_or(regexp_matches(lower(concat_ws(' ', measure, sentence)), 'anggota rumah ?tangga'))'''
[id]
title = "Garis kemiskinan rumah tangga tidak cocok dengan hasil kali"
message = "{line} kali {size.number} anggota rumah tangga adalah {result}, berbeda dari {household} yang tertulis; perlu dicek."
arithmetic = "{line.number} x {size.number} = {result} ({result_low} sampai {result_high}); tertulis {household.number} ({household.interval})."
[en]
title = "The household poverty line does not fit the product"
message = "{line} times {size.number} household members is {result}, which differs from the stated {household}; this needs a check."
arithmetic = "{line.number} x {size.number} = {result} ({result_low} to {result_high}); stated {household.number} ({household.interval})."
[[flags]]
claims = [{ value = "500000", unit = "IDR", indicator = "poverty_line", per = "kapita per bulan" },
    { value = "4.50", unit = "person", measure = "rata-rata anggota rumah tangga miskin" },
    { value = "2520000", unit = "IDR", per = "rumah tangga per bulan" }]
[[passes]] # the official trio
claims = [{ value = "535547", unit = "IDR", indicator = "poverty_line", per = "kapita per bulan" },
    { value = "4.34", unit = "person", measure = "rata-rata anggota rumah tangga miskin" },
    { value = "2324274", unit = "IDR", per = "rumah tangga per bulan" }]
[[passes]]
claims = [{ value = "486168", unit = "IDR", indicator = "poverty_line", per = "kapita per bulan" },
    { value = "4.50", unit = "person", measure = "rata-rata anggota rumah tangga miskin" },
    { value = "2187756", unit = "IDR", per = "rumah tangga per bulan" }]
[[passes]]
claims = [{ value = "399755", unit = "IDR", indicator = "poverty_line", per = "kapita per bulan" },
    { value = "5.41", unit = "person", measure = "rata-rata anggota rumah tangga miskin" },
    { value = "2162675", unit = "IDR", per = "rumah tangga per bulan" }]
*/
WITH sizes AS (
    SELECT * FROM facts
    WHERE value BETWEEN 2 AND 9 AND value % 1 <> 0 AND regexp_matches(lower(concat_ws(' ', measure, sentence)), 'anggota rumah ?tangga')
        AND (unit = 'person' OR unit LIKE 'item:%')
), households AS (
    SELECT * FROM facts WHERE unit = 'IDR' AND (contains(per, 'rumah tangga') OR regexp_matches(lower(measure), 'garis kemiskinan.* per rumah ?tangga') OR regexp_matches(lower(after_it), '^ ?(per|/) ?rumah ?tangga'))
), trios AS (
    SELECT s, h, p
    FROM sizes s
    JOIN households h ON h.revision_id = s.revision_id AND h.value_low > 0
    JOIN facts p ON p.revision_id = s.revision_id AND p.indicator = 'poverty_line' AND p.unit = 'IDR' AND p.value < h.value
        AND p.qualifier_key = h.qualifier_key AND p.place IS NOT DISTINCT FROM h.place
    WHERE s.qualifier_key = h.qualifier_key OR s.qualifier_key = ''
    QUALIFY row_number() OVER (PARTITION BY h.claim_id ORDER BY abs(s."start" - h."start") + abs(p."start" - h."start")) = 1
)
SELECT [part('claim', h.claim_id, 'household'), part('claim', p.claim_id, 'line'), part('claim', s.claim_id, 'size')] AS evidence,
    product(p.value, s.value) AS result, product(p.value_low, s.value_low) AS result_low, product(p.value_high, s.value_high) AS result_high,
    CASE WHEN nearly_equal(result_low, result_high, h.value_low, h.value_high) THEN 'product fits' END AS silence
FROM trios
