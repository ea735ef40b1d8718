/*
code = "T01"
label = "E"
severity = 3
rung = "contradiction"
relation = "contradicts"
needs = 'bool_or(indicator IS NOT NULL AND place IS NOT NULL AND is_observed)'
[id]
title = "{stated.indicator} {stated.place}: berbeda dari rujukan"
message = "{stated} untuk {stated.period} berbeda dari rujukan {reference} ({reference.period}, {reference.source}); perlu dicek."
arithmetic = "{stated.number} ({stated.interval}) dan {reference.number} ({reference.interval}) tidak bertemu."
[id.period]
title = "{stated.indicator} {stated.place}: angka {reference.period} untuk {stated.period}"
message = "{stated} disebut untuk {stated.period}, tetapi itu angka rujukan {reference.period}; rujukan {stated.period} adalah {newer}."
arithmetic = "{stated.number} ({stated.interval}) dan {newer.number} ({newer.interval}) tidak bertemu."
[id.magnitude]
title = "{stated.indicator} {stated.place}: ribu atau juta?"
message = "{stated} berbeda ribuan kali dari rujukan {reference} ({reference.period}); kata ribu atau juta perlu dicek."
[id.change]
message = "{stated} disebut sebagai tingkat, sedangkan rujukan {reference.period} adalah {reference}; mungkin yang dimaksud besar perubahannya."
[en]
title = "{stated.indicator}, {stated.place}: differs from the reference"
message = "{stated} for {stated.period} differs from the reference {reference} ({reference.period}, {reference.source}); this needs a check."
arithmetic = "{stated.number} ({stated.interval}) and {reference.number} ({reference.interval}) do not meet."
[en.period]
title = "{stated.indicator}, {stated.place}: the {reference.period} figure for {stated.period}"
message = "{stated} is given for {stated.period} but is the reference figure of {reference.period}; that of {stated.period} is {newer}."
arithmetic = "{stated.number} ({stated.interval}) and {newer.number} ({newer.interval}) do not meet."
[en.magnitude]
title = "{stated.indicator}, {stated.place}: thousand or million?"
message = "{stated} is thousands of times off the reference {reference} ({reference.period}); the word of scale needs a check."
[en.change]
message = "{stated} is told as a level, while the reference of {reference.period} is {reference}; perhaps the change is meant."
[given]
indicator = "poverty_rate"
place = "53.71"
reference = [{ value = "8.61", period = "2023-03" }, { value = "8.24", period = "2024-03" }]
[[flags]]
label = "K"
claims = [{ value = "8.42", period = "2024" }]
[[flags]]
label = "K"
code = "T04"
says = "rujukan 2024 adalah 8,24 persen"
reckons = "8,61 % (8,605 sampai 8,615) dan 8,24 % (8,235 sampai 8,245) tidak bertemu."
claims = [{ value = "8.61", period = "2024" }]
[[flags]]
code = "T14"
claims = [{ value = "40.38", unit = "person", indicator = "poor_population", period = "2024" }]
reference = [{ value = "40.38E3", unit = "person", indicator = "poor_population", period = "2024-03" }]
[[passes]]
claims = [{ value = "8.2", period = "2024" }, { value = "8.61", period = "2023" }, { value = "5", period = "2024", role = "target" },
    { value = "3.1", period = "2024", definition = "dtks" }, { value = "9.9", period = "2019" }]
*/
WITH beside AS (
    SELECT f.claim_id, f.value, f.value_low, f.value_high, f.before_it, r AS r, f.is_stated,
        nearly_equal(f.value_low, f.value_high, r.value_low, r.value_high) AS fits,
        f.period_start < r.period_end AND r.period_start < f.period_end AS is_same_period
    FROM facts f
    JOIN rujukan r ON r.indicator = f.indicator AND r.place = f.place AND r.unit = f.unit
        AND coalesce(r.per, '') = coalesce(f.per, r.per, '')
    WHERE f.is_observed AND f.listed = 1 AND f.qualifier_key = '' AND f.period_basis <> 'publication' AND NOT f.is_current
        AND NOT regexp_matches(lower(f.sentence), 'makanan|perkotaan|perdesaan|pedesaan|laki-laki|perempuan|rumah tangga')
        AND (f.definition IS NULL OR f.definition_meant = r.definition_meant)
), ladder AS (
    SELECT claim_id, any_value(value) AS value, any_value(value_low) AS low, any_value(value_high) AS high,
        any_value(last_turn(before_it)) AS turn, any_value(is_stated) AS is_stated,
        arg_min(r, (abs(r.value - value), r.reference_id)) FILTER (is_same_period) AS nearest,
        arg_max(r, (r.period_start, r.reference_id)) FILTER (fits AND NOT is_same_period) AS elsewhere,
        bool_or(fits AND is_same_period) AS is_equal
    FROM beside
    GROUP BY claim_id
    HAVING bool_or(is_same_period)
), told AS (
    SELECT *, CASE WHEN is_equal THEN 'equal' WHEN elsewhere IS NOT NULL THEN 'period'
        WHEN can_equal(low * 1000, high * 1000, nearest.value_low, nearest.value_high)
            OR can_equal(low, high, nearest.value_low * 1000, nearest.value_high * 1000) THEN 'magnitude'
        WHEN value * 5 < nearest.value AND turn <> '' THEN 'change' END AS variant
    FROM ladder
)
SELECT [part('claim', claim_id, 'stated'), part('reference', coalesce(elsewhere, nearest).reference_id, 'reference'),
    part('reference', nearest.reference_id, 'newer')] AS evidence, variant,
    CASE WHEN variant = 'magnitude' THEN 'E' ELSE 'K' END AS label,
    CASE variant WHEN 'period' THEN 'T04' WHEN 'magnitude' THEN 'T14' WHEN 'change' THEN 'T12' END AS code,
    CASE variant WHEN 'period' THEN 'other period' WHEN 'magnitude' THEN 'contradiction' ELSE 'undetermined' END AS rung,
    CASE WHEN variant = 'period' THEN ['period'] WHEN variant = 'change' THEN ['role'] END AS differing,
    CASE WHEN is_equal THEN 'equal to the reference' END AS silence
FROM told
