/*
title_id = "Nama daerah yang bermakna ganda"
title_en = "Numbers whose place is ambiguous"
[columns]
surface = "number as printed"
place_name = "place chosen, if any"
place_candidates = "codes that the name can mean"
label = "article"
sentence = "the sentence"
[parameters.rows]
meaning = "rows at most"
default = 1000
*/
SELECT claims.surface, claims.place_name, claims.place_candidates, articles.label, claims.sentence
FROM claims
JOIN v_newest_revisions AS revisions ON revisions.revision_id = claims.revision_id
JOIN articles ON articles.article_id = revisions.article_id
WHERE len(claims.place_candidates) > 1
ORDER BY articles.label, claims."start", claims.claim_id
LIMIT $rows
