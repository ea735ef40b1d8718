-- Every region that anything names.
SELECT place FROM claims WHERE place IS NOT NULL
UNION
SELECT unnest(place_candidates) FROM claims
UNION
SELECT place FROM official_mentions WHERE place IS NOT NULL
ORDER BY 1;
