-- Relations between claims with both figures, for people who ask which claims say the same and which do not.
CREATE OR REPLACE VIEW v_relations AS
SELECT
    r.claim_id,
    r.relation,
    r.other_id,
    r.basis,
    c.surface,
    o.surface AS other_surface,
    c.indicator,
    c.place,
    c.period_label,
    o.period_label AS other_period_label,
    c.revision_id,
    o.revision_id AS other_revision_id
FROM claim_relations AS r
INNER JOIN claims AS c ON r.claim_id = c.claim_id
INNER JOIN claims AS o ON r.other_id = o.claim_id;

COMMENT ON VIEW v_relations IS 'How claims relate to each other, with both figures';
COMMENT ON COLUMN v_relations.claim_id IS 'The claim';
COMMENT ON COLUMN v_relations.relation IS 'sameFactAs, consistentByRounding, differsInPeriod, differsInPlace, differsInDefinition, differsInPopulation, supersedes, targetOf, changeOf, partOf, copiedFrom, contradicts, corrects, undetermined';
COMMENT ON COLUMN v_relations.other_id IS 'The claim that it relates to';
COMMENT ON COLUMN v_relations.basis IS 'text, series, passage, or the check that found it';
COMMENT ON COLUMN v_relations.surface IS 'The claim as printed';
COMMENT ON COLUMN v_relations.other_surface IS 'The other as printed';
COMMENT ON COLUMN v_relations.indicator IS 'Indicator of the claim';
COMMENT ON COLUMN v_relations.place IS 'Kemendagri code of the claim''s place';
COMMENT ON COLUMN v_relations.period_label IS 'Period of the claim';
COMMENT ON COLUMN v_relations.other_period_label IS 'Period of the other';
COMMENT ON COLUMN v_relations.revision_id IS 'Revision that states the claim';
COMMENT ON COLUMN v_relations.other_revision_id IS 'Revision that states the other';
