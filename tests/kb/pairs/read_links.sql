-- The entity of the mention at a stretch of text: of the official there, else of the first claim in that sentence.
WITH officials AS (
    SELECT 'official' AS mention_kind, official_id AS mention_id, place, NULL AS indicator, 0 AS distance
    FROM official_mentions
    WHERE revision_id = $revision AND "start" < $end AND "end" > $start AND $kind <> 'indicator'
),

claimed AS (
    SELECT
        'claim' AS mention_kind,
        claims.claim_id AS mention_id,
        CASE WHEN len(claims.place_candidates) > 1 THEN NULL ELSE claims.place END AS place,
        coalesce(claims.indicator, series.measure_key, claims.measure) AS indicator,
        1 + abs(claims."start" - $start) AS distance
    FROM claims
    LEFT JOIN claim_series ON claims.claim_id = claim_series.claim_id
    LEFT JOIN open_series AS series ON claim_series.series_id = series.series_id
    WHERE
        claims.revision_id = $revision
        AND claims.sentence_start <= $start
        AND claims.sentence_start + length(claims.sentence) >= $end
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
