/*
code = "T04"
label = "I"
severity = 1
rung = "other period"
relation = "differsInPeriod"
needs = 'bool_or(claim_id IS NOT NULL AND incomparable IS NULL)'
[id]
title = "{stated.indicator} {stated.place}: angka {older.period} dan {stated.period}"
message = "{older} adalah angka {older.period}, {stated} angka {stated.period}: periode berbeda, bukan pertentangan."
[en]
title = "{stated.indicator}, {stated.place}: figures of {older.period} and {stated.period}"
message = "{older} is the {older.period} figure, {stated} the {stated.period} figure: another period, no contradiction."
[given]
indicator = "poverty_rate"
place = "53.71"
[[flags]]
claims = [{ value = "8.61", period = "2023" }, { value = "8.24", period = "2024" }]
[[passes]]
claims = [{ value = "8.61", period = "2023" }, { value = "8.6", period = "2024" }, { value = "8.2", period = "2023" }]
*/
WITH told AS (
    SELECT indicator, place, unit, coalesce(per, '') AS per, qualifier_key, definition_meant, period_label,
        period_start, period_end, value, value_low, value_high, count(DISTINCT cluster_id) AS support,
        min_by(claim_id, (first_day, claim_id)) AS claim_id
    FROM facts
    WHERE incomparable IS NULL
    GROUP BY ALL
), best AS (
    SELECT * FROM told
    QUALIFY row_number() OVER (
        PARTITION BY indicator, place, unit, per, qualifier_key, definition_meant, period_label
        ORDER BY support DESC, value_high - value_low, claim_id) = 1
), ordered AS (
    SELECT *, lag(best) OVER (
        PARTITION BY indicator, place, unit, per, qualifier_key, definition_meant
        ORDER BY period_start, period_end, claim_id) AS older
    FROM best
)
SELECT [part('claim', claim_id, 'stated'), part('claim', older.claim_id, 'older')] AS evidence, ['period'] AS differing,
    CASE WHEN indicator = 'inflation' THEN 'a new figure every month'
        WHEN can_equal(value_low, value_high, older.value_low, older.value_high) THEN 'equal in both periods'
        WHEN year(period_start) = year(older.period_start) AND 10 IN (length(period_label), length(older.period_label))
            THEN 'days of one year'
        WHEN period_start < older.period_end THEN 'one period lies in the other' END AS silence
FROM ordered
WHERE older IS NOT NULL
