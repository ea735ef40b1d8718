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
[parameters.rows]
meaning = "rows at most"
default = 1000
*/
WITH differing AS (
    SELECT facts.*, same_facts.fact_key
    FROM claim_facts AS facts
    JOIN same_facts ON same_facts.fact_number = facts.fact_number
    WHERE NOT same_facts.can_be_equal AND same_facts.outlets > 1 AND same_facts.origins > 1
        AND is_named(facts.place_name, facts.place, $place)
        AND is_named(coalesce(facts.indicator_name, facts.measure), NULL, $measure)
    ORDER BY same_facts.fact_key, facts.value, facts.publisher, facts.claim_id
    LIMIT $rows
)
SELECT coalesce(differing.indicator_name, differing.measure) AS measure, differing.place_name, differing.period_label,
    differing.publisher, differing.surface, differing.value, differing.unit, differing.definition, differing.speaker,
    differing.source, differing.published_on, articles.label, claims.sentence, differing.fact_key
FROM differing
JOIN claims ON claims.claim_id = differing.claim_id
JOIN articles ON articles.article_id = differing.article_id
ORDER BY differing.fact_key, differing.value, differing.publisher, differing.claim_id
