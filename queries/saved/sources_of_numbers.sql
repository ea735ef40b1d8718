/*
title_id = "Lembaga yang datanya dikutip"
title_en = "Organisations whose data is cited"
[columns]
source = "organisation; all its spellings in one"
spellings = "as in the texts"
claims = "numbers"
articles = "articles"
places = "places"
outlets = "outlets that cite it"
[parameters.source]
meaning = "part of an organisation; empty takes all"
default = ""
[parameters.rows]
meaning = "rows at most"
default = 1000
*/
SELECT coalesce(any_value(source_name), min(source)) AS source, list_sort(list(DISTINCT source)) AS spellings,
    count(*) AS claims, count(DISTINCT article_id) AS articles, count(DISTINCT place) AS places, count(DISTINCT publisher) AS outlets
FROM claim_facts
WHERE claim_facts.source IS NOT NULL
    AND (is_named(source_name, NULL, $source) OR is_named(claim_facts.source, NULL, $source))
GROUP BY coalesce(source_id, claim_facts.source)
ORDER BY claims DESC, source
LIMIT $rows
