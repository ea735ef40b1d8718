/*
title_id = "Angka artikel di samping rujukan"
title_en = "Claims beside the reference figure of their period"
[columns]
place_name = "place"
indicator_name = "indicator"
period_label = "period"
claimed = "value in the article"
reference = "reference value"
reference_period = "its period, in the same year"
fits = "their intervals meet"
reference_source = "source of the reference"
publisher = "outlet"
label = "article"
sentence = "the sentence"
[parameters.place]
meaning = "part of a place name, or its code; empty takes all"
default = ""
[parameters.indicator]
meaning = "part of an indicator name, or its id; empty takes all"
default = ""
*/
SELECT claim.place_name, claim.indicator_name, claim.period_label, claim.value AS claimed, reference.value AS reference,
    reference.period_label AS reference_period,
    interval_overlap(claim.value_low, claim.value_high, reference.value_low, reference.value_high) AS fits,
    reference.source AS reference_source, claim.publisher, claim.label, claim.sentence
FROM v_series AS claim
JOIN v_series AS reference ON reference.kind = 'reference' AND reference.indicator = claim.indicator
    AND reference.place = claim.place AND reference.unit = claim.unit AND year(reference.period_start) = year(claim.period_start)
WHERE claim.kind = 'claim' AND claim.qualifiers = []
    AND (contains(lower(claim.place_name), lower($place)) OR claim.place = $place OR $place = '')
    AND (contains(lower(claim.indicator_name), lower($indicator)) OR claim.indicator = $indicator OR $indicator = '')
ORDER BY fits, claim.place_name, claim.indicator_name, claim.period_label, claim.evidence_id, reference.evidence_id
