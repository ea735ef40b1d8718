/*
code = "T09"
label = "E"
severity = 3
rung = "other population unit"
relation = "differsInPopulation"
needs = '''bool_or(unit IN ('person', 'family', 'household') AND bound = 'exact' AND value >= 1000 AND value % 100 <> 0)'''
[id]
title = "{stated.number}: jiwa atau keluarga?"
message = "{stated.surface} dan {other.surface} memakai angka yang sama dengan satuan berbeda; satu keluarga biasanya 3-5 jiwa, perlu dicek."
[en]
title = "{stated.number}: people or families?"
message = "{stated.surface} and {other.surface} use one figure with two units; a family usually has 3 to 5 people; this needs a check."
[given]
measure = "warga miskin"
[[flags]]
claims = [{ value = "12417", unit = "family" }, { value = "12417", unit = "person" }]
[[flags]]
label = "K"
claims = [{ value = "12417", unit = "family", place = "53.71" }, { value = "12417", unit = "person", place = "53.71", article = "b" }]
[[passes]]
claims = [{ value = "12417", unit = "family" }, { value = "48210", unit = "person" }, { value = "5000", unit = "family" },
    { value = "5000", unit = "person" }]
[[passes]]
claims = [{ value = "12417", unit = "family", place = "53.71" }, { value = "12417", unit = "person", place = "53.01", article = "b" }]
*/
WITH told AS (
    SELECT * FROM facts
    WHERE unit IN ('person', 'family', 'household') AND bound = 'exact' AND value >= 1000 AND value % 100 <> 0 AND is_observed
), pairs AS (
    SELECT f.claim_id, p.claim_id AS other_id, TRUE AS is_same_article, f.place, f.value
    FROM told f
    JOIN told p ON p.revision_id = f.revision_id AND p.value = f.value
    WHERE f.unit <> 'person' AND p.unit = 'person'
    UNION ALL
    SELECT f.claim_id, p.claim_id, FALSE, f.place, f.value
    FROM told f
    JOIN told p ON p.place = f.place AND p.value = f.value AND p.cluster_id <> f.cluster_id
    WHERE f.unit <> 'person' AND p.unit = 'person' AND (f.indicator IS NOT NULL OR f.measure_words = p.measure_words)
)
SELECT [part('claim', min(claim_id), 'stated'), part('claim', arg_min(other_id, claim_id), 'other')] AS evidence,
    CASE WHEN is_same_article THEN 'E' ELSE 'K' END AS label, ['unit'] AS differing
FROM pairs
GROUP BY is_same_article, place, value, CASE WHEN is_same_article THEN claim_id END
