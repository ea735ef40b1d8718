/*
code = "T13"
label = "K"
severity = 2
rung = "other definition"
relation = "changeOf"
needs = '''max(changes) > 0 AND bool_or(role = 'change' AND unit = 'percent')'''
[id]
title = "{change}: maksudnya persen poin?"
message = "Dari {old} ke {new} adalah {difference} persen poin atau {growth} persen; {change} yang tertulis hanya cocok sebagai persen poin."
arithmetic = "{new.number} - {old.number} = {difference} poin; {difference} / {old.number} = {growth} %"
[en]
title = "{change}: are percentage points meant?"
message = "From {old} to {new} is {difference} percentage points or {growth} percent; the stated {change} fits as percentage points only."
arithmetic = "{new.number} - {old.number} = {difference} points; {difference} / {old.number} = {growth} %"
[[flags]]
sentence = "Turun 0,28 persen dari 9,40 persen menjadi 9,12 persen."
claims = [{ id = "d", value = "0.28", role = "change", from = "f" },
    { id = "f", value = "9.40" },
    { value = "9.12", from = "f" }]
[[passes]]
sentence = "Turun 2,98 persen dari 9,40 persen menjadi 9,12 persen."
claims = [{ id = "d", value = "2.98", role = "change", from = "f" },
    { id = "f", value = "9.40" },
    { value = "9.12", from = "f" }]
[[passes]]
sentence = "Turun 0,28 persen poin dari 9,40 persen menjadi 9,12 persen."
claims = [{ id = "d", value = "0.28", unit = "percentage_point", role = "change", from = "f" },
    { id = "f", value = "9.40" },
    { value = "9.12", from = "f" }]
*/
WITH told AS (
    SELECT old, new, d, abs(new.value - old.value) AS difference, abs(ratio((new.value - old.value) * 100, old.value)) AS growth,
        CASE WHEN new.value > old.value THEN new.value_low - old.value_high ELSE old.value_low - new.value_high END AS low,
        CASE WHEN new.value > old.value THEN new.value_high - old.value_low ELSE old.value_high - new.value_low END AS high
    FROM changes
    JOIN facts d ON d.claim_id = d_id AND d.unit = 'percent'
    WHERE old.unit = 'percent' AND NOT regexp_matches(lower(old.sentence), 'rata-rata|masing-masing')
)
SELECT [part('claim', d.claim_id, 'change'), part('claim', old.claim_id, 'old'), part('claim', new.claim_id, 'new')] AS evidence,
    difference, growth,
    CASE WHEN can_equal(percent_of(d.value_low, old.value_low), percent_of(d.value_high, old.value_high), low, high)
        THEN 'fits as percent' END AS silence
FROM told
WHERE can_equal(d.value_low, d.value_high, low, high)
