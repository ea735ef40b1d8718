-- Levels of known indicators over time: what articles claim beside the reference figures.
CREATE OR REPLACE VIEW v_series AS
WITH claimed AS (
    SELECT
        indicator,
        place,
        place_name,
        period_label,
        period_start,
        period_end,
        unit,
        per,
        qualifiers,
        definition,
        modality,
        value,
        value_low,
        value_high,
        bound,
        'claim' AS kind,
        claim_id AS evidence_id,
        article_id,
        revision_id,
        label,
        url,
        publisher,
        published_on,
        "start",
        "end",
        surface,
        sentence,
        speaker,
        source,
        rule,
        rule_version,
        coalesce(origin_id, claim_id) AS origin_id
    FROM v_claims
    WHERE indicator IS NOT NULL AND place IS NOT NULL AND period_label IS NOT NULL AND role = 'level'
),

published AS (
    SELECT
        indicator,
        place,
        place_name,
        period_label,
        period_start,
        period_end,
        unit,
        per,
        CAST([] AS VARCHAR []) AS qualifiers,
        definition,
        'observed' AS modality,
        value,
        value_low,
        value_high,
        'exact' AS bound,
        'reference' AS kind,
        reference_id AS evidence_id,
        released_on AS published_on,
        source,
        file AS rule,
        reference_id AS origin_id
    FROM reference_figures
),

side_by_side AS (
    SELECT * FROM claimed
    UNION ALL BY NAME
    SELECT * FROM published
),

voices AS (
    SELECT indicator, place, period_label, unit, value, count(DISTINCT origin_id) AS origins
    FROM side_by_side
    GROUP BY indicator, place, period_label, unit, value
)

SELECT
    readings.indicator,
    indicators.name_id AS indicator_name,
    readings.place,
    readings.place_name,
    readings.period_label,
    readings.period_start,
    readings.period_end,
    readings.unit,
    readings.per,
    readings.qualifiers,
    readings.definition,
    readings.modality,
    readings.value,
    readings.value_low,
    readings.value_high,
    readings.bound,
    readings.kind,
    readings.evidence_id,
    readings.article_id,
    readings.revision_id,
    readings.label,
    readings.url,
    readings.publisher,
    readings.published_on,
    readings."start",
    readings."end",
    readings.surface,
    readings.sentence,
    readings.speaker,
    readings.source,
    readings.rule,
    readings.rule_version,
    readings.origin_id,
    voices.origins
FROM side_by_side AS readings
INNER JOIN voices
    ON
        readings.indicator = voices.indicator
        AND readings.place = voices.place
        AND readings.period_label = voices.period_label
        AND readings.unit = voices.unit
        AND readings.value = voices.value
LEFT JOIN indicators ON readings.indicator = indicators.indicator;

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
