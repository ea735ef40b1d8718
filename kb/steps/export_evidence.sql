-- Claims of the newest revisions with the words around them and the first article of those that say the same in one wording.
SELECT
    claims.claim_id,
    claims.article_id,
    claims.surface,
    substr(revisions.text, greatest(claims."start" - 32, 0) + 1, least(claims."start", 32)) AS prefix,
    substr(revisions.text, claims."end" + 1, 32) AS suffix,
    claims."start",
    claims."end",
    claims.sentence,
    claims.value,
    claims.value_low,
    claims.value_high,
    claims.bound,
    claims.unit,
    claims.per,
    claims.role,
    claims.direction,
    claims.modality,
    claims.measure,
    claims.indicator,
    claims.indicator_name,
    claims.qualifiers,
    claims.definition,
    claims.denominator,
    claims.place,
    claims.place_name,
    claims.period_start,
    claims.period_end,
    claims.period_label,
    claims.speaker,
    claims.office,
    claims.source,
    claims.title,
    claims.url,
    claims.publisher,
    claims.published_on,
    revisions.fetched_at,
    first_value(claims.article_id) OVER said AS first_article_id,
    first_value(claims.url) OVER said AS first_url,
    first_value(claims.title) OVER said AS first_title,
    first_value(claims.publisher) OVER said AS first_publisher,
    first_value(claims.published_on) OVER said AS first_published_on
FROM v_claims AS claims
INNER JOIN revisions ON claims.revision_id = revisions.revision_id
WINDOW said AS (
    PARTITION BY coalesce(claims.origin_id, claims.claim_id)
    ORDER BY claims.published_on NULLS LAST, claims.claim_id
    ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
)
ORDER BY claims.article_id, claims."start", claims.claim_id;
