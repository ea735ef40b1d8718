-- Findings between articles of the KB alone are not the draft's business, nor is a stale figure in the KB which the draft
-- only shows to be stale.
DELETE FROM finding_evidence
WHERE finding_id NOT IN (
    SELECT e.finding_id
    FROM finding_evidence e
    JOIN findings f USING (finding_id)
    LEFT JOIN claims c ON e.kind = 'claim' AND c.claim_id = e.evidence_id
    LEFT JOIN date_mentions d ON e.kind = 'date' AND d.date_id = e.evidence_id
    LEFT JOIN official_mentions o ON e.kind = 'official' AND o.official_id = e.evidence_id
    JOIN revisions r ON r.revision_id = coalesce(c.revision_id, d.revision_id, o.revision_id)
    WHERE list_contains($articles::VARCHAR[], r.article_id) AND NOT (f.relation = 'supersedes' AND e.part IN ('newer', 'older')))
