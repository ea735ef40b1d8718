/*
code = "T17"
label = "K"
severity = 2
rung = "undetermined"
relation = "undetermined"
needs = '''count_if(unit = 'percent') > 1 AND (max(rates) > 0 OR bool_or(base_id IS NOT NULL))'''
fold = "value" # one card for the same figures, whoever repeats them
[id]
title = "Satu jumlah penduduk untuk dua tahun"
message = "{base.number} dipakai sebagai dasar untuk {first.period} dan untuk {second.period}; penduduk dua tahun biasanya berbeda, perlu dicek."
[en]
title = "One population for two years"
message = "{base.number} serves as base for {first.period} and for {second.period}; the population of two years usually differs; this needs a check."
[given]
place = "53.71"
[[flags]]
claims = [{ id = "r", value = "8.24", base = "b", period = "2024" }, { id = "b", value = "442758", unit = "person" },
    { id = "s", value = "8.61", base = "d", period = "2023" }, { id = "d", value = "442758", unit = "person" }]
[[passes]]
claims = [{ id = "r", value = "8.24", base = "b", period = "2024" }, { id = "b", value = "442758", unit = "person" },
    { id = "s", value = "8.61", base = "d", period = "2023" }, { id = "d", value = "439802", unit = "person" }]
*/
WITH used AS (
    SELECT b.revision_id, b.place, b.value, b.unit, r.period_year,
        arg_min(b.claim_id, b."start") AS base_id, arg_min(r.claim_id, r."start") AS rate_id
    FROM (SELECT claim_id AS rate_id, base_id FROM told WHERE base_id IS NOT NULL UNION SELECT rate_id, base_id FROM rates_with_base) t
    JOIN facts r ON r.claim_id = t.rate_id
    JOIN facts b ON b.claim_id = t.base_id
    WHERE r.unit = 'percent' AND b.unit IN ('person', 'family', 'household') AND r.period_year IS NOT NULL
        AND b.bound = 'exact' AND b.value >= 1000 AND b.value % 100 <> 0
    GROUP BY ALL
)
SELECT [part('claim', arg_max(base_id, period_year), 'base'), part('claim', arg_min(base_id, period_year), 'base_again'),
    part('claim', arg_max(rate_id, period_year), 'second'), part('claim', arg_min(rate_id, period_year), 'first')] AS evidence,
    ['period'] AS differing
FROM used
GROUP BY revision_id, place, value, unit
HAVING count(*) > 1
