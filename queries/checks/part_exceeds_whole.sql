/*
code = "T07"
label = "E"
severity = 3
rung = "other definition"
relation = "differsInDefinition"
needs = 'bool_or(is_observed AND indicator IS NOT NULL AND place IS NOT NULL AND period_year IS NOT NULL)'
fold = "value"
[id]
title = "{part.indicator} melebihi {whole.indicator}"
message = """{part} ({part.indicator}, {part.period}, {part.definition}) lebih besar dari {whole} ({whole.indicator}, \
    {whole.period}, {whole.definition}) di {part.place}: cara menghitungnya berbeda, perlu dicek sebelum disandingkan."""
arithmetic = "{part} ({part.interval}) > {whole} ({whole.interval})"
[id.same]
message = """{part} ({part.indicator}) lebih besar dari {whole} ({whole.indicator}) di {part.place}, {part.period}: bagian tidak \
    dapat melebihi keseluruhan, perlu dicek."""
[en]
title = "{part.indicator} exceeds {whole.indicator}"
message = """{part} ({part.indicator}, {part.period}, {part.definition}) is more than {whole} ({whole.indicator}, \
    {whole.period}, {whole.definition}) in {part.place}: they are counted differently; check before setting them side by side."""
arithmetic = "{part} ({part.interval}) > {whole} ({whole.interval})"
[en.same]
message = """{part} ({part.indicator}) is more than {whole} ({whole.indicator}) in {part.place}, {part.period}: a part cannot \
    exceed the whole; this needs a check."""
[given]
place = "53.71"
unit = "person"
[[flags]]
label = "K"
relations = [["part_of", "extreme_poor", "poor_population", ""]]
claims = [{ indicator = "extreme_poor", value = "102616", period = "2023", definition = "p3ke" },
    { indicator = "poor_population", value = "41.20E3", period = "2023", article = "b" }]
[[passes]]
relations = [["part_of", "extreme_poor", "poor_population", ""]]
claims = [{ indicator = "extreme_poor", value = "11640", period = "2024" },
    { indicator = "poor_population", value = "40.38E3", period = "2024" },
    { indicator = "poor_population", value = "9000", period = "2024", place = "53.01" }]
*/
WITH told AS (
    SELECT indicator, place, unit, coalesce(per, '') AS per, qualifier_key, period_year, definition_meant, value_low, value_high,
        count(DISTINCT cluster_id) AS support, min_by(claim_id, (first_day, claim_id)) AS claim_id,
        min_by(revision_id, (first_day, claim_id)) AS revision_id, bool_or(is_stated) AS is_stated
    FROM facts
    WHERE is_observed AND is_plausible AND indicator IN (SELECT unnest([indicator, other]) FROM indicator_relations WHERE relation = 'part_of')
    GROUP BY ALL
), wholes AS (
    SELECT * FROM told
    QUALIFY row_number() OVER (PARTITION BY indicator, place, unit, per, qualifier_key, period_year, definition_meant
        ORDER BY support DESC, claim_id) = 1
)
SELECT [part('claim', p.claim_id, 'part'), part('claim', w.claim_id, 'whole')] AS evidence,
    p.definition_meant = w.definition_meant AND p.revision_id = w.revision_id AND p.is_stated AND w.is_stated AS is_same,
    CASE WHEN is_same THEN 'E' ELSE 'K' END AS label, CASE WHEN is_same THEN 'T18' END AS code,
    CASE WHEN is_same THEN 'same' END AS variant, CASE WHEN is_same THEN 'contradiction' END AS rung,
    CASE WHEN is_same THEN 'partOf' END AS relation, CASE WHEN NOT is_same THEN ['definition'] END AS differing
FROM told p
JOIN indicator_relations l ON l.relation = 'part_of' AND l.indicator = p.indicator
JOIN wholes w ON w.indicator = l.other AND w.place = p.place AND w.unit = p.unit AND w.per = p.per
    AND w.qualifier_key = p.qualifier_key AND w.period_year = p.period_year
WHERE p.value_low > w.value_high
