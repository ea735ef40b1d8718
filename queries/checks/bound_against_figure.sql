/*
code = "T24"
label = "K"
severity = 2
rung = "hedge"
relation = "undetermined"
needs = '''bool_or(bound NOT IN ('exact', 'range')) AND bool_or(regexp_matches(gap, '\batau\b|\('))'''
[id]
title = "{hedged.surface}: {stated.surface} atau {hedged}?"
message = "{stated} dan {hedged} disebut sebagai angka yang sama, tetapi rentang keduanya tidak bertemu; perlu dicek."
arithmetic = "{stated.number}: {stated.interval}; {hedged}: {hedged.interval}."
[en]
title = "{hedged.surface}: {stated.surface} or {hedged}?"
message = "{stated} and {hedged} are told as one figure but their ranges do not meet; this needs a check."
arithmetic = "{stated.number}: {stated.interval}; {hedged}: {hedged.interval}."
[[flags]]
sentence = "Angka itu 8,1 persen atau hampir 10 persen."
claims = [{ value = "8.1", surface = "8,1 persen" }, { value = "10", bound = "almost", low = "9.3", high = "10", surface = "10 persen" }]
[[passes]]
sentence = "Angka itu 9,8 persen atau hampir 10 persen."
claims = [{ value = "9.8", surface = "9,8 persen" }, { value = "10", bound = "almost", low = "9.3", high = "10", surface = "10 persen" }]
[[passes]] # an alternative, no second telling
sentence = "Pilihannya membayar 5 persen atau lebih dari 10 persen."
claims = [{ value = "5", surface = "5 persen", role = "limit" }, { value = "10", bound = "more_than", low = "10", high = "11.5", surface = "10 persen", role = "limit" }]
*/
WITH pairs AS (
    SELECT CASE WHEN a.bound = 'exact' THEN a ELSE b END AS told, CASE WHEN a.bound = 'exact' THEN b ELSE a END AS hedged
    FROM (SELECT * FROM told WHERE regexp_matches(gap, '\batau\b|\(') AND length(gap) < 50) b
    JOIN told a ON a.revision_id = b.revision_id AND a.seq = b.seq - 1 AND a.unit = b.unit
    WHERE NOT b.is_next_sentence AND (a.bound = 'exact') <> (b.bound = 'exact') AND a.per IS NOT DISTINCT FROM b.per
        AND a.role = b.role AND a.role IN ('level', 'share', 'change') AND 'range' NOT IN (a.bound, b.bound)
        AND regexp_matches(b.gap, '^[^,.;0-9]{0,25}(,| \(|,? ?\batau\b) ?(atau )?(sekitar|kurang lebih|hampir|nyaris|lebih dari|di atas|kurang dari|di bawah|setara|sedikitnya|setidaknya)? ?$')
        AND (contains(b.gap, 'atau') OR contains(b.gap, '('))
)
SELECT [part('claim', told.claim_id, 'stated'), part('claim', hedged.claim_id, 'hedged')] AS evidence,
    CASE WHEN can_equal(told.value_low, told.value_high, hedged.value_low, hedged.value_high) THEN 'within the hedge'
        WHEN hedged.bound IN ('more_than', 'at_least') AND told.value >= hedged.value THEN 'within the hedge'
        WHEN hedged.bound IN ('less_than', 'at_most') AND told.value <= hedged.value THEN 'within the hedge' END AS silence
FROM pairs
