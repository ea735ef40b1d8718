/*
title_id = "Media yang berbeda untuk fakta yang sama"
title_en = "Outlets that differ on the same fact"
[columns]
measure = "indicator or what is measured"
place_name = "place"
period_label = "period"
publisher = "outlet"
surface = "as printed"
value = "value in full units"
unit = "unit"
definition = "definition, where stated"
speaker = "who says so"
source = "whose data"
published_on = "day of publication"
label = "article"
sentence = "the sentence"
fact_key = "the same for all rows of one fact"
[parameters.place]
meaning = "part of a place name, or its code; empty takes all"
default = ""
[parameters.measure]
meaning = "part of what is measured; empty takes all"
default = ""
*/
SELECT coalesce(indicator_name, measure) AS measure, place_name, period_label, publisher, surface, value, unit, definition, speaker,
    source, published_on, label, sentence, fact_key
FROM v_same_fact
WHERE NOT can_be_equal AND outlets > 1 AND origins > 1
    AND (contains(lower(place_name), lower($place)) OR place = $place OR $place = '')
    AND (contains(lower(coalesce(indicator_name, measure)), lower($measure)) OR $measure = '')
ORDER BY fact_key, value, publisher, claim_id
