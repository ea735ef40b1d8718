/*
code = "T17"
label = "K"
severity = 3
rung = "undetermined"
relation = "undetermined"
[id]
title = "{rate} dari {base.number} tidak cocok dengan {count.number}"
message = "{rate} dari {base} adalah {result}, berbeda dari {count} yang tertulis; mungkin dasarnya lain, perlu dicek."
arithmetic = """{rate.number} x {base.number} = {result} ({result_low} sampai {result_high}); tertulis {count.number} \
    ({count.interval}). {base_name_id} yang cocok: sekitar {implied}."""
[en]
title = "{rate} of {base.number} does not fit {count.number}"
message = "{rate} of {base} is {result}, which differs from the stated {count}; perhaps the base is another; this needs a check."
arithmetic = """{rate.number} x {base.number} = {result} ({result_low} to {result_high}); stated {count.number} \
    ({count.interval}). {base_name_en} that would fit: about {implied}."""
[given]
place = "53.71"
[[flags]]
says = "36.483"
claims = [{ id = "r", value = "8.24", base = "b" }, { id = "c", value = "40.38E3", unit = "person", counterpart = "r", base = "b" },
    { id = "b", value = "442758", unit = "person", indicator = "population" }]
[[flags]] # the whole is that of the place around it, named in the sentence before
claims = [{ id = "b", value = "1046309", unit = "person", indicator = "extreme_poor", place = "53" },
    { id = "r", value = "2.49", role = "share" }, { id = "c", value = "11.64E3", unit = "person", counterpart = "r" }]
[[passes]]
claims = [{ id = "r", value = "8.24", base = "b" }, { id = "c", value = "36.5E3", unit = "person", counterpart = "r", base = "b" },
    { id = "b", value = "442758", unit = "person", indicator = "population" }]
[[passes]] # a rate of which no base is told
claims = [{ id = "r", value = "8.24" }, { id = "c", value = "40.38E3", unit = "person", counterpart = "r" }]
*/
WITH linked AS (
    SELECT r.claim_id AS rate_id, c.claim_id AS count_id, coalesce(c.base_id, r.base_id) AS base_id
    FROM counterparts k
    JOIN facts r ON r.claim_id = k.claim_id
    JOIN facts c ON c.claim_id = k.other_id
    WHERE r.unit = 'percent' AND c.unit NOT IN ('percent', 'percentage_point') AND r.role <> 'change' AND c.role <> 'change'
), shares AS ( -- "kota itu menyumbang 2,49 persen atau 11,64 ribu": of the province, told before in the same article
    SELECT rate_id, count_id, arg_max(b.claim_id, b."start") AS base_id
    FROM linked
    JOIN facts r ON r.claim_id = rate_id
    JOIN facts c ON c.claim_id = count_id
    JOIN facts b ON b.revision_id = r.revision_id AND starts_with(r.place, b.place || '.') AND b.unit = c.unit
    WHERE linked.base_id IS NULL AND (r.role = 'share' OR regexp_matches(r.before_it, '(?i)menyumbang|berkontribusi|sumbangan|porsi'))
        AND b."start" < r."start" AND r."start" - b."start" < 600
    GROUP BY ALL
), triples AS (
    FROM linked WHERE base_id IS NOT NULL UNION FROM shares
), worked AS (
    SELECT rate_id, count_id, triples.base_id, c.value_low, c.value_high, percent_of(r.value, b.value) AS result,
        percent_of(r.value_low, b.value_low) AS result_low, percent_of(r.value_high, b.value_high) AS result_high,
        told_roughly(ratio(c.value * 100, r.value)) AS implied, b.indicator = 'population' AS is_people
    FROM triples
    JOIN facts r ON r.claim_id = rate_id
    JOIN facts c ON c.claim_id = count_id
    JOIN facts b ON b.claim_id = triples.base_id
    WHERE triples.base_id NOT IN (rate_id, count_id) AND (b.unit = c.unit OR b.indicator = 'population') AND b.unit <> 'percent'
)
SELECT [part('claim', count_id, 'count'), part('claim', rate_id, 'rate'), part('claim', base_id, 'base')] AS evidence,
    result, result_low, result_high, implied, ['denominator'] AS differing,
    CASE WHEN is_people THEN 'Penduduk' ELSE 'Dasar' END AS base_name_id,
    CASE WHEN is_people THEN 'Population' ELSE 'Base' END AS base_name_en,
    CASE WHEN can_equal(result_low, result_high, value_low, value_high) THEN 'rate, base and count fit' END AS silence
FROM worked
WHERE result IS NOT NULL
