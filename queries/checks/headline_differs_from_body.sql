/*
code = "T02"
label = "E"
severity = 4
rung = "contradiction"
relation = "contradicts"
needs = '''bool_or(section = 'headline' AND unit NOT IN ('year', 'times')) AND bool_or(section <> 'headline')'''
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
[[flags]] # the headline counts villages, the lead the cooperatives in them
label = "K"
claims = [{ value = "6984", unit = "item:desa", section = "headline" }, { value = "6894", unit = "item:koperasi", section = "lead" }]
[[flags]] # "menambah 3.210 tempat duduk" is a change to the reader of the body only
claims = [{ value = "3120", unit = "item:kursi", section = "headline" }, { value = "3210", unit = "item:kursi", section = "lead", role = "change" }]
[[flags]] # a near figure is none where the headline is printed as finely
claims = [{ value = "60.10", unit = "ton", section = "headline" }, { value = "60.01", unit = "ton", section = "lead" }]
[[passes]] # the body is told to the last ton
claims = [{ value = "12340", unit = "ton", section = "headline" }, { value = "12345", unit = "ton", section = "lead" }]
[[passes]]
claims = [{ value = "412458", section = "headline" }, { value = "412548" }, { value = "412458" }]
[[passes]]
claims = [{ value = "412E3", section = "headline" }, { value = "412458" }, { value = "413458" }]
*/
WITH heads AS (
    SELECT *, length(rtrim(digits, '0')) AS figures,
        value / nullif(TRY_CAST(rtrim(left(digits, 18), '0') AS DECIMAL(18, 0)), 0) AS last_place -- what the last printed digit counts
    FROM facts
    WHERE section = 'headline' AND value > 0 AND role <> 'rank' AND unit NOT IN ('year', 'times')
), bodies AS ( -- the ends of a range stand for themselves
    SELECT claim_id, revision_id, unit, section, "start", role, per, bound, surface, digits, value, value_low, value_high
    FROM facts WHERE section <> 'headline' AND value > 0 AND bound <> 'range'
    UNION ALL
    SELECT claim_id, revision_id, unit, section, "start", role, per, bound, plain(e), digits_of(plain(e)), e, e, e
    FROM (SELECT *, unnest([value_low, value_high]) AS e FROM facts WHERE section <> 'headline' AND bound = 'range') WHERE e > 0
), pairs AS (
    SELECT h.claim_id, h.surface, h.role, b AS b, length(rtrim(b.digits, '0')) < h.figures AS is_coarse,
        h.figures < length(rtrim(b.digits, '0')) AND (h.bound <> 'exact' OR length(h.digits) < length(b.digits) OR h.figures <= length(h.digits) - 2) AS is_rounded,
        b.unit = h.unit AND h.value = b.value AS repeats, b.unit = h.unit AND (nearly_equal(h.value_low, h.value_high, b.value_low, b.value_high) OR is_rounded AND abs(h.value - b.value) <= h.last_place) AND NOT (is_coarse AND h.figures > 3) AS fits,
        b.unit = h.unit AND (nearly_equal(h.value_low, h.value_high, b.value_low, b.value_high) OR is_rounded AND abs(h.value - b.value) < b.value * 0.06
            OR h.figures < length(rtrim(b.digits, '0')) AND abs(h.value - b.value) <= h.last_place / 2) AS is_near,
        CAST(h.value AS DOUBLE) / CAST(b.value AS DOUBLE) AS ratio, ((h.role = 'change') = (b.role = 'change') OR h.figures >= 3 AND length(h.digits) >= 4 AND b.section = 'lead') AND (h.per IS NULL OR b.per IS NULL OR starts_with(h.per, b.per) OR starts_with(b.per, h.per)) AS is_same_kind,
        CASE WHEN b.unit <> h.unit THEN CASE WHEN b.bound <> 'range' AND slip_of_any(h.surface, b.surface) AND ratio BETWEEN 0.7 AND 1.4 THEN 'other unit' END
            WHEN length(h.digits) >= 4 AND slip_of_any(h.surface, b.surface) AND ratio BETWEEN 0.1 AND 10
                THEN CASE WHEN b.bound <> 'range' THEN 'digit' WHEN ratio NOT BETWEEN 0.7 AND 1.4 THEN 'far' END
            WHEN length(h.digits) BETWEEN 2 AND 3 AND b.bound <> 'range' AND slip_of_any(h.surface, b.surface) AND ratio BETWEEN 0.1 AND 10
                AND (length(h.digits) = 3 AND b.section = 'lead' OR array_to_string(list_sort(string_split(h.digits, '')), '') = array_to_string(list_sort(string_split(b.digits, '')), ''))
                THEN CASE WHEN b.section = 'lead' THEN 'short' ELSE 'far' END
            WHEN b.bound = 'range' THEN NULL
            WHEN rtrim(h.digits, '0') = rtrim(b.digits, '0') AND h.figures >= 2 AND (h.value = b.value * 10 OR b.value = h.value * 10) AND b.section = 'lead' THEN 'magnitude'
            WHEN h.digits = b.digits AND (h.value IN (b.value * 1000, b.value * 1000000) OR b.value IN (h.value * 1000, h.value * 1000000)) THEN 'magnitude'
        END AS variant
    FROM heads h
    JOIN bodies b ON b.revision_id = h.revision_id AND (b.unit = h.unit OR h.figures >= 4 AND b.section = 'lead' AND is_of_things(h.unit) AND is_of_things(b.unit))
    WHERE h.bound <> 'range'
), judged AS (
    SELECT claim_id, role, bool_or(repeats) AS repeats, bool_or(fits) AS fits, bool_or(is_near) AS is_near, arg_min(b.claim_id, b."start") FILTER (variant IS NOT NULL AND is_same_kind) AS other_id,
        arg_min(variant, b."start") FILTER (variant IS NOT NULL AND is_same_kind) AS variant, arg_min(ratio, b."start") FILTER (variant IS NOT NULL AND is_same_kind) AS other_ratio
    FROM pairs
    GROUP BY claim_id, role
), reverse AS ( -- the body's figure stands in the headline too
    SELECT b.claim_id FROM heads h JOIN facts b ON b.revision_id = h.revision_id AND b.unit = h.unit AND b.section <> 'headline' AND b.value = h.value
)
SELECT [part('claim', claim_id, 'stated'), part('claim', other_id, 'other')] AS evidence,
    CASE WHEN judged.variant IN ('far', 'other unit') OR is_near OR role = 'target' THEN 'K' END AS label, CASE WHEN judged.variant = 'magnitude' THEN 'magnitude' END AS variant, CASE WHEN judged.variant = 'magnitude' THEN 'T14' END AS code,
    CASE WHEN repeats OR fits AND NOT (judged.variant = 'digit' AND other_ratio NOT BETWEEN 0.7 AND 1.4) THEN 'the body repeats the headline' WHEN other_id IS NULL THEN 'no similar figure in the body'
        WHEN is_near AND judged.variant <> 'magnitude' AND other_ratio BETWEEN 0.9 AND 1.1 THEN 'a near figure in the body'
        WHEN other_id IN (FROM reverse) THEN 'the headline has that figure too' END AS silence
FROM judged
