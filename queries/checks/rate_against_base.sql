/*
code = "T17"
label = "K"
severity = 3
rung = "undetermined"
relation = "undetermined"
needs = 'max(rates) > 0'
fold = "value" # one card for the same figures, whoever repeats them
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
[[flags]]
sentence = "Sebanyak 40.000 jiwa dari 450.000 penduduk, atau 7,5 persen, hidup miskin."
claims = [{ value = "40000", unit = "person", surface = "40.000 jiwa" }, { value = "450000", unit = "person", surface = "450.000 penduduk" },
    { value = "7.5" }]
[[flags]]
sentence = "Kemiskinan mencakup 8,24 persen, atau 40,38 ribu jiwa, dari 442.758 penduduk kota itu."
claims = [{ id = "r", value = "8.24" }, { value = "40.38E3", unit = "person", surface = "40,38 ribu jiwa", counterpart = "r" },
    { value = "442758", unit = "person", surface = "442.758 penduduk" }]
[[passes]]
sentence = "Sebanyak 40.000 jiwa dari 450.000 penduduk, atau 8,9 persen, hidup miskin."
claims = [{ value = "40000", unit = "person", surface = "40.000 jiwa" }, { value = "450000", unit = "person", surface = "450.000 penduduk" },
    { value = "8.9" }]
[[flags]] # few, and counted
sentence = "Sebanyak 12 dari 15 desa, atau 70 persen, terendam."
claims = [{ value = "12", unit = "item:desa", surface = "12 dari" }, { value = "15", unit = "item:desa", surface = "15 desa" }, { value = "70" }]
[[passes]]
sentence = "Sebanyak 10 dari 15 desa, atau 67 persen, terendam."
claims = [{ value = "10", unit = "item:desa", surface = "10 dari" }, { value = "15", unit = "item:desa", surface = "15 desa" }, { value = "67" }]
[[passes]] # a rate of which no base is told
claims = [{ id = "r", value = "8.24" }, { id = "c", value = "40.38E3", unit = "person", counterpart = "r" }]
*/
WITH worked AS (
    SELECT DISTINCT rate_id, count_id, t.base_id, percent_of(r.value, b.value) AS result,
        is_counted(c.unit, c.value_low, c.value_high) AS counts, is_counted(b.unit, b.value_low, b.value_high) AS bases,
        CASE WHEN counts THEN c.value ELSE c.value_low END AS value_low, CASE WHEN counts THEN c.value ELSE c.value_high END AS value_high,
        percent_of(r.value_low, CASE WHEN bases THEN b.value ELSE b.value_low END) AS result_low,
        percent_of(r.value_high, CASE WHEN bases THEN b.value ELSE b.value_high END) AS result_high,
        told_roughly(ratio(c.value * 100, r.value)) AS implied,
        coalesce(b.indicator = 'population' OR r.denominator = 'population', FALSE) AS is_people
    FROM rates_with_base t
    JOIN facts r ON r.claim_id = rate_id
    JOIN facts c ON c.claim_id = count_id
    JOIN facts b ON b.claim_id = t.base_id
    WHERE t.base_id NOT IN (rate_id, count_id) AND (b.unit = c.unit OR b.indicator = 'population') AND b.unit <> 'percent'
)
SELECT [part('claim', count_id, 'count'), part('claim', rate_id, 'rate'), part('claim', base_id, 'base')] AS evidence,
    result, result_low, result_high, implied, ['denominator'] AS differing,
    CASE WHEN is_people THEN 'Penduduk' ELSE 'Dasar' END AS base_name_id,
    CASE WHEN is_people THEN 'Population' ELSE 'Base' END AS base_name_en,
    CASE WHEN nearly_equal(result_low, result_high, value_low, value_high) THEN 'rate, base and count fit' END AS silence
FROM worked
WHERE result IS NOT NULL
