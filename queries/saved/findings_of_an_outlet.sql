/*
title_id = "Temuan menurut media"
title_en = "Findings by outlet"
[columns]
publisher = "outlet"
label = "E, K or I"
findings = "how many"
per_thousand_numbers = "findings per 1,000 numbers of the outlet"
*/
WITH evidence AS (
    SELECT finding_id, label, unnest(evidence) AS item FROM v_findings
), numbers AS (
    SELECT publisher, count(*) AS numbers FROM claim_facts GROUP BY publisher
)
SELECT articles.publisher, evidence.label, count(DISTINCT finding_id) AS findings,
    round(1000.0 * count(DISTINCT finding_id) / any_value(numbers.numbers), 2) AS per_thousand_numbers
FROM evidence
JOIN articles ON articles.article_id = evidence.item.article_id
JOIN numbers ON numbers.publisher IS NOT DISTINCT FROM articles.publisher
GROUP BY ALL
ORDER BY per_thousand_numbers DESC, articles.publisher, evidence.label
