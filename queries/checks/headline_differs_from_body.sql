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
[[flags]] # a short figure, in the lead, of the same thing
claims = [{ value = "412", unit = "item:rumah", section = "headline", measure = "rumah terendam" }, { value = "421", unit = "item:rumah", section = "lead", measure = "rumah" }]
[[flags]]
code = "T14"
claims = [{ value = "15000", unit = "person", section = "headline", surface = "15.000 pelari" }, { value = "1500", unit = "person", section = "lead", surface = "1.500 pelari" }]
[[passes]]
claims = [{ value = "412458", section = "headline" }, { value = "412548" }, { value = "412458" }]
[[passes]]
claims = [{ value = "412E3", section = "headline" }, { value = "412458" }, { value = "413458" }]
*/
WITH heads AS (
    SELECT * FROM facts WHERE section = 'headline' AND value > 0 AND role NOT IN ('rank', 'target') AND unit NOT IN ('year', 'times')
), pairs AS (
    SELECT h.claim_id, h.surface, h.value, b AS b, nearly_equal(h.value_low, h.value_high, b.value_low, b.value_high) OR b.value = h.value
            OR length(rtrim(h.digits, '0')) < length(rtrim(b.digits, '0')) AND abs(h.value - b.value) < b.value * 0.06 AS fits,
        CAST(h.value AS DOUBLE) / CAST(b.value AS DOUBLE) AS ratio, (h.role = 'change') = (b.role = 'change') AND (h.per IS NULL OR b.per IS NULL OR h.per = b.per) AS is_same_kind,
        CASE WHEN length(h.digits) >= 4 AND slip(h.surface, b.surface) = 'digit' AND ratio BETWEEN 0.1 AND 10 THEN 'digit'
            WHEN length(h.digits) BETWEEN 2 AND 3 AND slip_of_any(h.surface, b.surface) AND ratio BETWEEN 0.1 AND 10
                AND (length(h.digits) = 3 AND b.section = 'lead' OR array_to_string(list_sort(string_split(h.digits, '')), '') = array_to_string(list_sort(string_split(b.digits, '')), ''))
                THEN CASE WHEN b.section = 'lead' THEN 'short' ELSE 'far' END
            WHEN rtrim(h.digits, '0') = rtrim(b.digits, '0') AND length(rtrim(h.digits, '0')) >= 2 AND (h.value = b.value * 10 OR b.value = h.value * 10) AND b.section = 'lead' THEN 'magnitude'
            WHEN h.digits = b.digits AND (h.value IN (b.value * 1000, b.value * 1000000) OR b.value IN (h.value * 1000, h.value * 1000000)) THEN 'magnitude'
        END AS variant
    FROM heads h
    JOIN facts b ON b.revision_id = h.revision_id AND b.unit = h.unit AND b.section <> 'headline'
    WHERE b.value > 0 AND h.bound <> 'range' AND b.bound <> 'range'
), judged AS (
    SELECT claim_id, bool_or(fits) AS fits, arg_min(b.claim_id, b."start") FILTER (variant IS NOT NULL AND is_same_kind) AS other_id,
        arg_min(variant, b."start") FILTER (variant IS NOT NULL AND is_same_kind) AS variant
    FROM pairs
    GROUP BY claim_id
), reverse AS ( -- the body's figure stands in the headline too
    SELECT b.claim_id FROM heads h JOIN facts b ON b.revision_id = h.revision_id AND b.unit = h.unit AND b.section <> 'headline' AND b.value = h.value
)
SELECT [part('claim', claim_id, 'stated'), part('claim', other_id, 'other')] AS evidence,
    CASE WHEN judged.variant = 'far' THEN 'K' END AS label, CASE WHEN judged.variant = 'magnitude' THEN 'magnitude' END AS variant, CASE WHEN judged.variant = 'magnitude' THEN 'T14' END AS code,
    CASE WHEN fits THEN 'the body repeats the headline' WHEN other_id IS NULL THEN 'no similar figure in the body'
        WHEN other_id IN (FROM reverse) THEN 'the headline has that figure too' END AS silence
FROM judged
