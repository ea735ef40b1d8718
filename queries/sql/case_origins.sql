INSERT INTO claim_origins
SELECT c.claim_id, p.passage_id, p.origin_id
FROM claims c
ASOF JOIN passages p ON c.revision_id = p.revision_id AND c."start" >= p."start"
