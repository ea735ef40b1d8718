-- Every name of a person, organisation or office in the newest revisions, and groups of equal ones.
CREATE OR REPLACE TEMP TABLE entity_mentions AS
WITH officials AS (
    SELECT mentions.*, revisions.article_id
    FROM official_mentions AS mentions
    INNER JOIN v_newest_revisions AS revisions ON mentions.revision_id = revisions.revision_id
),

-- place, body and office are those of one mention, the first
speakers AS (
    SELECT revision_id, person, arg_min({'place': place, 'body': body, 'office': office}, ("start", official_id)) AS held
    FROM officials
    GROUP BY revision_id, person
),

said AS (
    SELECT
        claims.claim_id,
        claims.speaker,
        claims.office,
        claims.source,
        claims.place AS claim_place,
        revisions.article_id,
        speakers.held.place,
        speakers.held.body,
        coalesce(claims.office, speakers.held.office) AS speaker_office
    FROM claims
    INNER JOIN v_newest_revisions AS revisions ON claims.revision_id = revisions.revision_id
    LEFT JOIN speakers ON claims.revision_id = speakers.revision_id AND claims.speaker = speakers.person
    WHERE claims.speaker IS NOT NULL OR claims.office IS NOT NULL OR claims.source IS NOT NULL
),

named AS (
    SELECT revisions.article_id, claims.place
    FROM claims
    INNER JOIN v_newest_revisions AS revisions ON claims.revision_id = revisions.revision_id
    WHERE claims.place IS NOT NULL AND len(claims.place_candidates) < 2
    UNION ALL
    SELECT article_id, place
    FROM officials
    WHERE place IS NOT NULL
),

-- The only city or regency that an article speaks of, else its only province.
around AS (
    SELECT
        article_id,
        CASE
            WHEN count(DISTINCT left(place, 5)) FILTER (length(place) > 2) = 1
                THEN min(left(place, 5)) FILTER (length(place) > 2)
            WHEN count(DISTINCT left(place, 2)) FILTER (place <> '0') = 1
                THEN min(left(place, 2)) FILTER (place <> '0')
        END AS around
    FROM named
    GROUP BY article_id
),

mentions AS (
    SELECT
        'official' AS mention_kind,
        official_id AS mention_id,
        'person' AS entity_kind,
        person AS surface,
        place,
        office,
        body,
        article_id
    FROM officials
    UNION ALL
    SELECT 'official', official_id, 'office', office, place, NULL, NULL, article_id
    FROM officials
    WHERE office IS NOT NULL
    UNION ALL
    SELECT 'official', official_id, 'organisation', body, place, NULL, NULL, article_id
    FROM officials
    WHERE body IS NOT NULL
    UNION ALL
    SELECT 'claim', claim_id, 'person', speaker, place, speaker_office, body, article_id
    FROM said
    WHERE speaker IS NOT NULL
    UNION ALL
    SELECT 'claim', claim_id, 'office', office, place, NULL, NULL, article_id
    FROM said
    WHERE office IS NOT NULL
    UNION ALL
    SELECT 'claim', claim_id, 'organisation', source, claim_place, NULL, NULL, article_id
    FROM said
    WHERE source IS NOT NULL
)

SELECT
    mentions.*,
    around.around,
    dense_rank() OVER (
        ORDER BY
            mentions.entity_kind,
            mentions.surface,
            mentions.place,
            mentions.office,
            mentions.body,
            mentions.article_id
    ) AS mention_group
FROM mentions
LEFT JOIN around ON mentions.article_id = around.article_id;
