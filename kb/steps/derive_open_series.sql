-- Claims without a known indicator that measure one thing in one event: one place, days at most two apart.
CREATE OR REPLACE TEMP TABLE open_claims AS
WITH keyed AS (
    SELECT
        claims.claim_id,
        claims.measure,
        keys.measure_key,
        claims.unit,
        claims.per,
        claims.role,
        claims.place,
        array_to_string(claims.qualifiers, ' ') AS qualifiers,
        revisions.article_id,
        revisions.publication_start AS published_on,
        -- without a place or a day, or with words that any event has ("harga", "siswa"), an article, with its copies,
        -- is compared with itself only; the whole country takes more words than one region to be one event
        CASE
            WHEN
                claims.place IS NULL
                OR len(claims.place_candidates) > 1
                OR revisions.publication_start IS NULL
                OR len(string_split(keys.measure_key, ' ')) < CASE WHEN claims.place = '0' THEN 3 ELSE 2 END
                THEN coalesce(clusters.cluster_id, revisions.article_id)
        END AS closed_in
    FROM claims
    INNER JOIN v_newest_revisions AS revisions ON claims.revision_id = revisions.revision_id
    INNER JOIN derived_measure_keys AS keys ON claims.measure = keys.measure
    LEFT JOIN article_clusters AS clusters ON revisions.article_id = clusters.article_id
    WHERE claims.indicator IS NULL
),

-- an event starts where the day before it is more than two days back
steps AS (
    SELECT
        *,
        coalesce(
            closed_in IS NULL
            AND published_on - lag(published_on) OVER series > 2,
            FALSE
        ) AS starts_event
    FROM keyed
    WINDOW series AS (
        PARTITION BY measure_key, unit, per, role, qualifiers, place, closed_in
        ORDER BY published_on, claim_id
    )
),

events AS (
    SELECT
        *,
        count(*) FILTER (starts_event) OVER (
            PARTITION BY measure_key, unit, per, role, qualifiers, place, closed_in
            ORDER BY published_on, claim_id
            ROWS UNBOUNDED PRECEDING
        ) AS event
    FROM steps
)

SELECT
    * EXCLUDE (starts_event, event),
    min(published_on)
        OVER (PARTITION BY measure_key, unit, per, role, qualifiers, place, closed_in, event)
        AS first_on
FROM events;

CREATE OR REPLACE TEMP TABLE open_claim_series AS
SELECT
    *,
    left(
        sha256(
            concat_ws(
                chr(31),
                measure_key,
                unit,
                coalesce(per, ''),
                role,
                qualifiers,
                coalesce(place, ''),
                coalesce(closed_in, ''),
                coalesce(CAST(first_on AS VARCHAR), '')
            )
        ),
        16
    ) AS series_id
FROM open_claims;

INSERT INTO claim_series BY NAME SELECT claim_id, series_id FROM open_claim_series;
INSERT INTO open_series BY NAME
SELECT
    series_id,
    mode(measure ORDER BY measure) AS measure,
    any_value(measure_key) AS measure_key,
    any_value(unit) AS unit,
    any_value(per) AS per,
    any_value(role) AS role,
    any_value(place) AS place,
    any_value(closed_in) AS article_id,
    min(published_on) AS first_on,
    max(published_on) AS last_on,
    count(*) AS claims,
    count(DISTINCT article_id) AS articles
FROM open_claim_series
GROUP BY series_id;
DROP TABLE open_claim_series;
DROP TABLE open_claims;
