/*
code = "T29"
label = "E"
severity = 4
rung = "copy"
relation = "copiedFrom"
needs = 'max(articles) > 1'
[id]
title = "Salinan dengan angka lain: {stated.surface} dan {origin.surface}"
message = "{stated.outlet} menyalin kalimat {origin.outlet} tetapi menulis {stated.surface}, bukan {origin.surface}; perlu dicek angka yang mana."
[en]
title = "A copy with another figure: {stated.surface} and {origin.surface}"
message = "{stated.outlet} copies the sentence of {origin.outlet} but says {stated.surface} instead of {origin.surface}; check which is meant."
[given]
unit = "family"
[[flags]]
articles = { a = "2025-01-10", b = { published = "2025-01-11", copy_of = "a" } }
claims = [{ value = "8412", sentence = "Kabupaten Melati mencatat 8.412 keluarga menerima bantuan pangan.", surface = "8.412 keluarga" },
    { value = "8142", article = "b", sentence = "Kabupaten Melati mencatat 8.142 keluarga menerima bantuan pangan.", surface = "8.142 keluarga" }]
[[passes]]
articles = { a = "2025-01-10", b = { published = "2025-01-11", copy_of = "a" } }
claims = [{ value = "8412", sentence = "Kabupaten Melati mencatat 8.412 keluarga menerima bantuan pangan.", surface = "8.412 keluarga" },
    { value = "8412", article = "b", sentence = "Kabupaten Melati mencatat 8.412 keluarga menerima bantuan pangan.", surface = "8.412 keluarga" }]
[[passes]] # a form that every week fills anew
articles = { a = "2025-01-10", b = "2025-01-17" }
claims = [{ value = "8412", sentence = "Kabupaten Melati mencatat 8.412 keluarga menerima bantuan pangan.", surface = "8.412 keluarga" },
    { value = "8142", article = "b", sentence = "Kabupaten Melati mencatat 8.142 keluarga menerima bantuan pangan.", surface = "8.142 keluarga" }]
*/
WITH framed AS (
    SELECT claim_id, article_id, cluster_id, unit, value, first_day, "start", digits,
        hash(substr(sentence, 1, "start" - sentence_start) || '#' || substr(sentence, "end" - sentence_start + 1)) AS frame
    FROM told
    WHERE section <> 'headline' AND length(sentence) BETWEEN 60 AND 600 AND bound = 'exact' AND unit NOT IN ('day', 'week', 'month', 'year', 'hour', 'minute')
), once AS (
    SELECT * FROM framed
    QUALIFY count(*) OVER (PARTITION BY article_id, unit, frame) = 1
), compared AS (
    SELECT *, first_value(once) OVER (PARTITION BY unit, frame ORDER BY first_day, article_id) AS origin FROM once
)
SELECT [part('claim', claim_id, 'stated'), part('claim', origin.claim_id, 'origin')] AS evidence, ['value'] AS differing,
    CASE WHEN cluster_id = origin.cluster_id AND length(digits) >= 3 AND damerau_levenshtein(digits, origin.digits) <= 1 THEN 'E' ELSE 'K' END AS label,
    CASE WHEN abs(first_day - origin.first_day) > CASE WHEN cluster_id = origin.cluster_id THEN 3 WHEN unit IN ('IDR', 'USD', 'percent', 'index') THEN 0 ELSE 1 END THEN 'perhaps a form that is filled anew'
        WHEN cluster_id <> origin.cluster_id AND damerau_levenshtein(digits, origin.digits) > 1 THEN 'perhaps another figure of the same form' END AS silence
FROM compared
WHERE article_id <> origin.article_id AND value <> origin.value
