/*
code = "T19"
label = "E"
severity = 3
rung = "contradiction"
relation = "changeOf"
needs = '''max(changes) > 0 AND bool_or(role = 'change')'''
[id]
title = "Selisih dari {old} ke {new} tidak cocok dengan {change}"
message = "Dari {old} menjadi {new} adalah perubahan {difference} ({growth} persen), berbeda dari {change} yang tertulis; perlu dicek."
arithmetic = "{new.number} - {old.number} = {difference} ({difference_low} sampai {difference_high}); tertulis {change.number} ({change.interval})."
[en]
title = "The step from {old} to {new} does not fit {change}"
message = "From {old} to {new} is a change of {difference} ({growth} percent), which differs from the stated {change}; this needs a check."
arithmetic = "{new.number} - {old.number} = {difference} ({difference_low} to {difference_high}); stated {change.number} ({change.interval})."
[given]
unit = "person"
[[flags]]
sentence = "Naik 300.000 orang dari 21.200.000 orang menjadi 31.500.000 orang."
claims = [{ id = "d", value = "0.3E6", role = "change", from = "f" },
    { id = "f", value = "21.2E6", surface = "21.200.000 orang" },
    { value = "31.5E6", from = "f", surface = "31.500.000 orang" }]
[[flags]] # the amount between them
sentence = "Ada 31,5 juta orang, naik 0,3 juta orang dari 21,2 juta orang."
claims = [{ value = "31.5E6", surface = "31,5 juta orang" }, { value = "0.3E6", role = "change", surface = "0,3 juta orang" },
    { value = "21.2E6", surface = "21,2 juta orang" }]
[[flags]] # yearly inflation is no growth a year
sentence = "Inflasi tahunan 1,94 persen, naik 0,22 persen dari 1,79 persen."
claims = [{ value = "1.94", unit = "percent", surface = "1,94 persen" }, { value = "0.22", unit = "percent", role = "change", surface = "0,22 persen" },
    { value = "1.79", unit = "percent", surface = "1,79 persen" }]
[[passes]] # "sekitar" widens
sentence = "Turun dari 65.000 orang menjadi 64.000 orang, berkurang sekitar 1.000 orang."
claims = [{ value = "65000", surface = "65.000 orang" }, { value = "64000", surface = "64.000 orang" },
    { value = "1000", role = "change", bound = "about", low = "950", high = "1050", surface = "1.000 orang" }]
[[passes]]
sentence = "Ada 31,5 juta orang, naik 0,3 juta orang dari 31,2 juta orang."
claims = [{ value = "31.5E6", surface = "31,5 juta orang" }, { value = "0.3E6", role = "change", surface = "0,3 juta orang" },
    { value = "31.2E6", surface = "31,2 juta orang" }]
[[passes]]
sentence = "Naik 300.000 orang dari 31.200.000 orang menjadi 31.500.000 orang."
claims = [{ id = "d", value = "0.3E6", role = "change", from = "f" },
    { id = "f", value = "31.2E6", surface = "31.200.000 orang" },
    { value = "31.5E6", from = "f", surface = "31.500.000 orang" }]
*/
WITH told AS (
    SELECT old, new, d, abs(new.value - old.value) AS difference, is_counted(old.unit, old.value_low, old.value_high)
            AND is_counted(new.unit, new.value_low, new.value_high) AS counted,
        CASE WHEN counted THEN difference WHEN new.value > old.value THEN new.value_low - old.value_high ELSE old.value_low - new.value_high END AS difference_low,
        CASE WHEN counted THEN difference WHEN new.value > old.value THEN new.value_high - old.value_low ELSE old.value_high - new.value_low END AS difference_high,
        abs(ratio((new.value - old.value) * 100, old.value)) AS growth
    FROM changes
    JOIN facts d ON d.claim_id = d_id
    WHERE old.bound = 'exact' AND new.bound = 'exact' AND d.bound = 'exact' AND d.unit <> 'times'
        AND NOT regexp_matches(lower(d.surface), 'separuh|setengah|seper')
        AND NOT regexp_matches(replace(lower(d.sentence), 'inflasi tahunan', ''), 'rata-rata|per tahun|setiap tahun|tiap tahun|masing-masing|tahunan')
        AND NOT regexp_matches(lower(left(d.after_it, 60)), '^[^,.;]{0,20}\b(dalam|setiap|selama) ')
), judged AS (
    SELECT *, d.unit = new.unit OR (d.unit = 'percentage_point' AND new.unit = 'percent') AS is_amount,
        closely_equal(difference_low, difference_high, d.value_low, d.value_high) AS fits_amount,
        d.unit = 'percent' AND closely_equal(percent_of(d.value_low, old.value_low), percent_of(d.value_high, old.value_high),
            difference_low, difference_high) AS fits_growth
    FROM told
    WHERE is_amount OR d.unit = 'percent'
)
SELECT [part('claim', d.claim_id, 'change'), part('claim', old.claim_id, 'old'), part('claim', new.claim_id, 'new')] AS evidence,
    difference, difference_low, difference_high, growth,
    CASE WHEN fits_growth THEN 'growth fits' WHEN is_amount AND fits_amount THEN 'difference fits' END AS silence
FROM judged
