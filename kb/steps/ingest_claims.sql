-- Their quantities.
INSERT INTO claims BY NAME SELECT * FROM incoming_claims;
