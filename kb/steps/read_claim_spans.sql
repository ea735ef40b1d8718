-- Newest revisions in order of publication, each with the offsets, ids and surfaces of its claims.
SELECT
    revisions.revision_id,
    revisions.article_id,
    any_value(revisions.text) AS text,
    any_value(revisions.body_start) AS body_start,
    list(claims."start" ORDER BY claims."start", claims.claim_id) FILTER (WHERE claims.claim_id IS NOT NULL) AS starts,
    list(claims.claim_id ORDER BY claims."start", claims.claim_id) FILTER (WHERE claims.claim_id IS NOT NULL) AS claim_ids,
    list(claims.surface ORDER BY claims."start", claims.claim_id) FILTER (WHERE claims.claim_id IS NOT NULL) AS surfaces
FROM v_newest_revisions AS revisions
INNER JOIN articles ON revisions.article_id = articles.article_id
LEFT JOIN claims ON revisions.revision_id = claims.revision_id
GROUP BY revisions.revision_id, revisions.article_id, articles.label, revisions.published_at, revisions.publication_start
ORDER BY
    coalesce(revisions.published_at, CAST(revisions.publication_start AS TIMESTAMPTZ)) NULLS LAST,
    articles.label,
    revisions.article_id;
