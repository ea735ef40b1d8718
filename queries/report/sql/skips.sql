-- Numerals that were not taken as a quantity, newest revisions only.
WITH newest AS (
    SELECT revisions.*, articles.label AS article_label, articles.publisher
    FROM v_newest_revisions AS revisions
    JOIN articles USING (article_id)
    WHERE ($publisher IS NULL OR articles.publisher = $publisher)
      AND ($since IS NULL OR publication_end IS NULL OR publication_end > $since)
      AND ($until IS NULL OR publication_start IS NULL OR publication_start <= $until)
)
SELECT
    skips.reason, skips.surface, skips."rule", skips."start", skips."end",
    newest.article_label, newest.publisher,
    substring(newest."text", greatest(skips."start" - 40, 0) + 1, skips."start" - greatest(skips."start" - 40, 0)) AS before,
    substring(newest."text", skips."end" + 1, 40) AS after
FROM skips
JOIN newest USING (revision_id)
ORDER BY skips.reason, newest.article_label, skips."start", skips."end";
