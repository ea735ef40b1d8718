DELETE FROM findings WHERE finding_id NOT IN (SELECT finding_id FROM finding_evidence)
