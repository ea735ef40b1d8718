-- Claims that name another claim as counterpart, base or start that is not in the same revision.
WITH pointers AS (
    SELECT claim_id, revision_id, unnest([counterpart_id, base_id, from_id]) AS target FROM claims
)

SELECT DISTINCT pointers.claim_id
FROM pointers
ANTI JOIN claims ON pointers.target = claims.claim_id AND pointers.revision_id = claims.revision_id
WHERE pointers.target IS NOT NULL
ORDER BY ALL;
