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
[parameters.rows]
meaning = "rows at most"
default = 1000
*/
WITH numbers AS (
    SELECT published_on, publisher, count(*) AS claims, count(indicator) AS known_indicator, count(place) AS with_place,
        count(DISTINCT speaker) AS speakers
    FROM claim_facts
    GROUP BY published_on, publisher
), told AS (
    SELECT revisions.published_on, articles.publisher, count(*) AS articles,
        count(*) FILTER (coalesce(clusters.origin_article_id, articles.article_id) = articles.article_id) AS own_articles
    FROM articles
    JOIN v_newest_revisions AS revisions ON revisions.article_id = articles.article_id
    LEFT JOIN article_clusters AS clusters ON clusters.article_id = articles.article_id
    WHERE is_named(articles.publisher, NULL, $publisher) AND is_since(revisions.published_on, $since)
    GROUP BY revisions.published_on, articles.publisher
)
SELECT told.published_on, told.publisher, told.articles, told.own_articles, coalesce(numbers.claims, 0) AS claims,
    coalesce(numbers.known_indicator, 0) AS known_indicator, coalesce(numbers.with_place, 0) AS with_place,
    coalesce(numbers.speakers, 0) AS speakers
FROM told
LEFT JOIN numbers ON numbers.published_on IS NOT DISTINCT FROM told.published_on
    AND numbers.publisher IS NOT DISTINCT FROM told.publisher
ORDER BY told.published_on DESC NULLS LAST, told.publisher
LIMIT $rows
