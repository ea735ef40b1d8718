/*
code = "T24"
label = "K"
severity = 2
rung = "undetermined"
relation = "changeOf"
needs = '''max(changes) > 0 AND bool_or(unit = 'times' OR regexp_matches(lower(surface), '^(separuh|setengah)'))'''
[id]
title = "{times.surface}: dari {old.number} ke {new.number}"
message = "Dari {old} ke {new} adalah {ratio} kali, berbeda dari {times.surface} yang tertulis; perlu dicek."
arithmetic = "{new.number} / {old.number} = {ratio}"
[en]
title = "{times.surface}: from {old.number} to {new.number}"
message = "From {old} to {new} is {ratio} times, which differs from the stated {times.surface}; this needs a check."
arithmetic = "{new.number} / {old.number} = {ratio}"
[given]
unit = "person"
[[flags]]
sentence = "Jumlahnya naik dua kali lipat dari 10 orang menjadi 14 orang."
claims = [{ value = "2", unit = "times", surface = "dua kali lipat" }, { value = "10", surface = "10 orang" }, { value = "14", surface = "14 orang" }]
[[passes]]
sentence = "Jumlahnya naik dua kali lipat dari 10 orang menjadi 21 orang."
claims = [{ value = "2", unit = "times", surface = "dua kali lipat" }, { value = "10", surface = "10 orang" }, { value = "21", surface = "21 orang" }]
*/
WITH told AS (
    SELECT t, old, new, ratio(new.value, old.value) AS ratio, CASE WHEN regexp_matches(lower(t.surface), 'separuh|setengah') THEN 0.5 ELSE t.value END AS factor
    FROM changes
    JOIN facts t ON t.revision_id = old.revision_id AND (t.claim_id = d_id OR t.sentence_start = old.sentence_start
        AND t.seq IN (least(old.seq, new.seq) - 1, greatest(old.seq, new.seq) + 1))
    WHERE (t.unit = 'times' AND contains(lower(t.surface), 'lipat') AND new.value > old.value
        OR regexp_matches(lower(t.surface), '^(separuh|setengah)') AND new.value < old.value) AND old.value > 0
)
SELECT [part('claim', t.claim_id, 'times'), part('claim', old.claim_id, 'old'), part('claim', new.claim_id, 'new')] AS evidence, ratio,
    CASE WHEN ratio >= factor * 0.85 AND (ratio <= factor * 1.2 OR t.bound IN ('more_than', 'at_least', 'range')) THEN 'multiplier fits' END AS silence
FROM told
