-- Schema 6: what is asked most, joined once by every derivation instead of by every query.

CREATE TABLE claim_facts (
    claim_id VARCHAR NOT NULL,
    article_id VARCHAR NOT NULL,
    "start" INTEGER NOT NULL,
    surface VARCHAR NOT NULL,
    value DECIMAL(38, 10) NOT NULL,
    value_low DECIMAL(38, 10),
    value_high DECIMAL(38, 10),
    unit VARCHAR NOT NULL,
    per VARCHAR,
    role VARCHAR NOT NULL,
    modality VARCHAR NOT NULL,
    measure VARCHAR,
    indicator VARCHAR,
    indicator_name VARCHAR,
    qualifiers VARCHAR[] NOT NULL,
    definition VARCHAR,
    place VARCHAR,
    place_name VARCHAR,
    period_start DATE,
    period_end DATE,
    period_label VARCHAR,
    is_current BOOLEAN NOT NULL,
    speaker VARCHAR,
    speaker_id VARCHAR,
    speaker_name VARCHAR,
    source VARCHAR,
    source_id VARCHAR,
    source_name VARCHAR,
    publisher VARCHAR,
    published_on DATE,
    passage_id VARCHAR,
    origin_id VARCHAR,
    is_copied BOOLEAN NOT NULL,
    series_id VARCHAR,
    fact_number BIGINT
);
COMMENT ON TABLE claim_facts IS 'One narrow row a claim of the newest revisions, with its article, its people and bodies, its origin, its series and its fact; what v_claims joins';
COMMENT ON COLUMN claim_facts.claim_id IS 'The claim';
COMMENT ON COLUMN claim_facts.article_id IS 'Its article';
COMMENT ON COLUMN claim_facts."start" IS 'First code point of the surface in revisions.text';
COMMENT ON COLUMN claim_facts.surface IS 'The number with its unit, as printed';
COMMENT ON COLUMN claim_facts.value IS 'Value in full units';
COMMENT ON COLUMN claim_facts.value_low IS 'Lower end of its interval; null is unbounded';
COMMENT ON COLUMN claim_facts.value_high IS 'Upper end of its interval; null is unbounded';
COMMENT ON COLUMN claim_facts.unit IS 'percent, percentage_point, person, family, household, ISO 4217 money, kg, ton, item:<noun>, ...';
COMMENT ON COLUMN claim_facts.per IS 'Rate base as written: kapita per bulan';
COMMENT ON COLUMN claim_facts.role IS 'level, change, share, target, limit, rank, other';
COMMENT ON COLUMN claim_facts.modality IS 'observed, provisional, estimate, forecast, target';
COMMENT ON COLUMN claim_facts.measure IS 'The phrase that says what is measured, as printed';
COMMENT ON COLUMN claim_facts.indicator IS 'Known indicator, else null';
COMMENT ON COLUMN claim_facts.indicator_name IS 'Indonesian name of the indicator';
COMMENT ON COLUMN claim_facts.qualifiers IS 'Sorted: urban, rural, female, age:15-24, ...';
COMMENT ON COLUMN claim_facts.definition IS 'bps_susenas, p3ke, dtks, dtsen, ...';
COMMENT ON COLUMN claim_facts.place IS 'Kemendagri code; 0 is Indonesia';
COMMENT ON COLUMN claim_facts.place_name IS 'Full name of the place';
COMMENT ON COLUMN claim_facts.period_start IS 'First day that the value is about';
COMMENT ON COLUMN claim_facts.period_end IS 'Day after the last';
COMMENT ON COLUMN claim_facts.period_label IS '2024, 2024-03, 2024-Q3, 2024-S1, 2024-11-14, 2024-01/2024-09';
COMMENT ON COLUMN claim_facts.is_current IS 'The text says saat ini, kini, terbaru, sekarang';
COMMENT ON COLUMN claim_facts.speaker IS 'Person to whom the text attributes it';
COMMENT ON COLUMN claim_facts.speaker_id IS 'Entity of that person';
COMMENT ON COLUMN claim_facts.speaker_name IS 'Name of that entity';
COMMENT ON COLUMN claim_facts.source IS 'Organisation whose data it is, as in the text';
COMMENT ON COLUMN claim_facts.source_id IS 'Entity of that organisation';
COMMENT ON COLUMN claim_facts.source_name IS 'Name of that entity';
COMMENT ON COLUMN claim_facts.publisher IS 'Outlet';
COMMENT ON COLUMN claim_facts.published_on IS 'Day of publication where the article is';
COMMENT ON COLUMN claim_facts.passage_id IS 'Its paragraph';
COMMENT ON COLUMN claim_facts.origin_id IS 'Claims with one origin are one voice';
COMMENT ON COLUMN claim_facts.is_copied IS 'Whether more than one article has a claim of this origin';
COMMENT ON COLUMN claim_facts.series_id IS 'Series of its event, where no indicator is known';
COMMENT ON COLUMN claim_facts.fact_number IS 'Its fact in same_facts; null for a fact that is stated once';

