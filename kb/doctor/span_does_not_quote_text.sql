-- Claims, dates and officials whose offsets do not lead to their surface.
WITH spans AS (
    SELECT claim_id AS id, revision_id, "start", "end", surface FROM claims
    UNION ALL
    SELECT date_id, revision_id, "start", "end", surface FROM date_mentions
    UNION ALL
    SELECT official_id, revision_id, "start", "end", surface FROM official_mentions
)

SELECT spans.id
FROM spans
INNER JOIN revisions ON spans.revision_id = revisions.revision_id
WHERE substring(revisions.text, spans."start" + 1, spans."end" - spans."start") <> spans.surface
ORDER BY ALL;
