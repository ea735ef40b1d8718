-- How many claims the newest revisions make.
SELECT count(*) AS claims FROM v_claims;
