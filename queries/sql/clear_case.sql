-- Empty again for the next case.
DELETE FROM articles;
DELETE FROM revisions;
DELETE FROM claims;
DELETE FROM date_mentions;
DELETE FROM official_mentions;
DELETE FROM passages;
DELETE FROM claim_origins;
DELETE FROM claim_series;
DELETE FROM article_clusters;
DELETE FROM reference_figures;
DELETE FROM indicator_relations;
DELETE FROM entities;
DELETE FROM entity_links;
