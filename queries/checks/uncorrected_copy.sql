/*
code = "T29"
label = "E"
severity = 4
rung = "restated vintage"
relation = "corrects"
needs = 'max(rewritten) > 0'
[id]
title = "Salinan masih memuat {stated.surface}"
message = "{origin.outlet} kini menulis {origin.surface}; salinan ini masih memuat {stated.surface}, perlu dicek dengan ralat di sumbernya."
[en]
title = "A copy still carries {stated.surface}"
message = "{origin.outlet} now says {origin.surface}; this copy still carries {stated.surface}; check it against the source's correction."
[[flags]]
articles = { a = "2025-01-10", b = { published = "2025-01-11", copy_of = "a" } }
earlier = [{ value = "9.71", sentence = "Kemiskinan Kota Melati sebesar 9,71 persen." }]
claims = [{ value = "9.12", sentence = "Kemiskinan Kota Melati sebesar 9,12 persen." },
    { value = "9.71", sentence = "Kemiskinan Kota Melati sebesar 9,71 persen.", article = "b" }]
[[passes]]
articles = { a = "2025-01-10", b = { published = "2025-01-11", copy_of = "a" } }
earlier = [{ value = "9.71", sentence = "Kemiskinan Kota Melati sebesar 9,71 persen." }]
claims = [{ value = "9.12", sentence = "Kemiskinan Kota Melati sebesar 9,12 persen." },
    { value = "9.12", sentence = "Kemiskinan Kota Melati sebesar 9,12 persen.", article = "b" }]
[[passes]] # the same page, read better by a later version of the program
articles = { a = { published = "2025-01-10", page_digest = "d1" }, b = { published = "2025-01-11", copy_of = "a" } }
earlier_page = "d1"
earlier = [{ value = "9.71", sentence = "Kemiskinan Kota Melati sebesar 9,71 persen." }]
claims = [{ value = "9.12", sentence = "Kemiskinan Kota Melati sebesar 9,12 persen." },
    { value = "9.71", sentence = "Kemiskinan Kota Melati sebesar 9,71 persen.", article = "b" }]
*/
WITH framed AS (
    SELECT r.article_id, r.revision_number, r.cluster_id, c.claim_id, c.value, c.unit, r.page_digest,
        replace(c.sentence, c.surface, '#') AS frame
    FROM claims c
    JOIN (SELECT v.*, k.cluster_id FROM revisions v JOIN article_clusters k USING (article_id)) r USING (revision_id)
    WHERE r.article_id IN (SELECT article_id FROM revisions GROUP BY article_id HAVING count(*) > 1)
    QUALIFY count(*) OVER (PARTITION BY r.article_id, r.revision_number, frame, c.unit) = 1
), corrected AS (
    SELECT new.cluster_id, new.article_id, new.frame, new.unit, new.claim_id, old.value AS old_value
    FROM framed new
    JOIN readings r ON r.article_id = new.article_id AND r.revision_number = new.revision_number
    JOIN framed old ON old.article_id = new.article_id AND old.frame = new.frame AND old.unit = new.unit
        AND old.revision_number = new.revision_number - 1
    WHERE old.value <> new.value AND coalesce(old.page_digest <> new.page_digest, TRUE)  -- the same raw page read better is no correction
)
SELECT [part('claim', f.claim_id, 'stated'), part('claim', min(c.claim_id), 'origin')] AS evidence, ['value'] AS differing
FROM corrected c
JOIN facts f ON f.cluster_id = c.cluster_id AND f.article_id <> c.article_id AND f.unit = c.unit AND f.value = c.old_value
    AND replace(f.sentence, f.surface, '#') = c.frame
GROUP BY f.claim_id
