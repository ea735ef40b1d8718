-- Who held which office from when to when, as the articles say; acting holders apart.
DELETE FROM office_terms;
INSERT INTO office_terms BY NAME
WITH told AS (
    SELECT
        mentions.official_id,
        mentions.revision_id,
        mentions.place AS mention_place,
        mentions.place_name,
        persons.entity_id AS person_id,
        person_entities.name AS person,
        offices.entity_id AS office_id,
        offices.judgement AS office_judgement,
        office_entities.name AS full_office,
        coalesce(office_entities.place, mentions.place) AS place,
        bodies.entity_id AS body_id,
        body_entities.name AS body,
        mentions.acting,
        lower(left(mentions.sentence, greatest(strpos(mentions.sentence, mentions.surface) - 1, 0))) AS before_it,
        lower(mentions.surface) AS surface
    FROM official_mentions AS mentions
    INNER JOIN entity_links AS persons
        ON
            mentions.official_id = persons.mention_id
            AND persons.mention_kind = 'official'
            AND persons.entity_kind = 'person'
    INNER JOIN entities AS person_entities ON persons.entity_id = person_entities.entity_id
    INNER JOIN entity_links AS offices
        ON
            mentions.official_id = offices.mention_id
            AND offices.mention_kind = 'official'
            AND offices.entity_kind = 'office'
    INNER JOIN entities AS office_entities ON offices.entity_id = office_entities.entity_id
    LEFT JOIN entity_links AS bodies
        ON
            mentions.official_id = bodies.mention_id
            AND bodies.mention_kind = 'official'
            AND bodies.entity_kind = 'organisation'
    LEFT JOIN entities AS body_entities ON bodies.entity_id = body_entities.entity_id
),

-- who once held it, or wants it, does not hold it on the day of the article
held AS (
    SELECT
        told.*,
        revisions.article_id,
        revisions.publication_start AS day,
        articles.publisher,
        regexp_replace(
            told.full_office,
            '^(Penjabat Sementara|Penjabat|Pelaksana Tugas|Pelaksana Harian) ',
            ''
        ) AS office
    FROM told
    INNER JOIN v_newest_revisions AS revisions ON told.revision_id = revisions.revision_id
    INNER JOIN articles ON revisions.article_id = articles.article_id
    WHERE
        revisions.publication_start IS NOT NULL
        AND NOT regexp_matches(
            told.before_it,
            '\b(mantan|eks|bekas|calon|bakal|kandidat|almarhum|almarhumah|mendiang|pasangan|era|masa|zaman)\W*$'
        )
        AND NOT regexp_matches(
            told.surface,
            '^(mantan|eks|bekas|calon|bakal calon|almarhum|almarhumah|mendiang)\b|\b(terpilih|periode|nonaktif|demisioner)\b'
        )
),

-- who returns to an office after two years begins a new term
steps AS (
    SELECT
        *,
        coalesce(day - lag(day) OVER office_of_person > 730, FALSE) AS starts_term
    FROM held
    WINDOW office_of_person AS (
        PARTITION BY person_id, office, place, body_id, acting
        ORDER BY day, official_id
    )
),

numbered AS (
    SELECT
        *,
        count(*) FILTER (starts_term) OVER (
            PARTITION BY person_id, office, place, body_id, acting
            ORDER BY day, official_id
            ROWS UNBOUNDED PRECEDING
        ) AS term
    FROM steps
),

terms AS (
    SELECT
        office,
        min(office_id) AS office_id,
        body_id,
        min(body) AS body,
        place,
        min(place_name) FILTER (mention_place = place) AS place_name,
        person_id,
        min(person) AS person,
        acting,
        min(day) AS first_seen_on,
        max(day) AS last_seen_on,
        count(DISTINCT article_id) AS articles,
        count(DISTINCT publisher) AS publishers,
        list(official_id ORDER BY day, official_id) AS evidence,
        bool_or(office_judgement <> 'positive') AS is_unsure,
        regexp_matches(
            lower(office),
            '^(wakil )?(presiden|gubernur|bupati|wali kota)\b|^menteri \w|^(camat|lurah|sekretaris daerah)\b'
            || '|^kepala (dinas|badan|kepolisian|kejaksaan|desa)\b|^ketua (dewan perwakilan|dprd|dpr)\b'
        )
        AND (place IS NOT NULL OR body_id IS NOT NULL OR regexp_matches(lower(office), '^(wakil )?presiden|^menteri')) AS has_one_holder
    FROM numbered
    GROUP BY office, body_id, place, person_id, acting, term
),

-- where very many are said to hold it, the name is that of many offices: the camat of a regency
crowded AS (
    SELECT office, place
    FROM terms
    GROUP BY office, place
    HAVING count(DISTINCT person_id) > 30
),

-- two persons at once in an office that one person holds; who acts in it may stand beside its holder
rivals AS (
    SELECT
        ours.office,
        ours.place,
        ours.person_id,
        ours.first_seen_on,
        list(DISTINCT theirs.person ORDER BY theirs.person) AS rivals
    FROM terms AS ours
    ANTI JOIN crowded ON ours.office = crowded.office AND ours.place IS NOT DISTINCT FROM crowded.place
    INNER JOIN terms AS theirs
        ON
            ours.office = theirs.office
            AND ours.place IS NOT DISTINCT FROM theirs.place
            AND ours.person_id <> theirs.person_id
            AND ours.first_seen_on <= theirs.last_seen_on
            AND theirs.first_seen_on <= ours.last_seen_on
    WHERE
        ours.has_one_holder
        AND theirs.has_one_holder
        -- "Presiden" and "Menteri" without a region are also those of other countries
        AND ours.place <> '0'
        AND ours.acting IS NULL
        AND theirs.acting IS NULL
        AND NOT ours.is_unsure
        AND NOT theirs.is_unsure
    GROUP BY ours.office, ours.place, ours.person_id, ours.first_seen_on
)

SELECT
    left(
        sha256(
            concat_ws(
                chr(31),
                terms.person_id,
                terms.office,
                coalesce(terms.place, ''),
                coalesce(terms.body_id, ''),
                coalesce(terms.acting, ''),
                CAST(terms.first_seen_on AS VARCHAR)
            )
        ),
        16
    ) AS term_id,
    terms.office,
    terms.office_id,
    terms.body,
    terms.body_id,
    terms.place,
    terms.place_name,
    terms.person,
    terms.person_id,
    terms.acting,
    terms.first_seen_on,
    terms.last_seen_on,
    terms.articles,
    terms.publishers,
    terms.evidence,
    terms.has_one_holder,
    terms.is_unsure,
    coalesce(rivals.rivals, []) AS rivals
FROM terms
LEFT JOIN rivals
    ON
        terms.office = rivals.office
        AND terms.place IS NOT DISTINCT FROM rivals.place
        AND terms.person_id = rivals.person_id
        AND terms.first_seen_on = rivals.first_seen_on
        AND terms.acting IS NULL;
