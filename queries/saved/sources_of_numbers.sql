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
*/
SELECT coalesce(any_value(bodies.name), min(claims.source)) AS source, list_sort(list(DISTINCT claims.source)) AS spellings,
    count(*) AS claims, count(DISTINCT claims.article_id) AS articles, count(DISTINCT claims.place) AS places,
    count(DISTINCT claims.publisher) AS outlets
FROM v_claims AS claims
LEFT JOIN entities AS bodies ON bodies.entity_id = claims.source_id
WHERE claims.source IS NOT NULL
    AND (contains(lower(bodies.name), lower($source)) OR contains(lower(claims.source), lower($source)) OR $source = '')
GROUP BY coalesce(claims.source_id, claims.source)
ORDER BY claims DESC, source
