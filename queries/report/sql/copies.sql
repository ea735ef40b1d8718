-- Paragraphs that several articles share: one row a passage, the origin first.
WITH newest AS (
    SELECT revisions.*, articles.label AS article_label, articles.url, articles.publisher
    FROM v_newest_revisions AS revisions
    JOIN articles USING (article_id)
    WHERE ($publisher IS NULL OR articles.publisher = $publisher)
      AND ($since IS NULL OR publication_end IS NULL OR publication_end > $since)
      AND ($until IS NULL OR publication_start IS NULL OR publication_start <= $until)
),
shared AS (
    SELECT origin_id
    FROM passages
    JOIN newest USING (revision_id)
    GROUP BY origin_id
    HAVING count(DISTINCT newest.article_id) > 1
)
SELECT
    passages.passage_id, passages.origin_id, passages.passage_id = passages.origin_id AS is_origin,
    substring(newest."text", passages."start" + 1, least(passages."end" - passages."start", 400)) AS words,
    newest.article_id, newest.article_label, newest.url, newest.publisher, newest.title AS article_title,
    newest.credited_to, newest.publication_start, newest.publication_label, newest.publication_basis
FROM passages
JOIN shared USING (origin_id)
JOIN newest USING (revision_id)
ORDER BY passages.origin_id, is_origin DESC, newest.publication_start, newest.article_id, passages."start";
