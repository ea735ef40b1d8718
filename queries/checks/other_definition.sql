/*
code = "T07"
label = "K"
severity = 2
rung = "other definition"
relation = "differsInDefinition"
needs = '''bool_or(indicator IS NOT NULL AND definition_meant <> '')'''
[id]
title = "{stated.indicator} {stated.place}: dua cara menghitung"
message = """{stated} ({stated.definition}, {stated.period}) berbeda dari {other} ({other.definition}, {other.period}): \
    definisi berbeda, angka tidak dapat dibandingkan langsung."""
[en]
title = "{stated.indicator}, {stated.place}: two ways to count"
message = """{stated} ({stated.definition}, {stated.period}) differs from {other} ({other.definition}, {other.period}): \
    another definition, the figures cannot be compared directly."""
[given]
indicator = "extreme_poor"
place = "53.71"
unit = "family"
[[flags]]
claims = [{ value = "19615", period = "2023", definition = "p3ke" }, { value = "4695", period = "2024", article = "b", definition = "verval" }]
[[passes]]
claims = [{ value = "19615", period = "2023", definition = "p3ke" }, { value = "4695", period = "2024", definition = "p3ke" }]
*/
WITH told AS (
    SELECT indicator, place, unit, coalesce(per, '') AS per, qualifier_key, definition_meant, coalesce(definition, '') AS told_as,
        value_low, value_high, count(DISTINCT cluster_id) AS support, max(period_start) AS newest,
        min_by(claim_id, (first_day, claim_id)) AS claim_id, max(period_year) AS period_year
    FROM facts
    WHERE (incomparable IS NULL OR incomparable = 'period unknown') AND definition_meant <> '' AND indicator <> 'inflation'
    GROUP BY ALL
), best AS (
    SELECT * FROM told
    QUALIFY row_number() OVER (
        PARTITION BY indicator, place, unit, per, qualifier_key, definition_meant
        ORDER BY support DESC, newest DESC NULLS LAST, claim_id) = 1
), compared AS (
    SELECT *, first_value(best) OVER (
        PARTITION BY indicator, place, unit, per, qualifier_key
        ORDER BY support DESC, newest DESC NULLS LAST, claim_id) AS other
    FROM best
)
SELECT [part('claim', claim_id, 'stated'), part('claim', other.claim_id, 'other')] AS evidence,
    CASE WHEN period_year IS DISTINCT FROM other.period_year THEN ['definition', 'period'] ELSE ['definition'] END AS differing,
    CASE WHEN can_equal(value_low, value_high, other.value_low, other.value_high) THEN 'equal under both definitions' END AS silence
FROM compared
WHERE claim_id <> other.claim_id
