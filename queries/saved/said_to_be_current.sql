/*
title_id = "Angka yang disebut saat ini"
title_en = "Figures said to be current"
[columns]
place_name = "place"
indicator_name = "indicator or measure"
surface = "as printed"
published_on = "day of publication"
publisher = "outlet"
sentence = "the sentence"
*/
SELECT place_name, coalesce(indicator_name, measure) AS indicator_name, surface, published_on, publisher, sentence
FROM v_claims
WHERE is_current
ORDER BY place_name, indicator_name, published_on, claim_id
