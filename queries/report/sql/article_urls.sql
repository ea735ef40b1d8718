-- The address of each article by what people call it.
SELECT label AS article, min(url) AS url
FROM articles
GROUP BY label;
