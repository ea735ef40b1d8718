SELECT finding_id, status, note FROM finding_decisions
