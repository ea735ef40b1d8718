-- Quantities without a known indicator, one row a claim, gathered by what they measure in one event.
CREATE OR REPLACE VIEW v_open_series AS
SELECT
    series.series_id,
    series.measure AS series_measure,
    series.measure_key,
    series.first_on,
    series.last_on,
    series.claims,
    series.articles,
    claims.claim_id,
    facts.article_id,
    claims.revision_id,
    claims.measure,
    claims.value,
    claims.value_low,
    claims.value_high,
    claims.bound,
    claims.unit,
    claims.per,
    claims.role,
    claims.place,
    claims.place_name,
    claims.period_label,
    claims.period_start,
    claims.period_end,
    facts.published_on,
    facts.publisher,
    articles.label,
    articles.url,
    claims.surface,
    claims.sentence,
    facts.origin_id
FROM claim_facts AS facts
INNER JOIN open_series AS series ON facts.series_id = series.series_id
INNER JOIN claims ON facts.claim_id = claims.claim_id
INNER JOIN articles ON facts.article_id = articles.article_id;

COMMENT ON VIEW v_open_series IS 'Claims without a known indicator beside the others that measure the same in the same event: same measure, unit, role and place, days that follow each other';
COMMENT ON COLUMN v_open_series.series_id IS 'The series, 16 hex digits';
COMMENT ON COLUMN v_open_series.series_measure IS 'Most frequent wording of what is measured';
COMMENT ON COLUMN v_open_series.measure_key IS 'Its words as they are compared';
COMMENT ON COLUMN v_open_series.first_on IS 'First day of publication of the series';
COMMENT ON COLUMN v_open_series.last_on IS 'Last day';
COMMENT ON COLUMN v_open_series.claims IS 'Claims of the series';
COMMENT ON COLUMN v_open_series.articles IS 'Articles of the series';
COMMENT ON COLUMN v_open_series.claim_id IS 'The claim';
COMMENT ON COLUMN v_open_series.article_id IS 'Its article';
COMMENT ON COLUMN v_open_series.revision_id IS 'Its revision';
COMMENT ON COLUMN v_open_series.measure IS 'What is measured, as this claim prints it';
COMMENT ON COLUMN v_open_series.value IS 'The number';
COMMENT ON COLUMN v_open_series.value_low IS 'Lower end of its interval';
COMMENT ON COLUMN v_open_series.value_high IS 'Upper end of its interval';
COMMENT ON COLUMN v_open_series.bound IS 'exact, about, almost, more_than, ...';
COMMENT ON COLUMN v_open_series.unit IS 'Unit';
COMMENT ON COLUMN v_open_series.per IS 'Rate base';
COMMENT ON COLUMN v_open_series.role IS 'level, change, share, ...';
COMMENT ON COLUMN v_open_series.place IS 'Kemendagri code';
COMMENT ON COLUMN v_open_series.place_name IS 'Full name of the place';
COMMENT ON COLUMN v_open_series.period_label IS 'Period that the value is about';
COMMENT ON COLUMN v_open_series.period_start IS 'Its first day';
COMMENT ON COLUMN v_open_series.period_end IS 'Day after its last';
COMMENT ON COLUMN v_open_series.published_on IS 'Day of publication';
COMMENT ON COLUMN v_open_series.publisher IS 'Outlet';
COMMENT ON COLUMN v_open_series.label IS 'What people call the article';
COMMENT ON COLUMN v_open_series.url IS 'Its address';
COMMENT ON COLUMN v_open_series.surface IS 'The number as printed';
COMMENT ON COLUMN v_open_series.sentence IS 'The sentence';
COMMENT ON COLUMN v_open_series.origin_id IS 'Claims with one origin are one voice';
