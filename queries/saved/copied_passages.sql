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
[parameters.rows]
meaning = "rows at most"
default = 1000
*/
WITH copied AS (
    SELECT origin_id, arg_min(publisher, (published_on, claim_id)) AS first_publisher, min(published_on) AS first_on,
        count(DISTINCT passage_id) AS copies, count(DISTINCT article_id) AS articles
    FROM claim_facts
    WHERE is_copied
    GROUP BY origin_id
    HAVING is_since(first_on, $since)
    ORDER BY articles DESC, origin_id
    LIMIT $rows
)
SELECT copied.*, list_sort(list(DISTINCT facts.publisher) FILTER (facts.publisher IS NOT NULL)) AS outlets,
    list_sort(list(DISTINCT facts.surface)) AS surfaces, arg_min(claims.sentence, claims.claim_id) AS sentence
FROM copied
JOIN claim_facts AS facts ON facts.origin_id = copied.origin_id
JOIN claims ON claims.claim_id = facts.claim_id
GROUP BY ALL
ORDER BY copied.articles DESC, copied.origin_id