CREATE TABLE same_facts (
    fact_number BIGINT NOT NULL,
    fact_key VARCHAR NOT NULL,
    claims BIGINT NOT NULL,
    articles BIGINT NOT NULL,
    outlets BIGINT NOT NULL,
    origins BIGINT NOT NULL,
    different_values BIGINT NOT NULL,
    lowest DECIMAL(38, 10) NOT NULL,
    highest DECIMAL(38, 10) NOT NULL,
    can_be_equal BOOLEAN NOT NULL
);
COMMENT ON TABLE same_facts IS 'Facts that more than one claim states, with what these say in all';
COMMENT ON COLUMN same_facts.fact_number IS 'Order of the fact key, from 1';
COMMENT ON COLUMN same_facts.fact_key IS 'The same text for all claims of one fact: measure, place, period, unit, rate base, qualifiers, role, kind of figure';
COMMENT ON COLUMN same_facts.claims IS 'Claims of the fact';
COMMENT ON COLUMN same_facts.articles IS 'Articles that state it';
COMMENT ON COLUMN same_facts.outlets IS 'Outlets that state it';
COMMENT ON COLUMN same_facts.origins IS 'Independent origins: copies of one text are one voice';
COMMENT ON COLUMN same_facts.different_values IS 'Different values stated';
COMMENT ON COLUMN same_facts.lowest IS 'Lowest value stated';
COMMENT ON COLUMN same_facts.highest IS 'Highest value stated';
COMMENT ON COLUMN same_facts.can_be_equal IS 'Whether one value fits the intervals of all of them';

CREATE TABLE series_figures (
    indicator VARCHAR NOT NULL,
    indicator_name VARCHAR,
    place VARCHAR NOT NULL,
    place_name VARCHAR,
    period_label VARCHAR NOT NULL,
    period_start DATE,
    period_end DATE,
    unit VARCHAR NOT NULL,
    per VARCHAR,
    qualifiers VARCHAR[] NOT NULL,
    definition VARCHAR,
    modality VARCHAR NOT NULL,
    value DECIMAL(38, 10) NOT NULL,
    value_low DECIMAL(38, 10),
    value_high DECIMAL(38, 10),
    kind VARCHAR NOT NULL,
    evidence_id VARCHAR NOT NULL,
    article_id VARCHAR,
    publisher VARCHAR,
    published_on DATE,
    surface VARCHAR,
    speaker VARCHAR,
    source VARCHAR,
    origin_id VARCHAR NOT NULL,
    origins BIGINT NOT NULL
);
COMMENT ON TABLE series_figures IS 'Levels of known indicators: what articles claim beside the reference figures; read it as v_series';
COMMENT ON COLUMN series_figures.indicator IS 'Indicator';
COMMENT ON COLUMN series_figures.indicator_name IS 'Indonesian name of the indicator';
COMMENT ON COLUMN series_figures.place IS 'Kemendagri code; 0 is Indonesia';
COMMENT ON COLUMN series_figures.place_name IS 'Full name of the place';
COMMENT ON COLUMN series_figures.period_label IS '2024, 2024-03, 2024-Q3, 2024-S1, 2024-11-14, 2024-01/2024-09';
COMMENT ON COLUMN series_figures.period_start IS 'First day';
COMMENT ON COLUMN series_figures.period_end IS 'Day after the last';
COMMENT ON COLUMN series_figures.unit IS 'percent, percentage_point, person, family, household, ISO 4217 money, kg, ton, item:<noun>, ...';
COMMENT ON COLUMN series_figures.per IS 'Rate base as written: kapita per bulan';
COMMENT ON COLUMN series_figures.qualifiers IS 'Sorted: urban, rural, female, age:15-24, ...';
COMMENT ON COLUMN series_figures.definition IS 'bps_susenas, p3ke, dtks, dtsen, ...';
COMMENT ON COLUMN series_figures.modality IS 'observed, provisional, estimate, forecast, target';
COMMENT ON COLUMN series_figures.value IS 'Value in full units';
COMMENT ON COLUMN series_figures.value_low IS 'Lower end of its interval';
COMMENT ON COLUMN series_figures.value_high IS 'Upper end of its interval';
COMMENT ON COLUMN series_figures.kind IS 'claim or reference';
COMMENT ON COLUMN series_figures.evidence_id IS 'claim_id or reference_id';
COMMENT ON COLUMN series_figures.article_id IS 'The article; null for a reference figure';
COMMENT ON COLUMN series_figures.publisher IS 'Outlet';
COMMENT ON COLUMN series_figures.published_on IS 'Day of publication, or of release';
COMMENT ON COLUMN series_figures.surface IS 'As printed';
COMMENT ON COLUMN series_figures.speaker IS 'Person to whom the text attributes it';
COMMENT ON COLUMN series_figures.source IS 'Organisation whose data it is';
COMMENT ON COLUMN series_figures.origin_id IS 'Claims with one origin are one voice';
COMMENT ON COLUMN series_figures.origins IS 'Independent origins that give this value for this indicator, place and period';

