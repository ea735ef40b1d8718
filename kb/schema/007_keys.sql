-- Schema 7: large derived tables have no key of their own to keep up: their rows are written all at once and read by joins,
-- and a key made every derivation after the first many times as slow. A numeral may be passed over by two rules.

DROP TABLE passages;
CREATE TABLE passages (
    passage_id VARCHAR NOT NULL,
    revision_id VARCHAR NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    origin_id VARCHAR NOT NULL,
    similarity DOUBLE NOT NULL
);
COMMENT ON TABLE passages IS 'Paragraphs that hold a claim; paragraphs that copy each other share one origin';
COMMENT ON COLUMN passages.passage_id IS '16 hex digits, the same on every run';
COMMENT ON COLUMN passages.revision_id IS 'The revision';
COMMENT ON COLUMN passages."start" IS 'First code point in revisions.text';
COMMENT ON COLUMN passages."end" IS 'Code point after the last';
COMMENT ON COLUMN passages.origin_id IS 'passage_id of the earliest passage with the same wording';
COMMENT ON COLUMN passages.similarity IS 'Likeness to the passage that it follows, 0 to 100; 100 for an origin';

DROP TABLE claim_origins;
CREATE TABLE claim_origins (
    claim_id VARCHAR NOT NULL,
    passage_id VARCHAR NOT NULL,
    origin_id VARCHAR NOT NULL
);
COMMENT ON TABLE claim_origins IS 'The passage of each claim; claims with one origin are one voice';
COMMENT ON COLUMN claim_origins.claim_id IS 'The claim';
COMMENT ON COLUMN claim_origins.passage_id IS 'The paragraph that holds it';
COMMENT ON COLUMN claim_origins.origin_id IS 'The earliest passage with the same wording';

DROP TABLE article_clusters;
CREATE TABLE article_clusters (
    article_id VARCHAR NOT NULL,
    cluster_id VARCHAR NOT NULL,
    origin_article_id VARCHAR NOT NULL
);
COMMENT ON TABLE article_clusters IS 'Articles that copy each other, and the earliest of them';
COMMENT ON COLUMN article_clusters.article_id IS 'The article';
COMMENT ON COLUMN article_clusters.cluster_id IS 'The cluster; the article''s own id when it copies nobody';
COMMENT ON COLUMN article_clusters.origin_article_id IS 'Earliest article of the cluster';

DROP TABLE entities;
CREATE TABLE entities (
    entity_id VARCHAR NOT NULL,
    kind VARCHAR NOT NULL,
    name VARCHAR NOT NULL,
    place VARCHAR,
    aliases VARCHAR[] NOT NULL,
    mentions BIGINT NOT NULL
);
COMMENT ON TABLE entities IS 'Persons, organisations and offices, one row each';
COMMENT ON COLUMN entities.entity_id IS '16 hex digits, the same on every run over the same articles';
COMMENT ON COLUMN entities.kind IS 'person, organisation or office';
COMMENT ON COLUMN entities.name IS 'Name shown: the most frequent full form';
COMMENT ON COLUMN entities.place IS 'Kemendagri code of its region, where it has one';
COMMENT ON COLUMN entities.aliases IS 'Every form in which the texts print it, sorted';
COMMENT ON COLUMN entities.mentions IS 'How many claims and official mentions link to it';

DROP TABLE entity_pairs;
CREATE TABLE entity_pairs (
    entity_id VARCHAR NOT NULL,
    other_entity_id VARCHAR NOT NULL,
    kind VARCHAR NOT NULL,
    score DOUBLE NOT NULL,
    reason VARCHAR NOT NULL,
    vetoes VARCHAR[] NOT NULL,
    judgement VARCHAR NOT NULL
);
COMMENT ON TABLE entity_pairs IS 'Similar entities that were kept apart, and why: what a person may decide';
COMMENT ON COLUMN entity_pairs.entity_id IS 'The entity whose id sorts first';
COMMENT ON COLUMN entity_pairs.other_entity_id IS 'The similar one';
COMMENT ON COLUMN entity_pairs.kind IS 'person, organisation or office';
COMMENT ON COLUMN entity_pairs.score IS 'Similarity of the names from 0 to 100';
COMMENT ON COLUMN entity_pairs.reason IS 'veto, other region, other name, other office, region unknown, too little beside the name, spelling too far, decision';
COMMENT ON COLUMN entity_pairs.vetoes IS 'Words that forbid the merge';
COMMENT ON COLUMN entity_pairs.judgement IS 'negative, or unsure where a person should look';

