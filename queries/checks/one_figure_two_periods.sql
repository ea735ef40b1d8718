/*
code = "T04"
label = "K"
severity = 2
rung = "other period"
relation = "differsInPeriod"
needs = 'count_if(incomparable IS NULL) > 1'
[id]
title = "{stated}: angka {stated.period} atau {other.period}?"
message = "{stated} ditulis untuk {stated.period} dan untuk {other.period} di artikel yang sama ({stated.indicator}, {stated.place}); tahunnya perlu dicek."
[en]
title = "{stated}: the figure of {stated.period} or of {other.period}?"
message = "{stated} is given for {stated.period} and for {other.period} in one article ({stated.indicator}, {stated.place}); check the year."
[given]
indicator = "poverty_rate"
place = "53.71"
[[flags]]
claims = [{ value = "8.24", period = "2024" }, { value = "8.24", period = "2022" }]
[[passes]]
claims = [{ value = "8.24", period = "2024" }, { value = "8.24", period = "2024-03" }, { value = "8.24", period = "2022", period_basis = "inferred" },
    { value = "9.5", period = "2021" }, { value = "9.5", period = "2020" }]
[[passes]] # two bases: base_for_two_periods tells it
claims = [{ id = "r", value = "8.24", base = "b", period = "2024" }, { id = "b", value = "442758", unit = "person", period = "2024" },
    { id = "s", value = "8.61", base = "d", period = "2023" }, { id = "d", value = "442758", unit = "person", period = "2023" }]
*/
WITH bases AS (
    SELECT base_id FROM told WHERE base_id IS NOT NULL UNION SELECT base_id FROM rates_with_base
), told_for AS (
    SELECT revision_id, indicator, place, unit, qualifier_key, value, period_year, arg_min(claim_id, "start") AS claim_id,
        min("start") AS first_at, bool_or(claim_id IN (FROM bases)) AS is_base
    FROM facts
    WHERE incomparable IS NULL AND is_stated AND bound = 'exact' AND length(digits_of(surface)) >= 3
    GROUP BY ALL
)
SELECT [part('claim', arg_max(claim_id, first_at), 'stated'), part('claim', arg_min(claim_id, first_at), 'other')] AS evidence,
    ['period'] AS differing
FROM told_for
GROUP BY revision_id, indicator, place, unit, qualifier_key, value
HAVING count(*) > 1 AND NOT bool_and(is_base)
