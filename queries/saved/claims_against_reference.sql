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
[parameters.rows]
meaning = "rows at most"
default = 1000
*/
WITH beside AS (
    SELECT claim.*, reference.value AS reference, reference.period_label AS reference_period, reference.source AS reference_source,
        interval_overlap(claim.value_low, claim.value_high, reference.value_low, reference.value_high) AS fits,
        reference.evidence_id AS reference_id
    FROM series_figures AS claim
    JOIN series_figures AS reference ON reference.kind = 'reference' AND reference.indicator = claim.indicator
        AND reference.place = claim.place AND reference.unit = claim.unit AND year(reference.period_start) = year(claim.period_start)
    WHERE claim.kind = 'claim' AND claim.qualifiers = []
        AND is_named(claim.place_name, claim.place, $place)
        AND is_named(claim.indicator_name, claim.indicator, $indicator)
    ORDER BY fits, claim.place_name, claim.indicator_name, claim.period_label, claim.evidence_id, reference_id
    LIMIT $rows
)
SELECT beside.place_name, beside.indicator_name, beside.period_label, beside.value AS claimed, beside.reference, beside.reference_period,
    beside.fits, beside.reference_source, beside.publisher, articles.label, claims.sentence
FROM beside
JOIN claims ON claims.claim_id = beside.evidence_id
JOIN articles ON articles.article_id = beside.article_id
ORDER BY beside.fits, beside.place_name, beside.indicator_name, beside.period_label, beside.evidence_id, beside.reference_id
