/*
code = "T02"
label = "E"
severity = 4
rung = "contradiction"
relation = "contradicts"
[id]
title = "Angka di judul berbeda dari angka di isi"
message = "Judul menulis {stated.surface}, isi menulis {other.surface}; satu digit berbeda, perlu dicek mana yang dimaksud."
[id.magnitude]
message = "Judul menulis {stated.surface}, isi menulis {other.surface}; kata ribu, juta, miliar, atau triliun perlu dicek."
[en]
title = "The headline's figure differs from the body's"
message = "The headline says {stated.surface}, the body {other.surface}; one digit differs; check which is meant."
[en.magnitude]
message = "The headline says {stated.surface}, the body {other.surface}; the word of scale needs a check."
[given]
unit = "IDR"
[[flags]]
claims = [{ value = "412458", section = "headline" }, { value = "412548" }]
[[flags]]
code = "T14"
claims = [{ value = "1.2E9", section = "headline", surface = "Rp1,2 miliar" }, { value = "1.2E12", surface = "Rp1,2 triliun" }]
[[passes]]
claims = [{ value = "412458", section = "headline" }, { value = "412548" }, { value = "412458" }]
[[passes]]
claims = [{ value = "412E3", section = "headline" }, { value = "412458" }, { value = "413458" }]
*/
WITH pairs AS (
    SELECT h.claim_id, h.surface, h.value, b AS b, nearly_equal(h.value_low, h.value_high, b.value_low, b.value_high) AS fits,
        CASE WHEN length(digits_of(h.surface)) >= 4 AND slip(h.surface, b.surface) = 'digit' AND h.bound = b.bound
                AND round(log10(CAST(h.value AS DOUBLE)) - log10(CAST(b.value AS DOUBLE))) = 0 THEN 'digit'
            WHEN digits_of(h.surface) = digits_of(b.surface) AND (h.value * 1000 = b.value OR b.value * 1000 = h.value) THEN 'magnitude'
        END AS variant
    FROM facts h
    JOIN facts b ON b.revision_id = h.revision_id AND b.unit = h.unit AND b.section <> 'headline'
    WHERE h.section = 'headline' AND h.value > 0 AND b.value > 0
), judged AS (
    SELECT claim_id, bool_or(fits) AS fits, arg_min(b.claim_id, b."start") FILTER (variant IS NOT NULL) AS other_id,
        arg_min(variant, b."start") FILTER (variant IS NOT NULL) AS variant
    FROM pairs
    GROUP BY claim_id
)
SELECT [part('claim', claim_id, 'stated'), part('claim', other_id, 'other')] AS evidence, variant,
    CASE WHEN variant = 'magnitude' THEN 'T14' END AS code,
    CASE WHEN fits THEN 'the body repeats the headline' WHEN other_id IS NULL THEN 'no similar figure in the body' END AS silence
FROM judged
