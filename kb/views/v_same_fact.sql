-- Claims that state the same fact, one row a claim, with what their group says in all. A quantity without a known
-- indicator is compared inside its event only: its key has the wording and the number of the open series.
CREATE OR REPLACE VIEW v_same_fact AS
SELECT
    same_facts.fact_key,
    same_facts.claims,
    same_facts.articles,
    same_facts.outlets,
    same_facts.origins,
    same_facts.different_values,
    same_facts.lowest,
    same_facts.highest,
    same_facts.can_be_equal,
    claim_facts.claim_id,
    claim_facts.article_id,
    claims.revision_id,
    claims.section,
    claim_facts.indicator,
    claim_facts.indicator_name,
    claim_facts.measure,
    claim_facts.series_id,
    claim_facts.place,
    claim_facts.place_name,
    claim_facts.period_label,
    claim_facts.period_start,
    claim_facts.period_end,
    claims.surface,
    claim_facts.value,
    claim_facts.value_low,
    claim_facts.value_high,
    claims.bound,
    claim_facts.unit,
    claim_facts.per,
    claim_facts.qualifiers,
    claim_facts.role,
    claim_facts.modality,
    claim_facts.definition,
    claim_facts.speaker,
    claim_facts.source,
    claim_facts.publisher,
    claim_facts.published_on,
    articles.label,
    articles.url,
    claims.sentence,
    claim_facts.origin_id
FROM claim_facts
INNER JOIN same_facts ON claim_facts.fact_number = same_facts.fact_number
INNER JOIN claims ON claim_facts.claim_id = claims.claim_id
INNER JOIN articles ON claim_facts.article_id = articles.article_id;

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
