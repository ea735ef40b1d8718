-- What the headers of checks ask of a draft (`needs`): its own facts, beside counts that hold for all of them. One row
-- without facts where it has none. `rewritten` counts the revisions that are not the newest.
CREATE OR REPLACE TEMP TABLE own_facts AS
WITH own AS (
    SELECT revision_id FROM readings WHERE list_contains($articles::VARCHAR[], article_id)
), counts AS (
    SELECT (SELECT count(*) FROM readings) AS articles,
        (SELECT count(*) - count(DISTINCT article_id) FROM revisions) AS rewritten,
        (SELECT count(*) FROM changes) AS changes,
        (SELECT count(*) FROM rates_with_base) AS rates,
        (SELECT count(*) FROM official_mentions WHERE revision_id IN (FROM own)) AS officials,
        (SELECT count(*) FROM date_mentions WHERE revision_id IN (FROM own)) AS dates,
        (SELECT count_if(weekday_conflict) FROM date_mentions WHERE revision_id IN (FROM own)) AS weekdays
)
FROM counts LEFT JOIN (FROM facts WHERE revision_id IN (FROM own)) ON TRUE
