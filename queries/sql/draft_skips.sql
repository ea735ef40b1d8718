SELECT 'extract' AS stage, s.reason, a.label AS article, s."start" - r.body_start AS "start", s."end" - r.body_start AS "end", s.surface
FROM skips s
JOIN revisions r USING (revision_id)
JOIN articles a USING (article_id)
WHERE list_contains($articles::VARCHAR[], a.label)
ORDER BY a.label, s."start"
