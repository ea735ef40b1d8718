/*
title_id = "Jumlah rupiah terbesar"
title_en = "Largest amounts of rupiah"
[columns]
surface = "as printed"
value = "rupiah"
measure = "what it is"
place_name = "place"
publisher = "outlet"
label = "article"
sentence = "the sentence"
*/
SELECT surface, value, measure, place_name, publisher, label, sentence
FROM v_claims
WHERE unit = 'IDR'
ORDER BY value DESC, claim_id
LIMIT 200
