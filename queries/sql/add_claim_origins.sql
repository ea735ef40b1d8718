INSERT INTO claim_origins BY NAME FROM arriving WHERE claim_id NOT IN (SELECT c.claim_id FROM claim_origins AS c)
