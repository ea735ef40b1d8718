-- The relations between claims. Every claim is tied to one representative of its fact, and every fact to one of its
-- series, so that the number of rows grows with the claims and no claim is compared with all others.
DELETE FROM claim_relations;
INSERT INTO claim_relations
WITH comparable AS (
    SELECT claim_id, revision_id, indicator, place, unit, coalesce(per, '') AS per, qualifiers, definition_meant, period_label, period_start, period_end,
        role, modality, value, value_low, value_high, first_day, role = 'target' OR modality IN ('target', 'forecast') AS is_target
    FROM told
    WHERE indicator IS NOT NULL AND place IS NOT NULL AND period_label IS NOT NULL AND period_basis <> 'publication' AND role IN ('level', 'share', 'target')
        AND is_plausible AND listed = 1
), facts_told AS (
    SELECT *, first_value(claim_id) OVER fact AS fact_id, first_value(value_low) OVER fact AS fact_low, first_value(value_high) OVER fact AS fact_high,
        first_value(value) OVER fact AS fact_value
    FROM comparable
    WHERE NOT is_target
    WINDOW fact AS (PARTITION BY indicator, place, unit, per, qualifiers, definition_meant, period_label, role ORDER BY first_day NULLS LAST, claim_id)
), firsts AS (
    SELECT * FROM facts_told WHERE claim_id = fact_id
), newest AS (
    SELECT indicator, place, unit, arg_max(claim_id, (period_start, claim_id)) AS claim_id FROM firsts GROUP BY ALL
), defined AS (
    SELECT indicator, place, unit, per, qualifiers, definition_meant, arg_max(claim_id, (period_start, claim_id)) AS claim_id
    FROM firsts WHERE definition_meant <> '' GROUP BY ALL
), origins AS (
    SELECT o.claim_id, o.origin_id, o.passage_id, c.value, c.unit, c.surface
    FROM claim_origins o JOIN told c USING (claim_id)
    WHERE o.origin_id IN (SELECT origin_id FROM claim_origins WHERE origin_id <> passage_id)
), foremost AS (
    SELECT f.finding_id, f.relation, f."check", e.evidence_id, e.part, e.kind, row_number() OVER (PARTITION BY f.finding_id ORDER BY e.position) AS rank
    FROM findings f
    JOIN finding_evidence e USING (finding_id)
    WHERE e.kind = 'claim' AND e.part NOT IN ('copy', 'also', 'base_again')
), relations AS (
    SELECT claim_id, fact_id AS other_id, CASE WHEN value = fact_value THEN 'sameFactAs'
        WHEN nearly_equal(value_low, value_high, fact_low, fact_high) THEN 'consistentByRounding' ELSE 'undetermined' END AS relation, 'series' AS basis
    FROM facts_told
    UNION ALL
    SELECT claim_id, lag(claim_id) OVER (PARTITION BY indicator, place, unit, per, qualifiers, definition_meant, role ORDER BY period_start, period_end, claim_id), 'differsInPeriod', 'series'
    FROM firsts
    UNION ALL
    SELECT f.claim_id, g.claim_id, 'differsInPlace', 'series'
    FROM firsts f
    JOIN firsts g ON g.place = CASE WHEN length(f.place) > 2 THEN left(f.place, length(f.place) - 3) ELSE '0' END AND g.indicator = f.indicator AND g.unit = f.unit
        AND g.period_label = f.period_label AND g.per = f.per AND g.qualifiers = f.qualifiers AND g.definition_meant = f.definition_meant AND g.role = f.role
    WHERE f.place <> '0'
    UNION ALL
    SELECT claim_id, first_value(claim_id) OVER (PARTITION BY indicator, place, unit, per, qualifiers ORDER BY definition_meant), 'differsInDefinition', 'series'
    FROM defined
    UNION ALL
    SELECT t.claim_id, n.claim_id, 'targetOf', 'series' FROM comparable t JOIN newest n USING (indicator, place, unit) WHERE t.is_target
    UNION ALL
    SELECT new.claim_id, old.claim_id, 'changeOf', 'text' FROM changes
    UNION ALL
    SELECT claim_id, from_id, 'changeOf', 'text' FROM told WHERE from_id IS NOT NULL
    UNION ALL
    SELECT claim_id, base_id, 'partOf', 'text' FROM told WHERE base_id IS NOT NULL
    UNION ALL
    SELECT c.claim_id, o.claim_id, CASE WHEN c.unit <> o.unit AND 'person' IN (c.unit, o.unit) AND (c.unit IN ('family', 'household') OR o.unit IN ('family', 'household'))
        THEN 'differsInPopulation' ELSE 'sameFactAs' END, 'text'
    FROM told c JOIN told o ON o.claim_id = c.counterpart_id
    UNION ALL
    SELECT c.claim_id, min(o.claim_id), 'copiedFrom', 'passage'
    FROM origins c JOIN origins o ON o.passage_id = c.origin_id AND o.value = c.value AND o.unit = c.unit AND o.surface = c.surface
    WHERE c.passage_id <> c.origin_id
    GROUP BY c.claim_id
    UNION ALL
    SELECT CASE WHEN is_newer_last THEN b.evidence_id ELSE a.evidence_id END, CASE WHEN is_newer_last THEN a.evidence_id ELSE b.evidence_id END, a.relation, a."check"
    FROM (SELECT *, relation IN ('supersedes', 'corrects') AS is_newer_last FROM foremost) a
    JOIN foremost b ON b.finding_id = a.finding_id AND b.rank > 1
    WHERE a.rank = 1 AND NOT (is_newer_last AND b.part = 'older')
), known AS ( -- a pair that a check judged is no longer open
    SELECT least(claim_id, other_id) AS one, greatest(claim_id, other_id) AS two FROM relations WHERE relation = 'contradicts'
)
SELECT claim_id, other_id, relation, min(basis)
FROM relations
WHERE other_id IS NOT NULL AND other_id <> claim_id AND (relation <> 'undetermined' OR basis <> 'series' OR (least(claim_id, other_id), greatest(claim_id, other_id)) NOT IN (FROM known))
GROUP BY claim_id, other_id, relation
ORDER BY ALL;
