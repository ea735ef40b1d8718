/*
title_id = "Liputan per hari dan media"
title_en = "Coverage by day and outlet"
[columns]
published_on = "day of publication, empty where unknown"
publisher = "outlet"
articles = "articles"
own_articles = "articles that copy no earlier one"
claims = "numbers"
known_indicator = "numbers with a known indicator"
with_place = "numbers with a place"
speakers = "people who are quoted with a number"
[parameters.publisher]
meaning = "part of an outlet name; empty takes all"
default = ""
[parameters.since]
meaning = "published on this day or later"
default = 1900-01-01
*/
WITH numbers AS (
    SELECT article_id, count(*) FILTER (indicator IS NOT NULL) AS known_indicator, count(place) AS with_place
    FROM v_claims
    GROUP BY article_id
), voices AS (
    SELECT published_on, publisher, count(DISTINCT speaker) AS speakers FROM v_claims GROUP BY published_on, publisher
)
SELECT articles.published_on, articles.publisher, count(*) AS articles,
    count(*) FILTER (articles.origin_article_id = articles.article_id) AS own_articles, sum(articles.claims) AS claims,
    coalesce(sum(numbers.known_indicator), 0) AS known_indicator, coalesce(sum(numbers.with_place), 0) AS with_place,
    coalesce(any_value(voices.speakers), 0) AS speakers
FROM v_articles AS articles
LEFT JOIN numbers ON numbers.article_id = articles.article_id
LEFT JOIN voices ON voices.published_on IS NOT DISTINCT FROM articles.published_on
    AND voices.publisher IS NOT DISTINCT FROM articles.publisher
WHERE (contains(lower(articles.publisher), lower($publisher)) OR $publisher = '')
    AND coalesce(articles.published_on, DATE '1900-01-01') >= $since
GROUP BY articles.published_on, articles.publisher
ORDER BY articles.published_on DESC NULLS LAST, articles.publisher
