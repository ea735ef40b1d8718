-- Two names in their regions; an entity has the id of its most frequent name. A name of one article has no region.
SELECT
    node_id AS entity_id,
    kind,
    name,
    CASE WHEN article_id <> '' THEN '@' || article_id ELSE place END AS place
FROM entity_nodes
WHERE node_id IN (?, ?);
