-- What a known article lacked and this batch knows.
UPDATE articles
SET url = coalesce(articles.url, incoming.url), publisher = coalesce(articles.publisher, incoming.publisher)
FROM incoming_articles AS incoming
WHERE
    articles.article_id = incoming.article_id
    AND ((articles.url IS NULL AND incoming.url IS NOT NULL)
        OR (articles.publisher IS NULL AND incoming.publisher IS NOT NULL));
