-- A knowledge base many times its size with the same shape: every article again under other ids, its figures about
-- later months. $times is how often.
CREATE OR REPLACE TEMP MACRO again(id, k) AS left(md5(id || '+' || k), 16);
CREATE OR REPLACE TEMP TABLE rounds AS SELECT unnest(range(1, $times)) AS k;
INSERT INTO articles BY NAME
SELECT * EXCLUDE (k) REPLACE (again(article_id, k) AS article_id, label || '+' || k AS label) FROM articles, rounds;
INSERT INTO sections BY NAME SELECT * EXCLUDE (k) REPLACE (again(revision_id, k) AS revision_id) FROM sections, rounds;
INSERT INTO claims BY NAME
SELECT * EXCLUDE (k) REPLACE (
    again(claim_id, k) AS claim_id,
    again(revision_id, k) AS revision_id,
    CAST(period_start + to_months(CAST(k AS INTEGER)) AS DATE) AS period_start,
    CAST(period_end + to_months(CAST(k AS INTEGER)) AS DATE) AS period_end,
    strftime(period_start + to_months(CAST(k AS INTEGER)), '%Y-%m') AS period_label
) FROM claims, rounds;
INSERT INTO official_mentions BY NAME
SELECT * EXCLUDE (k) REPLACE (again(official_id, k) AS official_id, again(revision_id, k) AS revision_id)
FROM official_mentions, rounds;
INSERT INTO passages BY NAME
SELECT * EXCLUDE (k) REPLACE (
    again(passage_id, k) AS passage_id, again(revision_id, k) AS revision_id, again(origin_id, k) AS origin_id
) FROM passages, rounds;
INSERT INTO claim_origins BY NAME
SELECT * EXCLUDE (k) REPLACE (again(claim_id, k) AS claim_id, again(passage_id, k) AS passage_id, again(origin_id, k) AS origin_id) FROM claim_origins, rounds;
INSERT INTO article_clusters BY NAME
SELECT * EXCLUDE (k) REPLACE (
    again(article_id, k) AS article_id,
    again(cluster_id, k) AS cluster_id,
    again(origin_article_id, k) AS origin_article_id
) FROM article_clusters, rounds;
INSERT INTO entity_links BY NAME
SELECT * EXCLUDE (k) REPLACE (again(mention_id, k) AS mention_id) FROM entity_links, rounds;
INSERT INTO revisions BY NAME
SELECT * EXCLUDE (k) REPLACE (again(revision_id, k) AS revision_id, again(article_id, k) AS article_id)
FROM revisions, rounds;
INSERT INTO claim_series BY NAME
SELECT * EXCLUDE (k) REPLACE (again(claim_id, k) AS claim_id, again(series_id, k) AS series_id) FROM claim_series, rounds;
INSERT INTO open_series BY NAME SELECT * EXCLUDE (k) REPLACE (again(series_id, k) AS series_id) FROM open_series, rounds;
CHECKPOINT;
