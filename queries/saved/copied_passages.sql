/*
title_id = "Paragraf yang disalin"
title_en = "Copied passages"
[columns]
origin_id = "earliest passage"
first_publisher = "outlet that had it first"
first_on = "day"
copies = "passages with the same wording"
articles = "articles that carry it"
outlets = "outlets"
surfaces = "numbers in it"
sentence = "one sentence of it"
[parameters.since]
meaning = "printed first on this day or later"
default = 1900-01-01
*/
WITH copied AS (
    SELECT origin_id FROM v_claims WHERE origin_id IS NOT NULL GROUP BY origin_id HAVING min(article_id) <> max(article_id)
)
SELECT origin_id, arg_min(publisher, (published_on, claim_id)) AS first_publisher, min(published_on) AS first_on,
    count(DISTINCT passage_id) AS copies, count(DISTINCT article_id) AS articles,
    list_sort(list(DISTINCT publisher) FILTER (publisher IS NOT NULL)) AS outlets, list_sort(list(DISTINCT surface)) AS surfaces,
    arg_min(sentence, claim_id) AS sentence
FROM v_claims
JOIN copied USING (origin_id)
GROUP BY origin_id
HAVING coalesce(min(published_on), DATE '1900-01-01') >= $since
ORDER BY articles DESC, origin_id
