-- The reference figures that the given findings rest on.
SELECT
    finding_evidence.finding_id, finding_evidence.position, finding_evidence.part,
    reference_figures.*
FROM finding_evidence
JOIN reference_figures ON reference_figures.reference_id = finding_evidence.evidence_id
WHERE finding_evidence.kind = 'reference' AND list_contains(string_split($finding_ids, ','), finding_evidence.finding_id)
ORDER BY finding_evidence.finding_id, finding_evidence.position;
