-- The two leading figures of each finding: what differs between them, and the readings that were tried.
CREATE OR REPLACE TEMP TABLE leading_pairs AS
WITH figures AS (
    SELECT claim_id AS id, 'claim' AS kind, indicator, place, place_basis, period_label, period_basis, period_start, period_end, unit, per,
        array_to_string(qualifiers, ', ') AS qualifiers, definition_meant AS definition, role, modality, source, value, value_low, value_high,
        list_transform(alternatives, lambda a: a."value") AS others
    FROM told
    WHERE claim_id IN (SELECT evidence_id FROM finding_evidence WHERE kind = 'claim')
    UNION ALL BY NAME
    SELECT reference_id AS id, 'reference' AS kind, indicator, place, 'reference' AS place_basis, period_label, 'reference' AS period_basis, period_start, period_end, unit, per,
        '' AS qualifiers, definition_meant AS definition, 'level' AS role, 'observed' AS modality, source, value, value_low, value_high
    FROM rujukan
    WHERE reference_id IN (SELECT evidence_id FROM finding_evidence WHERE kind = 'reference')
), ranked AS (
    SELECT finding_id, figures AS figure, row_number() OVER (PARTITION BY finding_id ORDER BY position) AS rank
    FROM finding_evidence e
    JOIN figures ON figures.id = e.evidence_id AND figures.kind = e.kind
    WHERE part NOT IN ('copy', 'also')
)
SELECT a.finding_id, a.figure AS a, b.figure AS b
FROM ranked a JOIN ranked b ON b.finding_id = a.finding_id AND b.rank = 2
WHERE a.rank = 1;
DELETE FROM finding_dimensions;
INSERT INTO finding_dimensions
WITH told_of AS (
    SELECT finding_id, unnest([
        {'dimension': 'indicator', 'one': a.indicator, 'two': b.indicator, 'one_basis': NULL, 'two_basis': NULL},
        {'dimension': 'place', 'one': a.place, 'two': b.place, 'one_basis': a.place_basis, 'two_basis': b.place_basis},
        {'dimension': 'period', 'one': a.period_label, 'two': b.period_label, 'one_basis': a.period_basis, 'two_basis': b.period_basis},
        {'dimension': 'unit', 'one': a.unit, 'two': b.unit, 'one_basis': NULL, 'two_basis': NULL},
        {'dimension': 'per', 'one': a.per, 'two': b.per, 'one_basis': NULL, 'two_basis': NULL},
        {'dimension': 'qualifiers', 'one': a.qualifiers, 'two': b.qualifiers, 'one_basis': NULL, 'two_basis': NULL},
        {'dimension': 'definition', 'one': nullif(a.definition, ''), 'two': nullif(b.definition, ''), 'one_basis': NULL, 'two_basis': NULL},
        {'dimension': 'role', 'one': a.role, 'two': b.role, 'one_basis': NULL, 'two_basis': NULL},
        {'dimension': 'modality', 'one': a.modality, 'two': b.modality, 'one_basis': NULL, 'two_basis': NULL},
        {'dimension': 'source', 'one': a.source, 'two': b.source, 'one_basis': NULL, 'two_basis': NULL}]) AS d,
        a.period_start < b.period_end AND b.period_start < a.period_end AS is_one_period
    FROM leading_pairs
)
SELECT finding_id, d.dimension, d.one, d.two, d.one_basis, d.two_basis,
    coalesce(d.one <> d.two, FALSE) AND NOT (d.dimension = 'period' AND coalesce(is_one_period, FALSE))
FROM told_of
WHERE d.one IS NOT NULL OR d.two IS NOT NULL
ORDER BY ALL;
DELETE FROM finding_readings;
INSERT INTO finding_readings
WITH room AS (
    SELECT finding_id, a, b, (a.value_high - a.value_low) / 2 AS half_a, (b.value_high - b.value_low) / 2 AS half_b
    FROM leading_pairs
    WHERE a.unit = b.unit OR a.unit IN ('percent', 'percentage_point') AND b.unit IN ('percent', 'percentage_point')
), readings AS (
    SELECT finding_id, 0 AS position, 'as printed' AS reading, a.value_low AS a_low, a.value_high AS a_high, b.value_low AS b_low, b.value_high AS b_high FROM room
    UNION ALL
    SELECT finding_id, 1, 'cut off instead of rounded', a.value_low - half_a, a.value_high + half_a, b.value_low - half_b, b.value_high + half_b FROM room
    UNION ALL
    SELECT finding_id, 2, 'titik or koma read the other way', a.others[1], a.others[1], b.value_low, b.value_high FROM room WHERE a.others[1] IS NOT NULL
    UNION ALL
    SELECT finding_id, 3, 'a thousand times', TRY_CAST(a.value_low * 1000 AS DECIMAL(38, 10)), TRY_CAST(a.value_high * 1000 AS DECIMAL(38, 10)), b.value_low, b.value_high FROM room WHERE abs(a.value) < 1e15
    UNION ALL
    SELECT finding_id, 4, 'a thousandth', a.value_low, a.value_high, TRY_CAST(b.value_low * 1000 AS DECIMAL(38, 10)), TRY_CAST(b.value_high * 1000 AS DECIMAL(38, 10)) FROM room WHERE abs(b.value) < 1e15
)
SELECT finding_id, position, reading, a_low, a_high, b_low, b_high, can_equal(a_low, a_high, b_low, b_high) FROM readings ORDER BY ALL;
