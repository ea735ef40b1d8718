-- Replace all that is derived, in one transaction with its reading.
DELETE FROM places;
DELETE FROM indicators;
DELETE FROM indicator_relations;
DELETE FROM reference_figures;
DELETE FROM passages;
DELETE FROM claim_origins;
DELETE FROM article_clusters;
DELETE FROM entities;
DELETE FROM entity_pairs;
DELETE FROM entity_links;
DELETE FROM entity_nodes;
DELETE FROM entity_trials;
DELETE FROM open_series;
DELETE FROM claim_series;
INSERT INTO places BY NAME SELECT * FROM derived_places;
INSERT INTO indicators BY NAME SELECT * FROM derived_indicators;
INSERT INTO indicator_relations BY NAME SELECT * FROM derived_indicator_relations;
INSERT INTO reference_figures BY NAME SELECT * FROM derived_reference_figures;
INSERT INTO passages BY NAME SELECT * FROM derived_passages;
INSERT INTO claim_origins BY NAME SELECT * FROM derived_claim_origins;
INSERT INTO article_clusters BY NAME SELECT * FROM derived_article_clusters;
INSERT INTO entities BY NAME SELECT * FROM derived_entities;
INSERT INTO entity_pairs BY NAME SELECT * FROM derived_entity_pairs;
INSERT INTO entity_nodes BY NAME SELECT * FROM derived_entity_nodes;
INSERT INTO entity_trials BY NAME SELECT * FROM derived_entity_trials;
INSERT INTO entity_links BY NAME
SELECT
    mentions.mention_kind,
    mentions.mention_id,
    mentions.entity_kind,
    mentions.surface,
    linked.entity_id,
    linked.method,
    linked.score,
    linked.vetoes,
    linked.judgement,
    linked.node_id,
    linked.features
FROM entity_mentions AS mentions
INNER JOIN derived_links AS linked ON mentions.mention_group = linked.mention_group;
DROP TABLE entity_mentions;
