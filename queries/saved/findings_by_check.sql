/*
title_id = "Temuan menurut jenis"
title_en = "Findings by check"
[columns]
code = "taxonomy code"
check = "name of the check"
label = "E, K or I"
findings = "how many"
articles = "articles concerned"
*/
SELECT code, "check", label, count(DISTINCT finding_id) AS findings, count(DISTINCT item.article_id) AS articles
FROM (SELECT finding_id, code, "check", label, unnest(evidence) AS item FROM v_findings)
GROUP BY ALL
ORDER BY code, "check", label
