-- Unsure pairs without a decision, by the links that a decision can be expected to set right.
-- A name that very many people bear is shown with the office that it is known in.
SELECT
    pairs.entity_id,
    one.name || CASE WHEN ours.place <> '' AND ours.within <> '' THEN ' [' || ours.within || ']' ELSE '' END AS name,
    one.place,
    pairs.other_entity_id,
    other.name || CASE WHEN theirs.place <> '' AND theirs.within <> '' THEN ' [' || theirs.within || ']' ELSE '' END
        AS other_name,
    other.place AS other_place,
    pairs.kind,
    pairs.score,
    pairs.reason,
    least(one.mentions, other.mentions) AS links,
    round(least(one.mentions, other.mentions) * pairs.score / 100, 1) AS benefit
FROM entity_pairs AS pairs
INNER JOIN entities AS one ON pairs.entity_id = one.entity_id
INNER JOIN entities AS other ON pairs.other_entity_id = other.entity_id
INNER JOIN entity_nodes AS ours ON pairs.entity_id = ours.node_id
INNER JOIN entity_nodes AS theirs ON pairs.other_entity_id = theirs.node_id
WHERE pairs.judgement = 'unsure' AND pairs.reason <> 'decision'
ORDER BY benefit DESC, pairs.score DESC, pairs.entity_id, pairs.other_entity_id;
