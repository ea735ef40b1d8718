-- Facts of the KB about what the draft talks about: the newest few voices for each value of each key.
CREATE OR REPLACE TEMP TABLE related AS
SELECT c.*
FROM claims c
JOIN v_newest_revisions r USING (revision_id)
JOIN wanted w ON w.indicator = c.indicator AND w.place = c.place
WHERE r.article_id NOT IN (FROM drafts)
QUALIFY row_number() OVER (
    PARTITION BY c.indicator, c.place, c.unit, c.per, c.qualifiers, c.role, c.period_label, c.value, c.definition
    ORDER BY r.publication_end DESC NULLS LAST, c.claim_id) <= 3
ORDER BY r.publication_end DESC NULLS LAST, c.claim_id
LIMIT 5000;
CREATE OR REPLACE TEMP TABLE related_officials AS
SELECT o.*
FROM official_mentions o
JOIN v_newest_revisions r USING (revision_id)
WHERE lower(o.person) IN (FROM persons) AND r.article_id NOT IN (FROM drafts)
ORDER BY r.publication_end DESC NULLS LAST, o.official_id
LIMIT 500;