DROP TABLE entity_links;
CREATE TABLE entity_links (
    mention_kind VARCHAR NOT NULL,
    mention_id VARCHAR NOT NULL,
    entity_kind VARCHAR NOT NULL,
    surface VARCHAR NOT NULL,
    entity_id VARCHAR NOT NULL,
    method VARCHAR NOT NULL,
    score DOUBLE NOT NULL,
    vetoes VARCHAR[] NOT NULL,
    judgement VARCHAR NOT NULL,
    node_id VARCHAR,
    features VARCHAR[]
);
COMMENT ON TABLE entity_links IS 'Which mention is which entity, and why';
COMMENT ON COLUMN entity_links.mention_kind IS 'claim or official';
COMMENT ON COLUMN entity_links.mention_id IS 'claim_id or official_id';
COMMENT ON COLUMN entity_links.entity_kind IS 'person, organisation or office';
COMMENT ON COLUMN entity_links.surface IS 'The name as printed';
COMMENT ON COLUMN entity_links.entity_id IS 'The entity';
COMMENT ON COLUMN entity_links.method IS 'exact, alias, context, part_of_name, initials, nickname, fuzzy, decision';
COMMENT ON COLUMN entity_links.score IS 'Similarity from 0 to 100';
COMMENT ON COLUMN entity_links.vetoes IS 'Words that forbade a merge with a similar name';
COMMENT ON COLUMN entity_links.judgement IS 'positive, negative or unsure';
COMMENT ON COLUMN entity_links.node_id IS 'Row of entity_nodes: the name in its region to which the mention belongs';
COMMENT ON COLUMN entity_links.features IS 'What spoke for the link: alias, region_in_name, region_of_article, same_office, ...';

DROP TABLE entity_nodes;
CREATE TABLE entity_nodes (
    node_id VARCHAR NOT NULL,
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

DROP TABLE open_series;
CREATE TABLE open_series (
    series_id VARCHAR NOT NULL,
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

DROP TABLE claim_series;
CREATE TABLE claim_series (
    claim_id VARCHAR NOT NULL,
    series_id VARCHAR NOT NULL
);
COMMENT ON TABLE claim_series IS 'The open series of each claim without a known indicator';
COMMENT ON COLUMN claim_series.claim_id IS 'The claim';
COMMENT ON COLUMN claim_series.series_id IS 'Its series in open_series';

CREATE TEMP TABLE skips_before AS FROM skips;
DROP TABLE skips;
CREATE TABLE skips (
    revision_id VARCHAR NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    surface VARCHAR NOT NULL,
    reason VARCHAR NOT NULL,
    rule VARCHAR NOT NULL,
    PRIMARY KEY (revision_id, "start", "end", rule)
);
COMMENT ON TABLE skips IS 'Numerals that are no quantity, with the reason, so that silence can be audited';
COMMENT ON COLUMN skips.revision_id IS 'The revision';
COMMENT ON COLUMN skips."start" IS 'First code point in revisions.text';
COMMENT ON COLUMN skips."end" IS 'Code point after the last';
COMMENT ON COLUMN skips.surface IS 'As printed';
COMMENT ON COLUMN skips.reason IS 'law number, clock time, phone number, ...';
COMMENT ON COLUMN skips.rule IS 'Rule that decided it';
INSERT INTO skips BY NAME FROM skips_before;
DROP TABLE skips_before;

DELETE FROM stages_done;
