-- What a finding rests on in words that outlive a rebuild: article and printed words, or the reference. A copy that
-- arrives, an edit elsewhere in the article, or another leading passage leaves them as they are.
CREATE OR REPLACE VIEW v_finding_marks AS
WITH spans AS (
    SELECT 'claim' AS kind, claim_id AS evidence_id, revision_id, surface FROM claims
    UNION ALL
    SELECT 'date', date_id, revision_id, surface FROM date_mentions
    UNION ALL
    SELECT 'official', official_id, revision_id, surface FROM official_mentions
),

marked AS (
    SELECT
        e.finding_id,
        e.part NOT IN ('copy', 'also') AS is_leading,
        coalesce(r.article_id || ' ' || s.surface, e.evidence_id) AS mark
    FROM finding_evidence AS e
    LEFT JOIN spans AS s ON e.kind = s.kind AND e.evidence_id = s.evidence_id
    LEFT JOIN revisions AS r ON s.revision_id = r.revision_id
)

SELECT
    f.finding_id,
    f."check",
    f.label,
    f.severity,
    f.origins,
    coalesce(list_sort(list(DISTINCT m.mark) FILTER (WHERE m.is_leading)), []) AS marks,
    coalesce(list_sort(list(DISTINCT m.mark)), []) AS all_marks
FROM findings AS f
LEFT JOIN marked AS m ON f.finding_id = m.finding_id
GROUP BY ALL;

COMMENT ON VIEW v_finding_marks IS 'One row a finding: what decisions and seen reports know it by, besides its id';
COMMENT ON COLUMN v_finding_marks.finding_id IS 'The finding';
COMMENT ON COLUMN v_finding_marks."check" IS 'Its check';
COMMENT ON COLUMN v_finding_marks.label IS 'Label that the check gives it';
COMMENT ON COLUMN v_finding_marks.severity IS 'Severity, 1 to 5';
COMMENT ON COLUMN v_finding_marks.origins IS 'Independent origins';
COMMENT ON COLUMN v_finding_marks.marks IS 'Leading evidence, sorted: article_id and printed words, or reference_id';
COMMENT ON COLUMN v_finding_marks.all_marks IS 'The same with its copies';
