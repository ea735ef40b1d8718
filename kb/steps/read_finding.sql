-- Whether there is such a finding.
SELECT finding_id FROM findings WHERE finding_id = ?;
