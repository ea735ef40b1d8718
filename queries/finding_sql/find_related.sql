-- Facts of the KB about what the draft talks about: the newest few voices for each value of each key, those of the
-- draft's own periods first. Only ids: a wide row of a million costs more to read than to find.
CREATE OR REPLACE TEMP TABLE nearest AS
WITH rewritten AS (
    SELECT article_id, max(revision_number) AS revision_number FROM revisions WHERE revision_number > 1 GROUP BY article_id
), known AS (
    SELECT claim_id, revision_id, indicator, place, unit, role, period_label, value
    FROM claims
    WHERE indicator IN (SELECT indicator FROM wanted) AND place IN (SELECT place FROM wanted)
), spoken AS (
    SELECT k.claim_id, k.indicator, k.place, coalesce(list_contains(w.periods, k.period_label), FALSE) AS is_near, r.publication_end, row_number() OVER (
        PARTITION BY k.indicator, k.place, k.unit, k.role, k.period_label, k.value
        ORDER BY r.publication_end DESC NULLS LAST, k.claim_id) AS voice
    FROM known k
    JOIN wanted w ON w.indicator = k.indicator AND w.place = k.place
    JOIN revisions r ON r.revision_id = k.revision_id
    LEFT JOIN rewritten n ON n.article_id = r.article_id
    WHERE r.revision_number = coalesce(n.revision_number, r.revision_number) AND r.article_id NOT IN (SELECT article_id FROM drafts)
)
SELECT claim_id
FROM spoken
WHERE voice <= 3
QUALIFY row_number() OVER (PARTITION BY indicator, place ORDER BY is_near DESC, publication_end DESC NULLS LAST, claim_id) <= 24
ORDER BY is_near DESC, publication_end DESC NULLS LAST, claim_id
LIMIT 300;
-- The draft's persons, and who else holds their offices; of each office that a person is given, the newest few mentions
-- say enough.
CREATE OR REPLACE TEMP TABLE related_officials AS
WITH asked AS (
    SELECT official_id FROM official_mentions WHERE lower(person) IN (SELECT person FROM persons)
    UNION
    SELECT official_id FROM official_mentions
    WHERE (lower(office), coalesce(place, '')) IN (SELECT (office, coalesce(place, '')) FROM persons)
)
SELECT o.*
FROM official_mentions o
JOIN revisions r USING (revision_id)
WHERE o.official_id IN (FROM asked) AND r.article_id NOT IN (SELECT article_id FROM drafts)
    AND r.revision_number = (SELECT max(n.revision_number) FROM revisions n WHERE n.article_id = r.article_id)
QUALIFY row_number() OVER (PARTITION BY lower(o.person), lower(o.office), o.place, o.acting ORDER BY r.publication_end DESC NULLS LAST, o.official_id) <= 3
ORDER BY r.publication_end DESC NULLS LAST, o.official_id
LIMIT 100;
-- What the KB has of the drafts themselves: their newest text before this one.
CREATE OR REPLACE TEMP TABLE earlier_revisions AS
SELECT revision_id, article_id
FROM revisions
WHERE article_id IN (SELECT article_id FROM drafts)
QUALIFY row_number() OVER (PARTITION BY article_id ORDER BY revision_number DESC) = 1;
