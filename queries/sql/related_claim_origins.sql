SELECT * FROM claim_origins WHERE claim_id IN (SELECT claim_id FROM related)
