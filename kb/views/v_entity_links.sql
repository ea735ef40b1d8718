-- What each claim and each official is linked to, and why: persons, organisations, offices, places, indicators.
CREATE OR REPLACE VIEW v_entity_links AS
SELECT
    mention_kind,
    mention_id,
    entity_kind,
    surface,
    entity_id,
    method,
    score,
    features,
    vetoes,
    judgement,
    CAST([] AS VARCHAR []) AS candidates
FROM entity_links
UNION ALL BY NAME
SELECT
    'claim' AS mention_kind,
    claims.claim_id AS mention_id,
    'place' AS entity_kind,
    claims.place_name AS surface,
    claims.place AS entity_id,
    'gazetteer' AS method,
    CASE WHEN len(claims.place_candidates) > 1 THEN 50.0 ELSE 100.0 END AS score,
    [claims.place_basis] AS features,
    CAST([] AS VARCHAR []) AS vetoes,
    CASE WHEN len(claims.place_candidates) > 1 THEN 'unsure' ELSE 'positive' END AS judgement,
    claims.place_candidates AS candidates
FROM claims
INNER JOIN v_newest_revisions AS revisions ON claims.revision_id = revisions.revision_id
WHERE claims.place IS NOT NULL
UNION ALL BY NAME
SELECT
    'official' AS mention_kind,
    mentions.official_id AS mention_id,
    'place' AS entity_kind,
    mentions.place_name AS surface,
    mentions.place AS entity_id,
    'gazetteer' AS method,
    100.0 AS score,
    ['office'] AS features,
    CAST([] AS VARCHAR []) AS vetoes,
    'positive' AS judgement,
    CAST([] AS VARCHAR []) AS candidates
FROM official_mentions AS mentions
INNER JOIN v_newest_revisions AS revisions ON mentions.revision_id = revisions.revision_id
WHERE mentions.place IS NOT NULL
UNION ALL BY NAME
SELECT
    'claim' AS mention_kind,
    claims.claim_id AS mention_id,
    'indicator' AS entity_kind,
    claims.measure AS surface,
    coalesce(claims.indicator, series.series_id) AS entity_id,
    CASE WHEN claims.indicator IS NULL THEN 'open series' ELSE 'indicator' END AS method,
    100.0 AS score,
    CAST([] AS VARCHAR []) AS features,
    CAST([] AS VARCHAR []) AS vetoes,
    'positive' AS judgement,
    CAST([] AS VARCHAR []) AS candidates
FROM claims
INNER JOIN v_newest_revisions AS revisions ON claims.revision_id = revisions.revision_id
LEFT JOIN claim_series AS series ON claims.claim_id = series.claim_id
WHERE claims.indicator IS NOT NULL OR series.series_id IS NOT NULL;

COMMENT ON VIEW v_entity_links IS 'Every link of a mention to an entity, of all five kinds; entity_id is of entities, a Kemendagri code, an indicator or an open series';
COMMENT ON COLUMN v_entity_links.mention_kind IS 'claim or official';
COMMENT ON COLUMN v_entity_links.mention_id IS 'claim_id or official_id';
COMMENT ON COLUMN v_entity_links.entity_kind IS 'person, organisation, office, place or indicator';
COMMENT ON COLUMN v_entity_links.surface IS 'The name as printed; of a place its full name';
COMMENT ON COLUMN v_entity_links.entity_id IS 'The entity';
COMMENT ON COLUMN v_entity_links.method IS 'exact, alias, context, part_of_name, initials, nickname, fuzzy, decision; gazetteer; indicator, open series';
COMMENT ON COLUMN v_entity_links.score IS 'Similarity from 0 to 100; 50 where a place is one of several candidates';
COMMENT ON COLUMN v_entity_links.features IS 'What spoke for the link';
COMMENT ON COLUMN v_entity_links.vetoes IS 'Words that forbade a merge with a similar name';
COMMENT ON COLUMN v_entity_links.judgement IS 'positive, or unsure where a person should look';
COMMENT ON COLUMN v_entity_links.candidates IS 'Codes that an ambiguous place can mean';
