/*
title_id = "Lembaga yang datanya dikutip"
title_en = "Organisations whose data is cited"
[columns]
source = "organisation as in the text"
claims = "numbers"
articles = "articles"
places = "places"
*/
SELECT source, count(*) AS claims, count(DISTINCT article_id) AS articles, count(DISTINCT place) AS places
FROM v_claims
WHERE source IS NOT NULL
GROUP BY source
ORDER BY claims DESC, source
