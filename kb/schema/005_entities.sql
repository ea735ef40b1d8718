-- Schema 5: why a mention is an entity, step by step; quantities without a known indicator as series of an event.

ALTER TABLE entity_links ADD COLUMN node_id VARCHAR;
ALTER TABLE entity_links ADD COLUMN features VARCHAR[];
COMMENT ON COLUMN entity_links.method IS 'exact, alias, context, part_of_name, initials, nickname, fuzzy, decision';
COMMENT ON COLUMN entity_pairs.reason IS 'veto, other region, other name, other office, region unknown, too little beside the name, spelling too far, decision';
COMMENT ON COLUMN entity_decisions.place IS 'Its region, empty where it has none; then @ and the article or office inside which alone the name means one thing';
COMMENT ON COLUMN entity_decisions.other_place IS 'The same of the other name';
COMMENT ON COLUMN entity_links.node_id IS 'Row of entity_nodes: the name in its region to which the mention belongs';
COMMENT ON COLUMN entity_links.features IS 'What spoke for the link: alias, region_in_name, region_of_article, same_office, ...';

CREATE TABLE entity_nodes (
    node_id VARCHAR PRIMARY KEY,
    entity_id VARCHAR NOT NULL,
    kind VARCHAR NOT NULL,
    name VARCHAR NOT NULL,
    words VARCHAR NOT NULL,
    place VARCHAR NOT NULL,
    within VARCHAR NOT NULL,
    mentions BIGINT NOT NULL
);
COMMENT ON TABLE entity_nodes IS 'One name in one region: the smallest thing that resolution joins or keeps apart';
COMMENT ON COLUMN entity_nodes.node_id IS '16 hex digits, the same on every run';
COMMENT ON COLUMN entity_nodes.entity_id IS 'The entity that it became part of; that of its most frequent node';
COMMENT ON COLUMN entity_nodes.kind IS 'person, organisation or office';
COMMENT ON COLUMN entity_nodes.name IS 'The name as an entity shows it: titles stripped, short forms written out';
COMMENT ON COLUMN entity_nodes.words IS 'The words that are compared';
COMMENT ON COLUMN entity_nodes.place IS 'Kemendagri code of its region, empty where it has none';
COMMENT ON COLUMN entity_nodes.within IS 'The article or the office inside which alone the name means one thing; empty for others';
COMMENT ON COLUMN entity_nodes.mentions IS 'Claims and official mentions that have it';

CREATE TABLE entity_trials (
    node_id VARCHAR NOT NULL,
    other_node_id VARCHAR NOT NULL,
    position BIGINT NOT NULL,
    method VARCHAR NOT NULL,
    score DOUBLE NOT NULL,
    features VARCHAR[] NOT NULL,
    vetoes VARCHAR[] NOT NULL,
    judgement VARCHAR NOT NULL,
    reason VARCHAR NOT NULL,
    outcome VARCHAR NOT NULL
);
COMMENT ON TABLE entity_trials IS 'Every two names that were compared, in the order in which they were tried, and what became of it';
COMMENT ON COLUMN entity_trials.node_id IS 'The one name';
COMMENT ON COLUMN entity_trials.other_node_id IS 'The other';
COMMENT ON COLUMN entity_trials.position IS 'Order: surest first';
COMMENT ON COLUMN entity_trials.method IS 'exact, alias, part_of_name, initials, nickname, fuzzy, decision';
COMMENT ON COLUMN entity_trials.score IS 'Similarity from 0 to 100';
COMMENT ON COLUMN entity_trials.features IS 'What spoke for and against: same_office, other_office, same_region, other_region, rare_name, ...';
COMMENT ON COLUMN entity_trials.vetoes IS 'Words that forbid the merge';
COMMENT ON COLUMN entity_trials.judgement IS 'positive, negative or unsure: what the two names alone say';
COMMENT ON COLUMN entity_trials.reason IS 'Why not positive';
COMMENT ON COLUMN entity_trials.outcome IS 'joined; negative, unsure; or the bar: other region, veto, other name, decision';

CREATE TABLE open_series (
    series_id VARCHAR PRIMARY KEY,
    measure VARCHAR NOT NULL,
    measure_key VARCHAR NOT NULL,
    unit VARCHAR NOT NULL,
    per VARCHAR,
    role VARCHAR NOT NULL,
    place VARCHAR,
    article_id VARCHAR,
    first_on DATE,
    last_on DATE,
    claims BIGINT NOT NULL,
    articles BIGINT NOT NULL
);
COMMENT ON TABLE open_series IS 'Quantities without a known indicator that measure one thing in one event: one place, days that follow each other';
COMMENT ON COLUMN open_series.series_id IS '16 hex digits, the same on every run over the same articles';
COMMENT ON COLUMN open_series.measure IS 'The most frequent wording';
COMMENT ON COLUMN open_series.measure_key IS 'Its words as they are compared';
COMMENT ON COLUMN open_series.unit IS 'Unit';
COMMENT ON COLUMN open_series.per IS 'Rate base';
COMMENT ON COLUMN open_series.role IS 'level, change, share, ...';
COMMENT ON COLUMN open_series.place IS 'Kemendagri code; null where the texts name no place';
COMMENT ON COLUMN open_series.article_id IS 'The article, or the origin of its copies, where the place is unknown: then it is compared in there only';
COMMENT ON COLUMN open_series.first_on IS 'First day of publication';
COMMENT ON COLUMN open_series.last_on IS 'Last day of publication';
COMMENT ON COLUMN open_series.claims IS 'How many claims belong to it';
COMMENT ON COLUMN open_series.articles IS 'How many articles';

CREATE TABLE claim_series (
    claim_id VARCHAR PRIMARY KEY,
    series_id VARCHAR NOT NULL
);
COMMENT ON TABLE claim_series IS 'The open series of each claim without a known indicator';
COMMENT ON COLUMN claim_series.claim_id IS 'The claim';
COMMENT ON COLUMN claim_series.series_id IS 'Its series in open_series';
