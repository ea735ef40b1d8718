-- The entity of the mention at a stretch of text: of the official there, else of the first claim in that sentence.
WITH officials AS (
    SELECT 'official' AS mention_kind, official_id AS mention_id, place, NULL AS indicator, 0 AS distance
    FROM official_mentions
    WHERE revision_id = $revision AND "start" < $end AND "end" > $start AND $kind <> 'indicator'
),

claimed AS (
    SELECT
        'claim' AS mention_kind,
        claim_id AS mention_id,
        CASE WHEN len(place_candidates) > 1 THEN NULL ELSE place END AS place,
        coalesce(indicator, measure) AS indicator,
        1 + abs("start" - $start) AS distance
    FROM claims
    WHERE revision_id = $revision AND sentence_start <= $start AND sentence_start + length(sentence) >= $end
),

places AS (
    SELECT * FROM claimed WHERE $kind = 'place'
    UNION ALL
    SELECT * FROM officials WHERE $kind <> 'place'
    UNION ALL
    SELECT * FROM claimed WHERE $kind <> 'place'
)

SELECT
    CASE $kind WHEN 'place' THEN mentions.place WHEN 'indicator' THEN mentions.indicator ELSE links.entity_id END AS entity
FROM places AS mentions
LEFT JOIN entity_links AS links
    ON
        mentions.mention_kind = links.mention_kind
        AND mentions.mention_id = links.mention_id
        AND links.entity_kind = $kind
WHERE entity IS NOT NULL
ORDER BY mentions.distance
LIMIT 1;
