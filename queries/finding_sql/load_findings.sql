-- Findings with their evidence in reading order. Offsets are turned into the sender's: a headline span counts from the
-- start of the title, any other from the start of the body.
WITH places_of AS (
    SELECT claim_id AS evidence_id, 'claim' AS kind, revision_id, section, "start", "end", surface, sentence FROM claims
    UNION ALL BY NAME
    SELECT date_id AS evidence_id, 'date' AS kind, revision_id, "start", "end", surface, sentence FROM date_mentions
    UNION ALL BY NAME
    SELECT official_id AS evidence_id, 'official' AS kind, revision_id, "start", "end", surface, sentence
    FROM official_mentions
), shown AS (
    SELECT e.finding_id, list({
        'article': a.label,
        'start': p."start" - CASE WHEN p."start" < r.body_start THEN 0 ELSE r.body_start END,
        'end': p."end" - CASE WHEN p."start" < r.body_start THEN 0 ELSE r.body_start END,
        'surface': p.surface, 'sentence': p.sentence, 'part': e.part, 'kind': e.kind, 'evidence_id': e.evidence_id,
        'section': CASE WHEN p."start" < r.body_start THEN 'headline' ELSE coalesce(p.section, 'body') END,
        'article_id': r.article_id
    } ORDER BY e.position) AS evidence,
    list(DISTINCT a.label) AS article_labels
    FROM finding_evidence e
    LEFT JOIN places_of p ON p.kind = e.kind AND p.evidence_id = e.evidence_id
    LEFT JOIN revisions r USING (revision_id)
    LEFT JOIN articles a USING (article_id)
    GROUP BY e.finding_id
)
SELECT f.* REPLACE (d.label AS label), d.* EXCLUDE (finding_id, label), s.evidence
FROM findings f
JOIN v_finding_states d USING (finding_id)
LEFT JOIN shown s USING (finding_id)
WHERE ($labels IS NULL OR list_contains($labels::VARCHAR[], d.label))
    AND ($indicators IS NULL OR list_contains($indicators::VARCHAR[], f.indicator))
    AND ($checks IS NULL OR list_contains($checks::VARCHAR[], f."check"))
    AND ($statuses IS NULL OR list_contains($statuses::VARCHAR[], d.status))
    AND ($findings IS NULL OR list_contains($findings::VARCHAR[], f.finding_id))
    AND ($articles IS NULL OR list_has_any($articles::VARCHAR[], s.article_labels))
    AND ($places IS NULL OR list_contains($places::VARCHAR[], f.place) OR len(
        list_filter($places::VARCHAR[], lambda code: starts_with(f.place, code || '.') OR code = '0')) > 0)
ORDER BY
    d.status IN ('dismissed', 'explained', 'corrected') AND d.news IS DISTINCT FROM 'worsened',
    CASE d.label WHEN 'E' THEN 0 WHEN 'K' THEN 1 ELSE 2 END,
    f.severity DESC, f.origins DESC, f.place, f.indicator, f."check", f.finding_id
