/*
code = "T29"
label = "K"
severity = 3
rung = "restated vintage"
relation = "corrects"
needs = 'max(rewritten) > 0'
[id]
title = "Angka diubah setelah terbit: {before} menjadi {stated.surface}"
message = "Artikel ini semula memuat {before}, kini {stated.surface}, tanpa catatan ralat; perlu dicek apakah ralat perlu dicantumkan."
[id.noted]
message = "Artikel ini semula memuat {before}, kini {stated.surface}, dengan catatan ralat."
[en]
title = "A figure changed after publication: {before} became {stated.surface}"
message = "This article first had {before}, now {stated.surface}, without a correction note; check whether one is due."
[en.noted]
message = "This article first had {before}, now {stated.surface}, with a correction note."
[given]
[[flags]]
earlier = [{ value = "9.71", sentence = "Kemiskinan Kota Melati sebesar 9,71 persen." }]
claims = [{ value = "9.12", sentence = "Kemiskinan Kota Melati sebesar 9,12 persen." }]
[[passes]]
earlier = [{ value = "9.12", sentence = "Kemiskinan Kota Melati sebesar 9,12 persen." }]
claims = [{ value = "9.12", sentence = "Kemiskinan Kota Melati sebesar 9,12 persen." }]
[[passes]] # the same page, read better by a later version of the program
articles = { a = { published = "2025-01-10", page_digest = "d1" } }
earlier_page = "d1"
earlier = [{ value = "9.71", sentence = "Kemiskinan Kota Melati sebesar 9,71 persen." }]
claims = [{ value = "9.12", sentence = "Kemiskinan Kota Melati sebesar 9,12 persen." }]
*/
WITH framed AS (
    SELECT r.article_id, r.revision_number, c.claim_id, c.surface, c.value, r.correction_note, c.unit, r.page_digest,
        replace(c.sentence, c.surface, '#') AS frame
    FROM claims c
    JOIN revisions r USING (revision_id)
    WHERE r.article_id IN (SELECT article_id FROM revisions GROUP BY article_id HAVING count(*) > 1)
    QUALIFY count(*) OVER (PARTITION BY r.article_id, r.revision_number, frame, c.unit) = 1
)
SELECT [part('claim', min(new.claim_id), 'stated')] AS evidence, arg_min(old.surface, old.claim_id) AS before,
    CASE WHEN any_value(new.correction_note) IS NOT NULL THEN 'noted' END AS variant,
    CASE WHEN variant = 'noted' THEN 'I' END AS label, ['value'] AS differing
FROM framed new
JOIN readings r ON r.article_id = new.article_id AND r.revision_number = new.revision_number
JOIN framed old ON old.article_id = new.article_id AND old.frame = new.frame AND old.unit = new.unit
    AND old.revision_number = new.revision_number - 1
WHERE old.value <> new.value AND old.surface <> new.surface
    AND coalesce(old.page_digest <> new.page_digest, true)  -- the same raw page read better is no edit
GROUP BY new.article_id, new.frame
