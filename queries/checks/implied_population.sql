/*
code = "T17"
label = "K"
severity = 3
rung = "other definition"
relation = "differsInDefinition"
needs = '''bool_or(indicator IS NOT NULL AND unit = 'percent') AND bool_or(indicator IS NOT NULL AND unit = 'person')'''
[id]
title = "{rate} dan {count.number} tidak bertemu pada satu penduduk"
message = """{count} pada {rate} memerlukan sekitar {implied} penduduk, sedangkan {place_name} mempunyai {people.number} penduduk \
    terdaftar: kedua angka mungkin dari data yang berbeda (DTKS bukan BPS), perlu dicek."""
arithmetic = "{count.number} / {rate.number} = {implied}; terdaftar {people.number} ({people.period})."
[en]
title = "{rate} and {count.number} do not meet on one population"
message = """{count} at {rate} would need about {implied} inhabitants, while {place_name} has {people.number} registered: \
    the two figures may come from different data (DTKS is not BPS); this needs a check."""
arithmetic = "{count.number} / {rate.number} = {implied}; registered {people.number} ({people.period})."
[given]
place = "62.71"
[[flags]]
says = "1.860.000"
relations = [["rate_of", "poverty_rate", "poor_population", "population"]]
claims = [{ value = "3.44", indicator = "poverty_rate", definition = "dtks" },
    { value = "65E3", unit = "person", indicator = "poor_population", period = "2022" },
    { value = "64E3", unit = "person", indicator = "poor_population", period = "2023" }]
reference = [{ indicator = "population_registered", unit = "person", value = "315153", period = "2025" }]
[[passes]]
relations = [["rate_of", "poverty_rate", "poor_population", "population"]]
claims = [{ value = "3.44", indicator = "poverty_rate" }, { value = "10.8E3", unit = "person", indicator = "poor_population" }]
reference = [{ indicator = "population_registered", unit = "person", value = "315153", period = "2025" }]
*/
WITH pairs AS (
    SELECT r.claim_id AS rate_id, r.place, any_value(r.place_name) AS place_name,
        arg_max(c, (c.counterpart_id IS NOT DISTINCT FROM r.claim_id OR r.counterpart_id IS NOT DISTINCT FROM c.claim_id,
            c.section <> 'headline', c.period_start IS NOT DISTINCT FROM r.period_start, coalesce(c.period_start, DATE '0001-01-01'), -c."start")) AS c,
        any_value(r.value_low) AS rate_low, any_value(r.value_high) AS rate_high, any_value(r.value) AS rate,
        any_value(r.period_year) AS rate_year
    FROM facts r
    JOIN indicator_relations l ON l.relation = 'rate_of' AND l.indicator = r.indicator AND l.base = 'population'
    JOIN facts c ON c.revision_id = r.revision_id AND c.place = r.place AND c.indicator = l.other AND c.unit = 'person'
    WHERE r.unit = 'percent' AND r.is_observed AND c.is_observed AND r.base_id IS NULL AND c.base_id IS NULL
        AND r.qualifier_key = c.qualifier_key AND r.value_low > 0
        AND (r.period_basis IS DISTINCT FROM 'stated' OR c.period_basis IS DISTINCT FROM 'stated' OR c.period_year = r.period_year)
    GROUP BY ALL
)
SELECT [part('claim', c.claim_id, 'count'), part('claim', rate_id, 'rate'), part('reference', g.reference_id, 'people')] AS evidence,
    pairs.place_name, told_roughly(ratio(c.value * 100, rate)) AS implied, ['definition', 'denominator'] AS differing,
    CASE WHEN c.value_low * 100 <= g.value * 1.5 * rate_high AND c.value_high * 100 * 1.5 >= g.value * rate_low
        THEN 'implied population is near the registered one' END AS silence
FROM pairs
JOIN rujukan g ON g.indicator = 'population_registered' AND g.place = pairs.place
