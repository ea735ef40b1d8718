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
*/
SELECT articles.label, articles.publisher, articles.published_on, articles.claims,
    count(*) FILTER (numbers.indicator IS NOT NULL) AS known_indicator, count(*) FILTER (numbers.place IS NOT NULL) AS with_place,
    count(*) FILTER (numbers.period_label IS NOT NULL) AS with_period
FROM v_articles AS articles
LEFT JOIN v_claims AS numbers USING (article_id)
GROUP BY ALL
ORDER BY articles.claims DESC, articles.label
