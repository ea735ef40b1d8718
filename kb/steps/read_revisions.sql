-- Stored texts after a given one, in the order of their ids, with all that an article is made of.
SELECT
    revisions.revision_id,
    revisions.revision_number,
    revisions.article_id,
    articles.label,
    revisions.source,
    revisions.text,
    revisions.body_start,
    revisions.title,
    articles.url,
    articles.publisher,
    revisions.authors,
    revisions.editors,
    epoch_us(revisions.published_at) AS published_us,
    revisions.published_offset_minutes,
    revisions.published_source,
    epoch_us(revisions.modified_at) AS modified_us,
    epoch_us(revisions.fetched_at) AS fetched_us,
    revisions.credited_to,
    revisions.layout,
    revisions.page_digest,
    revisions.correction_note,
    coalesce(
        (
            SELECT list({'kind': kind, 'start': "start", 'end': "end"} ORDER BY section_number)
            FROM sections
            WHERE sections.revision_id = revisions.revision_id
        ), []
    ) AS sections
FROM revisions
INNER JOIN articles ON revisions.article_id = articles.article_id
WHERE revisions.revision_id > ?
ORDER BY revisions.revision_id
LIMIT ?;
