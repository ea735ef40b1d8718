-- Claims that state the same fact, one row a claim, with what their group says in all. A quantity without a known
-- indicator is compared inside its event only: its key has the wording and the number of the open series.
CREATE OR REPLACE VIEW v_same_fact AS
WITH keyed AS (
    SELECT
        claims.*,
        open_series.series_id,
        same_fact_key(
            claims.indicator,
            open_series.measure_key,
            claims.place,
            claims.period_label,
            claims.unit,
            claims.per,
            claims.qualifiers,
            claims.role,
            claims.modality
        ) || coalesce('|' || open_series.series_id, '') AS fact_key
    FROM v_claims AS claims
    LEFT JOIN claim_series ON claims.claim_id = claim_series.claim_id
    LEFT JOIN open_series ON claim_series.series_id = open_series.series_id
    WHERE claims.place IS NOT NULL AND claims.period_label IS NOT NULL
),

facts AS (
    SELECT
        fact_key,
        count(*) AS claims,
        count(DISTINCT article_id) AS articles,
        count(DISTINCT publisher) AS outlets,
        count(DISTINCT coalesce(origin_id, claim_id)) AS origins,
        count(DISTINCT value) AS different_values,
        min(value) AS lowest,
        max(value) AS highest,
        coalesce(max(value_low) <= min(value_high), TRUE) AS can_be_equal
    FROM keyed
    WHERE fact_key IS NOT NULL
    GROUP BY fact_key
    HAVING count(*) > 1
)

SELECT
    facts.fact_key,
    facts.claims,
    facts.articles,
    facts.outlets,
    facts.origins,
    facts.different_values,
    facts.lowest,
    facts.highest,
    facts.can_be_equal,
    keyed.claim_id,
    keyed.article_id,
    keyed.revision_id,
    keyed.section,
    keyed.indicator,
    keyed.indicator_name,
    keyed.measure,
    keyed.series_id,
    keyed.place,
    keyed.place_name,
    keyed.period_label,
    keyed.period_start,
    keyed.period_end,
    keyed.surface,
    keyed.value,
    keyed.value_low,
    keyed.value_high,
    keyed.bound,
    keyed.unit,
    keyed.per,
    keyed.qualifiers,
    keyed.role,
    keyed.modality,
    keyed.definition,
    keyed.speaker,
    keyed.source,
    keyed.publisher,
    keyed.published_on,
    keyed.label,
    keyed.url,
    keyed.sentence,
    keyed.origin_id
FROM keyed
INNER JOIN facts ON keyed.fact_key = facts.fact_key;

COMMENT ON VIEW v_same_fact IS 'Claims that state the same fact (same_fact_key; without a known indicator inside one event), with how many voices and values their group has; facts that are stated once are left out';
COMMENT ON COLUMN v_same_fact.fact_key IS 'The same text for all claims of one fact: measure, place, period, unit, rate base, qualifiers, role, kind of figure';
COMMENT ON COLUMN v_same_fact.claims IS 'Claims of the fact';
COMMENT ON COLUMN v_same_fact.articles IS 'Articles that state it';
COMMENT ON COLUMN v_same_fact.outlets IS 'Outlets that state it';
COMMENT ON COLUMN v_same_fact.origins IS 'Independent origins: copies of one text are one voice';
COMMENT ON COLUMN v_same_fact.different_values IS 'Different values stated';
COMMENT ON COLUMN v_same_fact.lowest IS 'Lowest value stated';
COMMENT ON COLUMN v_same_fact.highest IS 'Highest value stated';
COMMENT ON COLUMN v_same_fact.can_be_equal IS 'Whether one value fits the intervals of all of them: rounding and hedges explain the difference';
COMMENT ON COLUMN v_same_fact.claim_id IS 'The claim';
COMMENT ON COLUMN v_same_fact.article_id IS 'Its article';
COMMENT ON COLUMN v_same_fact.revision_id IS 'Its revision';
COMMENT ON COLUMN v_same_fact.section IS 'headline, lead, body, caption, quote or table';
COMMENT ON COLUMN v_same_fact.indicator IS 'Known indicator, else null';
COMMENT ON COLUMN v_same_fact.indicator_name IS 'Indonesian name of the indicator';
COMMENT ON COLUMN v_same_fact.measure IS 'The phrase that says what is measured, as printed';
COMMENT ON COLUMN v_same_fact.series_id IS 'Series of the event, where no indicator is known';
COMMENT ON COLUMN v_same_fact.place IS 'Kemendagri code; 0 is Indonesia';
COMMENT ON COLUMN v_same_fact.place_name IS 'Full name of the place';
COMMENT ON COLUMN v_same_fact.period_label IS '2024, 2024-03, 2024-Q3, 2024-S1, 2024-11-14, 2024-01/2024-09';
COMMENT ON COLUMN v_same_fact.period_start IS 'First day that the value is about';
COMMENT ON COLUMN v_same_fact.period_end IS 'Day after the last';
COMMENT ON COLUMN v_same_fact.surface IS 'The number with its unit, as printed';
COMMENT ON COLUMN v_same_fact.value IS 'Value in full units';
COMMENT ON COLUMN v_same_fact.value_low IS 'Lower end of its interval; null is unbounded';
COMMENT ON COLUMN v_same_fact.value_high IS 'Upper end of its interval; null is unbounded';
COMMENT ON COLUMN v_same_fact.bound IS 'exact, about, almost, more_than, at_least, less_than, at_most, range';
COMMENT ON COLUMN v_same_fact.unit IS 'percent, percentage_point, person, family, household, ISO 4217 money, kg, ton, item:<noun>, ...';
COMMENT ON COLUMN v_same_fact.per IS 'Rate base as written: kapita per bulan';
COMMENT ON COLUMN v_same_fact.qualifiers IS 'Sorted: urban, rural, female, age:15-24, ...';
COMMENT ON COLUMN v_same_fact.role IS 'level, change, share, target, limit, rank, other';
COMMENT ON COLUMN v_same_fact.modality IS 'observed, provisional, estimate, forecast, target; the first three are one kind of figure';
COMMENT ON COLUMN v_same_fact.definition IS 'bps_susenas, p3ke, dtks, dtsen, ...: figures of two definitions may differ';
COMMENT ON COLUMN v_same_fact.speaker IS 'Person to whom the text attributes it';
COMMENT ON COLUMN v_same_fact.source IS 'Organisation whose data it is, as in the text';
COMMENT ON COLUMN v_same_fact.publisher IS 'Outlet';
COMMENT ON COLUMN v_same_fact.published_on IS 'Day of publication where the article is';
COMMENT ON COLUMN v_same_fact.label IS 'What people call the article';
COMMENT ON COLUMN v_same_fact.url IS 'Its canonical URL, where known';
COMMENT ON COLUMN v_same_fact.sentence IS 'The sentence around the number';
COMMENT ON COLUMN v_same_fact.origin_id IS 'Claims with one origin are one voice';
