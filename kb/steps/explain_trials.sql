-- What the names of an entity were compared with, surest first.
WITH own AS (
    SELECT node_id FROM entity_nodes WHERE entity_id = ?
),

tried AS (
    SELECT node_id AS own_id, other_node_id AS other_id, trials.* EXCLUDE (node_id, other_node_id)
    FROM entity_trials AS trials
    WHERE node_id IN (FROM own)
    UNION ALL
    SELECT other_node_id, node_id, trials.* EXCLUDE (node_id, other_node_id)
    FROM entity_trials AS trials
    WHERE other_node_id IN (FROM own) AND node_id NOT IN (FROM own)
)

SELECT
    ours.name AS own_name,
    ours.place AS own_place,
    others.name,
    others.place,
    others.within,
    others.entity_id,
    others.mentions,
    tried.method,
    tried.score,
    tried.features,
    tried.vetoes,
    tried.judgement,
    tried.reason,
    tried.outcome
FROM tried
INNER JOIN entity_nodes AS ours ON tried.own_id = ours.node_id
INNER JOIN entity_nodes AS others ON tried.other_id = others.node_id
ORDER BY tried.position
LIMIT 40;
