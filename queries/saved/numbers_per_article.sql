/*
title_id = "Berapa angka tiap artikel"
title_en = "How many numbers each article holds"
[columns]
label = "article"
publisher = "outlet"
published_on = "day"
claims = "numbers"
known_indicator = "with a known indicator"
with_place = "with a place"
with_period = "with a period"
[parameters.rows]
meaning = "rows at most"
default = 1000
*/
WITH numbers AS (
    SELECT article_id, count(*) AS claims, count(indicator) AS known_indicator, count(place) AS with_place,
        count(period_label) AS with_period
    FROM claim_facts
    GROUP BY article_id
)
SELECT articles.label, articles.publisher, revisions.published_on, coalesce(numbers.claims, 0) AS claims,
    coalesce(numbers.known_indicator, 0) AS known_indicator, coalesce(numbers.with_place, 0) AS with_place,
    coalesce(numbers.with_period, 0) AS with_period
FROM articles
JOIN v_newest_revisions AS revisions ON revisions.article_id = articles.article_id
LEFT JOIN numbers ON numbers.article_id = articles.article_id
ORDER BY claims DESC, articles.label, articles.article_id
LIMIT $rows