CREATE TABLE office_terms (
    term_id VARCHAR NOT NULL,
    office VARCHAR NOT NULL,
    office_id VARCHAR NOT NULL,
    body VARCHAR,
    body_id VARCHAR,
    place VARCHAR,
    place_name VARCHAR,
    person VARCHAR NOT NULL,
    person_id VARCHAR NOT NULL,
    acting VARCHAR,
    first_seen_on DATE NOT NULL,
    last_seen_on DATE NOT NULL,
    articles BIGINT NOT NULL,
    publishers BIGINT NOT NULL,
    evidence VARCHAR[] NOT NULL,
    has_one_holder BOOLEAN NOT NULL,
    is_unsure BOOLEAN NOT NULL,
    rivals VARCHAR[] NOT NULL
);
COMMENT ON TABLE office_terms IS 'Who held which office from when to when, as the articles say; read it as v_office_terms';
COMMENT ON COLUMN office_terms.term_id IS '16 hex digits, the same on every run over the same articles';
COMMENT ON COLUMN office_terms.office IS 'Office in full words, without Pj, Plt, Plh';
COMMENT ON COLUMN office_terms.office_id IS 'Entity of the office; of the acting office where it is one';
COMMENT ON COLUMN office_terms.body IS 'Agency, company or organisation of the office';
COMMENT ON COLUMN office_terms.body_id IS 'Its entity';
COMMENT ON COLUMN office_terms.place IS 'Kemendagri code of the region';
COMMENT ON COLUMN office_terms.place_name IS 'Its full name';
COMMENT ON COLUMN office_terms.person IS 'Holder';
COMMENT ON COLUMN office_terms.person_id IS 'Entity of the holder';
COMMENT ON COLUMN office_terms.acting IS 'Pj, Plt, Plh; null for the holder proper';
COMMENT ON COLUMN office_terms.first_seen_on IS 'First day of publication on which an article says so';
COMMENT ON COLUMN office_terms.last_seen_on IS 'Last such day';
COMMENT ON COLUMN office_terms.articles IS 'Articles that say so';
COMMENT ON COLUMN office_terms.publishers IS 'Outlets that say so';
COMMENT ON COLUMN office_terms.evidence IS 'official_id of each mention, by day';
COMMENT ON COLUMN office_terms.has_one_holder IS 'Only one person can hold it at a time: bupati, menteri, kepala dinas; not anggota, juru bicara';
COMMENT ON COLUMN office_terms.is_unsure IS 'The region of the office was not certain in some mention';
COMMENT ON COLUMN office_terms.rivals IS 'Other persons whom articles call holders at an overlapping time: to be checked';

-- nothing of this is filled until the next derivation
DELETE FROM stages_done;
