-- Passages and claims whose origin is no passage.
SELECT passage_id FROM passages AS p ANTI JOIN passages AS o ON p.origin_id = o.passage_id
UNION ALL
SELECT claim_id FROM claim_origins AS c ANTI JOIN passages AS o ON c.origin_id = o.passage_id
ORDER BY ALL;
