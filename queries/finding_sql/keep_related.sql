-- The whole rows, by the index of their ids, which stand in place of (?).
CREATE OR REPLACE TEMP TABLE related AS
SELECT * FROM claims WHERE claim_id IN (?) ORDER BY claim_id
