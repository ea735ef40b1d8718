-- The articles of these revisions that have each phrase, word for word.
WITH wanted AS (
    SELECT unnest(string_split(?, ',')) AS revision_id
)

SELECT
    revisions.revision_id,
    revisions.published_on,
    articles.publisher,
    revisions.title,
    revisions.text,
    revisions.body_start,
    revisions.article_id,
    articles.label,
    articles.url
FROM v_newest_revisions AS revisions
INNER JOIN wanted ON revisions.revision_id = wanted.revision_id
INNER JOIN articles ON revisions.article_id = articles.article_id
WHERE
    list_bool_and(
        list_transform(
            CAST(? AS VARCHAR []),
            lambda phrase: contains(
                ' ' || regexp_replace(lower(strip_accents(revisions.text)), '[^a-z0-9]+', ' ', 'g') || ' ',
                ' ' || phrase || ' '
            )
        )
    ) IS NOT FALSE;
