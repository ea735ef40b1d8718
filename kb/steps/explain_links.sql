-- What a mention, or every mention printed so, is linked to: each way once, with how often.
SELECT
    min(links.mention_id) AS mention_id,
    links.entity_kind,
    links.surface,
    links.node_id,
    links.entity_id,
    links.method,
    links.score,
    links.features,
    links.vetoes,
    links.judgement,
    nodes.name AS node_name,
    nodes.place AS node_place,
    nodes.within,
    entities.name,
    entities.place,
    count(*) AS mentions
FROM entity_links AS links
INNER JOIN entity_nodes AS nodes ON links.node_id = nodes.node_id
INNER JOIN entities ON links.entity_id = entities.entity_id
WHERE
    links.mention_id = $subject
    OR links.entity_id = $subject
    OR links.node_id = $subject
    OR lower(links.surface) = lower($subject)
GROUP BY ALL
ORDER BY mentions DESC, links.entity_kind, links.surface, links.node_id, mention_id
LIMIT 12;
