-- Levels of known indicators over time: what articles claim beside the reference figures.
CREATE OR REPLACE VIEW v_series AS
SELECT
    series.indicator,
    series.indicator_name,
    series.place,
    series.place_name,
    series.period_label,
    series.period_start,
    series.period_end,
    series.unit,
    series.per,
    series.qualifiers,
    series.definition,
    series.modality,
    series.value,
    series.value_low,
    series.value_high,
    coalesce(claims.bound, 'exact') AS bound,
    series.kind,
    series.evidence_id,
    series.article_id,
    claims.revision_id,
    articles.label,
    articles.url,
    series.publisher,
    series.published_on,
    claims."start",
    claims."end",
    series.surface,
    claims.sentence,
    series.speaker,
    series.source,
    coalesce(claims.rule, reference_figures.file) AS rule,
    claims.rule_version,
    series.origin_id,
    series.origins
FROM series_figures AS series
LEFT JOIN claims ON series.evidence_id = claims.claim_id
LEFT JOIN articles ON series.article_id = articles.article_id
LEFT JOIN reference_figures ON series.evidence_id = reference_figures.reference_id;

COMMENT ON VIEW v_series IS 'One row a value: claims and reference figures of one indicator, place and period side by side';
COMMENT ON COLUMN v_series.indicator IS 'Indicator';
COMMENT ON COLUMN v_series.indicator_name IS 'Indonesian name of the indicator';
COMMENT ON COLUMN v_series.place IS 'Kemendagri code; 0 is Indonesia';
COMMENT ON COLUMN v_series.place_name IS 'Full name of the place';
COMMENT ON COLUMN v_series.period_label IS '2024, 2024-03, 2024-Q3, 2024-S1, 2024-11-14, 2024-01/2024-09';
COMMENT ON COLUMN v_series.period_start IS 'First day';
COMMENT ON COLUMN v_series.period_end IS 'Day after the last';
COMMENT ON COLUMN v_series.unit IS 'percent, percentage_point, person, family, household, ISO 4217 money, kg, ton, item:<noun>, ...';
COMMENT ON COLUMN v_series.per IS 'Rate base as written: kapita per bulan';
COMMENT ON COLUMN v_series.qualifiers IS 'Sorted: urban, rural, female, age:15-24, ...';
COMMENT ON COLUMN v_series.definition IS 'bps_susenas, p3ke, dtks, dtsen, ...';
COMMENT ON COLUMN v_series.modality IS 'observed, provisional, estimate, forecast, target';
COMMENT ON COLUMN v_series.value IS 'Value in full units';
COMMENT ON COLUMN v_series.value_low IS 'Lower end of its interval';
COMMENT ON COLUMN v_series.value_high IS 'Upper end of its interval';
COMMENT ON COLUMN v_series.bound IS 'exact, about, almost, more_than, at_least, less_than, at_most, range';
COMMENT ON COLUMN v_series.kind IS 'claim or reference';
COMMENT ON COLUMN v_series.evidence_id IS 'claim_id or reference_id';
COMMENT ON COLUMN v_series.article_id IS 'The article; null for a reference figure';
COMMENT ON COLUMN v_series.revision_id IS 'The revision; null for a reference figure';
COMMENT ON COLUMN v_series.label IS 'What people call the article';
COMMENT ON COLUMN v_series.url IS 'Its canonical URL';
COMMENT ON COLUMN v_series.publisher IS 'Outlet';
COMMENT ON COLUMN v_series.published_on IS 'Day of publication, or of release';
COMMENT ON COLUMN v_series."start" IS 'First code point in the text of the revision';
COMMENT ON COLUMN v_series."end" IS 'Code point after the surface';
COMMENT ON COLUMN v_series.surface IS 'As printed';
COMMENT ON COLUMN v_series.sentence IS 'The sentence around it';
COMMENT ON COLUMN v_series.speaker IS 'Person to whom the text attributes it';
COMMENT ON COLUMN v_series.source IS 'Organisation whose data it is';
COMMENT ON COLUMN v_series.rule IS 'Rule that read it, or file that carries it';
COMMENT ON COLUMN v_series.rule_version IS 'Version of that rule';
COMMENT ON COLUMN v_series.origin_id IS 'Claims with one origin are one voice';
COMMENT ON COLUMN v_series.origins IS 'Independent origins that give this value for this indicator, place and period';
