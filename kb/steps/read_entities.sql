-- Two names in their regions; an entity has the id of its most frequent name. A name of one article or office says which.
SELECT
    node_id AS entity_id,
    kind,
    name,
    CASE WHEN within <> '' THEN place || '@' || within ELSE place END AS place
FROM entity_nodes
WHERE node_id IN (?, ?);
