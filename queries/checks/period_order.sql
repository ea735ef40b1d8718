/*
code = "T25"
label = "E"
severity = 3
rung = "contradiction"
relation = "contradicts"
needs = 'max(changes) > 0 OR max(dates) > 1'
[id]
title = "Urutan waktu terbalik: dari {from_period} ke {to_period}"
message = "Teks bergerak dari {from_period} ke {to_period}, padahal {to_period} lebih dulu; tahunnya perlu dicek."
[en]
title = "Time runs backwards: from {from_period} to {to_period}"
message = "The text goes from {from_period} to {to_period} though {to_period} is earlier; the year needs a check."
[[flags]]
sentence = "Kemiskinan menurun dari 12,3 persen pada 2008 ke 11,4 persen pada 2007."
claims = [{ value = "12.3", surface = "12,3 persen", period = "2008", indicator = "poverty_rate" }, { value = "11.4", surface = "11,4 persen", period = "2007" }]
[[flags]] # the span alone
sentence = "Selama periode 2025 hingga 2023 dibangun 1.240 rumah."
claims = [{ value = "1240", unit = "item:rumah", surface = "1.240 rumah" }]
dates = [{ surface = "2025", period = "2025", sentence = "Selama periode 2025 hingga 2023 dibangun 1.240 rumah." },
    { surface = "2023", period = "2023", sentence = "Selama periode 2025 hingga 2023 dibangun 1.240 rumah." }]
[[passes]]
sentence = "Kemiskinan menurun dari 12,3 persen pada 2007 ke 11,4 persen pada 2008."
claims = [{ value = "12.3", surface = "12,3 persen", period = "2007" }, { value = "11.4", surface = "11,4 persen", period = "2008" }]
[[passes]] # a comparison looks back
sentence = "Angkanya 11,4 persen pada 2008, turun dibanding 12,3 persen pada 2007."
claims = [{ value = "11.4", surface = "11,4 persen", period = "2008" }, { value = "12.3", surface = "12,3 persen", period = "2007" }]
*/
WITH steps AS (
    SELECT old.claim_id AS first_id, new.claim_id AS second_id, 'claim' AS kind, old.period_label AS from_label, new.period_label AS to_label
    FROM changes
    WHERE starts_with(shape, 'to') AND old.period_basis = 'stated' AND new.period_basis = 'stated' AND new.period_end <= old.period_start
        AND old.modality = 'observed' AND new.modality = 'observed' AND old.is_current = new.is_current
), spans AS (
    SELECT a.date_id AS first_id, b.date_id AS second_id, 'date' AS kind, a.period_label AS from_label, b.period_label AS to_label
    FROM date_mentions b
    JOIN readings r USING (revision_id)
    JOIN date_mentions a ON a.revision_id = b.revision_id AND a.sentence = b.sentence AND b."start" > a."end" AND b."start" - a."end" < 14
    WHERE b.period_end <= a.period_start AND a.period_basis = 'stated' AND b.period_basis = 'stated' AND length(a.period_label) <= 7 AND length(b.period_label) <= 7
        AND regexp_matches(lower(a.sentence), '\b(dari|sejak|periode|antara|selama|kurun|mulai)( tahun| waktu| bulan)* ' || replace(lower(a.surface), '.', '') || ' (hingga|sampai|sampai dengan|ke|dan|menjadi)( tahun)? ' || lower(b.surface))
)
SELECT [part(kind, first_id, 'from'), part(kind, second_id, 'to')] AS evidence, from_label AS from_period, to_label AS to_period, ['period'] AS differing
FROM (FROM steps UNION ALL FROM spans)
