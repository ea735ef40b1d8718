/*
title_id = "Siapa menyebut angka apa"
title_en = "Who said which figure"
[columns]
speaker = "person"
office = "office as in the text"
surface = "the number as printed"
measure = "what it measures"
place_name = "place"
period_label = "period"
publisher = "outlet"
published_on = "day of publication"
sentence = "the sentence"
*/
SELECT speaker, office, surface, coalesce(indicator_name, measure) AS measure, place_name, period_label, publisher, published_on,
    sentence
FROM v_claims
WHERE speaker IS NOT NULL
ORDER BY speaker, published_on, article_id, "start"
