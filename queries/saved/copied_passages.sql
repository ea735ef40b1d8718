/*
title_id = "Paragraf yang disalin"
title_en = "Copied passages"
[columns]
origin_id = "earliest passage"
copies = "passages with the same wording"
articles = "articles that carry it"
outlets = "outlets"
surfaces = "numbers in it"
*/
SELECT origin_id, count(DISTINCT passage_id) AS copies, count(DISTINCT article_id) AS articles,
    list_sort(list(DISTINCT publisher)) AS outlets, list_sort(list(DISTINCT surface)) AS surfaces
FROM v_claims
WHERE origin_id IS NOT NULL
GROUP BY origin_id
HAVING count(DISTINCT article_id) > 1
ORDER BY articles DESC, origin_id
