SELECT claim_id FROM nearest ORDER BY claim_id
