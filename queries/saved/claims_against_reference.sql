/*
title_id = "Angka artikel di samping rujukan"
title_en = "Claims beside the reference figure of their period"
[columns]
place_name = "place"
indicator_name = "indicator"
period_label = "period"
claimed = "value in the article"
reference = "reference value"
fits = "their intervals meet"
publisher = "outlet"
label = "article"
*/
SELECT claim.place_name, claim.indicator_name, claim.period_label, claim.value AS claimed, reference.value AS reference,
    claim.value_low <= reference.value_high AND reference.value_low <= claim.value_high AS fits, claim.publisher, claim.label
FROM v_series AS claim
JOIN v_series AS reference ON reference.kind = 'reference' AND reference.indicator = claim.indicator
    AND reference.place = claim.place AND reference.unit = claim.unit AND year(reference.period_start) = year(claim.period_start)
WHERE claim.kind = 'claim'
ORDER BY fits, claim.place_name, claim.indicator_name, claim.period_label, claim.evidence_id, reference.evidence_id
