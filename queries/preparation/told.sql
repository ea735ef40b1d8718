-- The newest revision of each article, and all that is known of the numbers in it.

CREATE OR REPLACE TEMP TABLE readings AS
WITH newest AS (
    SELECT article_id, max(revision_number) AS revision_number FROM revisions GROUP BY article_id
)
SELECT r.* EXCLUDE (text), a.label, a.publisher, coalesce(k.cluster_id, r.article_id) AS cluster_id,
    coalesce(k.origin_article_id, r.article_id) AS origin_article_id
FROM revisions r
JOIN newest USING (article_id, revision_number)
JOIN articles a USING (article_id)
LEFT JOIN article_clusters k USING (article_id);

-- Kept apart and narrow: a window drags every column of its input along.
CREATE OR REPLACE TEMP TABLE listing AS
SELECT claim_id, revision_id,
    row_number() OVER (PARTITION BY revision_id ORDER BY "start") AS seq,
    row_number() OVER (PARTITION BY revision_id, sentence_start ORDER BY "start") AS rank_in_sentence,
    count(*) OVER (PARTITION BY revision_id, sentence_start, indicator, unit, place, period_label, qualifiers, role) AS listed
FROM claims;

-- The words between a number and the one before it, in small letters, over the border of a sentence too.
CREATE OR REPLACE TEMP TABLE gaps AS
SELECT n.claim_id, n.sentence_start <> p.sentence_start AS is_next_sentence,
    lower(CASE WHEN is_next_sentence
        THEN substr(p.sentence, p."end" - p.sentence_start + 1) || ' ' || substr(n.sentence, 1, n."start" - n.sentence_start)
        ELSE substr(n.sentence, p."end" - n.sentence_start + 1, n."start" - p."end") END) AS gap
FROM listing l
JOIN claims n ON n.claim_id = l.claim_id
JOIN listing k ON k.revision_id = l.revision_id AND k.seq = l.seq - 1
JOIN claims p ON p.claim_id = k.claim_id
WHERE n."start" - p."end" BETWEEN 0 AND 240;

CREATE OR REPLACE TEMP TABLE told AS
WITH origins AS (
    SELECT o.claim_id, o.origin_id, g.article_id AS origin_article_id
    FROM claim_origins o
    JOIN passages p ON p.passage_id = o.origin_id
    JOIN revisions g ON g.revision_id = p.revision_id
)
SELECT c.*, r.article_id, r.label AS article, r.cluster_id, r.publication_start AS first_day,
    r.publication_end - 1 AS last_day, r.publication_basis AS day_basis,
    coalesce(o.origin_id, c.revision_id) AS origin_id, coalesce(o.origin_article_id, r.article_id) AS origin_article_id,
    coalesce(c.definition, i.default_definition, '') AS definition_meant,
    coalesce(c.value >= i.plausible_low, TRUE) AND coalesce(c.value <= i.plausible_high, TRUE) AS is_plausible,
    l.seq, l.rank_in_sentence, l.listed, digits_of(c.surface) AS digits, g.gap, coalesce(g.is_next_sentence, FALSE) AS is_next_sentence, c.from_id IS NOT NULL OR s.from_id IS NOT NULL AS is_in_change
FROM claims c
JOIN readings r USING (revision_id)
JOIN listing l ON l.claim_id = c.claim_id
LEFT JOIN gaps g ON g.claim_id = c.claim_id
LEFT JOIN indicators i ON i.indicator = c.indicator
LEFT JOIN origins o ON o.claim_id = c.claim_id
LEFT JOIN (SELECT DISTINCT from_id FROM claims WHERE from_id IS NOT NULL) s ON s.from_id = c.claim_id;

