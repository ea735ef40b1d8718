-- What is asked most, joined once: a narrow row a claim of the newest revisions, facts that several claims state, series.
CREATE OR REPLACE TEMP TABLE fact_keys AS
SELECT
    claims.claim_id,
    claims.value,
    claims.value_low,
    claims.value_high,
    revisions.article_id,
    articles.publisher,
    coalesce(origins.origin_id, claims.claim_id) AS origin_id,
    same_fact_key(
        claims.indicator,
        open_series.measure_key,
        claims.place,
        claims.period_label,
        claims.unit,
        claims.per,
        claims.qualifiers,
        claims.role,
        claims.modality
    ) || coalesce('|' || open_series.series_id, '') AS fact_key
FROM claims
INNER JOIN v_newest_revisions AS revisions ON claims.revision_id = revisions.revision_id
INNER JOIN articles ON revisions.article_id = articles.article_id
LEFT JOIN claim_origins AS origins ON claims.claim_id = origins.claim_id
LEFT JOIN claim_series ON claims.claim_id = claim_series.claim_id
LEFT JOIN open_series ON claim_series.series_id = open_series.series_id
WHERE
    claims.place IS NOT NULL
    AND claims.period_label IS NOT NULL
    AND (claims.indicator IS NOT NULL OR claim_series.series_id IS NOT NULL);

DELETE FROM same_facts;
INSERT INTO same_facts BY NAME
SELECT
    row_number() OVER (ORDER BY fact_key) AS fact_number,
    fact_key,
    count(*) AS claims,
    count(DISTINCT article_id) AS articles,
    count(DISTINCT publisher) AS outlets,
    count(DISTINCT origin_id) AS origins,
    count(DISTINCT value) AS different_values,
    min(value) AS lowest,
    max(value) AS highest,
    coalesce(max(value_low) <= min(value_high), TRUE) AS can_be_equal
FROM fact_keys
WHERE fact_key IS NOT NULL
GROUP BY fact_key
HAVING count(*) > 1;

DELETE FROM claim_facts;
INSERT INTO claim_facts BY NAME
WITH newest AS (
    SELECT revisions.revision_id, revisions.article_id, revisions.published_on, articles.publisher
    FROM v_newest_revisions AS revisions
    INNER JOIN articles ON revisions.article_id = articles.article_id
),

speakers AS (
    SELECT links.mention_id, links.entity_id, entities.name
    FROM entity_links AS links
    LEFT JOIN entities ON links.entity_id = entities.entity_id
    WHERE links.mention_kind = 'claim' AND links.entity_kind = 'person'
),

sources AS (
    SELECT links.mention_id, links.entity_id, entities.name
    FROM entity_links AS links
    LEFT JOIN entities ON links.entity_id = entities.entity_id
    WHERE links.mention_kind = 'claim' AND links.entity_kind = 'organisation'
),

-- a passage of another article is never the origin itself, so that it is enough to look where a copy stands
followed AS (
    SELECT DISTINCT origin_id
    FROM claim_origins
    WHERE origin_id <> passage_id
),

copied AS (
    SELECT origins.origin_id
    FROM claim_origins AS origins
    INNER JOIN followed ON origins.origin_id = followed.origin_id
    INNER JOIN claims ON origins.claim_id = claims.claim_id
    INNER JOIN newest ON claims.revision_id = newest.revision_id
    GROUP BY origins.origin_id
    HAVING min(newest.article_id) <> max(newest.article_id)
),

repeated AS (
    SELECT fact_keys.claim_id, same_facts.fact_number
    FROM fact_keys
    INNER JOIN same_facts ON fact_keys.fact_key = same_facts.fact_key
)

SELECT
    claims.claim_id,
    newest.article_id,
    claims."start",
    claims.surface,
    claims.value,
    claims.value_low,
    claims.value_high,
    claims.unit,
    claims.per,
    claims.role,
    claims.modality,
    claims.measure,
    claims.indicator,
    indicators.name_id AS indicator_name,
    claims.qualifiers,
    claims.definition,
    claims.place,
    claims.place_name,
    claims.period_start,
    claims.period_end,
    claims.period_label,
    claims.is_current,
    claims.speaker,
    speakers.entity_id AS speaker_id,
    speakers.name AS speaker_name,
    claims.source,
    sources.entity_id AS source_id,
    sources.name AS source_name,
    newest.publisher,
    newest.published_on,
    origins.passage_id,
    origins.origin_id,
    copied.origin_id IS NOT NULL AS is_copied,
    claim_series.series_id,
    repeated.fact_number
FROM claims
INNER JOIN newest ON claims.revision_id = newest.revision_id
LEFT JOIN indicators ON claims.indicator = indicators.indicator
LEFT JOIN claim_origins AS origins ON claims.claim_id = origins.claim_id
LEFT JOIN copied ON origins.origin_id = copied.origin_id
LEFT JOIN claim_series ON claims.claim_id = claim_series.claim_id
LEFT JOIN repeated ON claims.claim_id = repeated.claim_id
LEFT JOIN speakers ON claims.claim_id = speakers.mention_id
LEFT JOIN sources ON claims.claim_id = sources.mention_id;
DROP TABLE fact_keys;

DELETE FROM series_figures;
INSERT INTO series_figures BY NAME
WITH claimed AS (
    SELECT
        facts.indicator,
        facts.indicator_name,
        facts.place,
        facts.place_name,
        facts.period_label,
        facts.period_start,
        facts.period_end,
        facts.unit,
        facts.per,
        facts.qualifiers,
        facts.definition,
        facts.modality,
        facts.value,
        facts.value_low,
        facts.value_high,
        'claim' AS kind,
        facts.claim_id AS evidence_id,
        facts.article_id,
        facts.publisher,
        facts.published_on,
        facts.surface,
        facts.speaker,
        facts.source,
        coalesce(facts.origin_id, facts.claim_id) AS origin_id
    FROM claim_facts AS facts
    WHERE facts.indicator IS NOT NULL AND facts.place IS NOT NULL AND facts.period_label IS NOT NULL AND facts.role = 'level'
),

published AS (
    SELECT
        figures.indicator,
        indicators.name_id AS indicator_name,
        figures.place,
        figures.place_name,
        figures.period_label,
        figures.period_start,
        figures.period_end,
        figures.unit,
        figures.per,
        CAST([] AS VARCHAR []) AS qualifiers,
        figures.definition,
        'observed' AS modality,
        figures.value,
        figures.value_low,
        figures.value_high,
        'reference' AS kind,
        figures.reference_id AS evidence_id,
        figures.released_on AS published_on,
        figures.source,
        figures.reference_id AS origin_id
    FROM reference_figures AS figures
    LEFT JOIN indicators ON figures.indicator = indicators.indicator
),

side_by_side AS (
    SELECT * FROM claimed
    UNION ALL BY NAME
    SELECT * FROM published
),

voices AS (
    SELECT indicator, place, period_label, unit, value, count(DISTINCT origin_id) AS origins
    FROM side_by_side
    GROUP BY indicator, place, period_label, unit, value
)

SELECT readings.*, voices.origins
FROM side_by_side AS readings
INNER JOIN voices
    ON
        readings.indicator = voices.indicator
        AND readings.place = voices.place
        AND readings.period_label = voices.period_label
        AND readings.unit = voices.unit
        AND readings.value = voices.value
ORDER BY readings.indicator, readings.place, readings.period_start, readings.evidence_id;
