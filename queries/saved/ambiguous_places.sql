/*
title_id = "Nama daerah yang bermakna ganda"
title_en = "Numbers whose place is ambiguous"
[columns]
surface = "number as printed"
place_name = "place chosen, if any"
place_candidates = "codes that the name can mean"
label = "article"
sentence = "the sentence"
*/
SELECT surface, place_name, place_candidates, label, sentence
FROM v_claims
WHERE len(place_candidates) > 1
ORDER BY label, "start"
