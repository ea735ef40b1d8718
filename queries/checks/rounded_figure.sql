/*
code = "T11"
label = "I"
severity = 1
rung = "rounding"
relation = "consistentByRounding"
needs = 'bool_or(incomparable IS NULL AND is_stated)'
fold = "value"
[id]
title = "{stated.indicator} {stated.place}: {stated} dan {other} angka yang sama"
message = "{stated} dan {other} untuk {other.period} bertemu dalam pembulatan: bukan pertentangan."
arithmetic = "{stated}: {stated.interval}; {other}: {other.interval}."
[en]
title = "{stated.indicator}, {stated.place}: {stated} and {other} are one figure"
message = "{stated} and {other} for {other.period} meet within rounding: no contradiction."
arithmetic = "{stated}: {stated.interval}; {other}: {other.interval}."
[given]
indicator = "poverty_rate"
place = "53.71"
period = "2024-03"
[[flags]]
claims = [{ value = "9.12" }, { value = "9.1", article = "b" }]
[[passes]]
claims = [{ value = "9.12" }, { value = "9.12", article = "b" }, { value = "9.7", article = "c" }]
*/
WITH voices AS (
    SELECT indicator, place, period_label, unit, coalesce(per, '') AS per, qualifier_key, definition_meant, role, value, value_low, value_high,
        min(claim_id) AS claim_id, count(*) AS support
    FROM facts
    WHERE incomparable IS NULL AND bound IN ('exact', 'about', 'almost') AND is_stated
    GROUP BY ALL
), compared AS (
    SELECT *, first_value(voices) OVER (PARTITION BY indicator, place, period_label, unit, per, qualifier_key, definition_meant, role
        ORDER BY value_high - value_low, support DESC, claim_id) AS finest
    FROM voices
)
SELECT [part('claim', claim_id, 'stated'), part('claim', finest.claim_id, 'other')] AS evidence, ['decimals'] AS differing
FROM compared
WHERE value <> finest.value AND nearly_equal(value_low, value_high, finest.value_low, finest.value_high)
