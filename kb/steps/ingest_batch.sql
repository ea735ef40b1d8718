-- Write one batch. The incoming_ tables hold only revisions that the knowledge base does not have (any more).
DELETE FROM stages_done;

INSERT INTO articles BY NAME
SELECT * FROM incoming_articles WHERE article_id NOT IN (SELECT article_id FROM articles);

UPDATE articles
SET url = coalesce(articles.url, incoming.url), publisher = coalesce(articles.publisher, incoming.publisher)
FROM incoming_articles AS incoming
WHERE
    articles.article_id = incoming.article_id
    AND ((articles.url IS NULL AND incoming.url IS NOT NULL)
        OR (articles.publisher IS NULL AND incoming.publisher IS NOT NULL));

INSERT INTO revisions BY NAME SELECT * FROM incoming_revisions;
INSERT INTO sections BY NAME SELECT * FROM incoming_sections;
INSERT INTO claims BY NAME SELECT * FROM incoming_claims;
INSERT INTO date_mentions BY NAME SELECT * FROM incoming_date_mentions;
INSERT INTO official_mentions BY NAME SELECT * FROM incoming_official_mentions;
INSERT INTO skips BY NAME SELECT * FROM incoming_skips;
INSERT OR IGNORE INTO revision_changes BY NAME SELECT * FROM incoming_changes;
