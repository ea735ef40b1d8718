/*
code = "T18"
label = "E"
severity = 3
rung = "contradiction"
relation = "partOf"
[id]
title = "Jumlah rincian tidak sama dengan {whole.surface}"
message = "Rincian setelah {whole.surface} berjumlah {total}, berbeda {difference}; perlu dicek angka yang mana."
arithmetic = "{written} = {total} ({total_low} sampai {total_high}); tertulis {whole.number} ({whole.interval})."
[en]
title = "The parts do not add up to {whole.surface}"
message = "The parts after {whole.surface} add up to {total}, off by {difference}; one of the figures needs a check."
arithmetic = "{written} = {total} ({total_low} to {total_high}); stated {whole.number} ({whole.interval})."
[given]
unit = "person"
[[flags]]
sentence = "Peserta berjumlah 535 orang, terdiri dari 397 orang laki-laki dan 128 orang perempuan."
claims = [{ value = "535", surface = "535 orang" }, { value = "397", surface = "397 orang" }, { value = "128", surface = "128 orang" }]
[[passes]]
sentence = "Peserta berjumlah 535 orang, terdiri dari 397 orang laki-laki dan 138 orang perempuan."
claims = [{ value = "535", surface = "535 orang" }, { value = "397", surface = "397 orang" }, { value = "138", surface = "138 orang" }]
[[passes]]
sentence = "Peserta berjumlah 535 orang, di antaranya 397 orang guru dan 12 orang kepala sekolah."
claims = [{ value = "535", surface = "535 orang" }, { value = "397", surface = "397 orang" }, { value = "12", surface = "12 orang" }]
*/
WITH wholes AS (
    SELECT * FROM facts
    WHERE is_observed AND bound = 'exact' AND value > 0 AND unit NOT IN ('percent', 'year', 'day', 'hour', 'month')
        AND regexp_matches(lower(left(after_it, 80)), '^[^.;:0-9]{0,40}\b(terdiri (dari|atas)|dengan rincian|rinciannya|masing-masing)\b')
        AND NOT regexp_matches(lower(after_it), 'antara lain|di antaranya|diantaranya|termasuk|lebih|sisanya|lainnya|\bper\b|dll')
), parts AS (
    SELECT w.claim_id AS whole_id, w.value, w.value_low, w.value_high, w.unit, p.claim_id, p.surface, p.value AS part,
        p.value_low AS low, p.value_high AS high, p."start", p.rank_in_sentence - w.rank_in_sentence AS step, p.unit AS part_unit,
        p.bound
    FROM wholes w
    JOIN facts p ON p.revision_id = w.revision_id AND p.sentence_start = w.sentence_start AND p."start" > w."start"
), summed AS (
    SELECT whole_id, any_value(value) AS value, any_value(value_low) AS value_low, any_value(value_high) AS value_high,
        sum(part) AS total, sum(low) AS total_low, sum(high) AS total_high, list(claim_id ORDER BY "start") AS part_ids,
        string_agg(rtrim(rtrim(CAST(part AS VARCHAR), '0'), '.'), ' + ' ORDER BY "start") AS written
    FROM parts
    GROUP BY whole_id
    HAVING count(*) BETWEEN 2 AND 12 AND count(*) = max(step) AND bool_and(bound = 'exact') AND min(part) > 0
        AND bool_and(part_unit = unit OR (part_unit LIKE 'item:%' AND unit LIKE 'item:%')) AND max(part) < any_value(value)
)
SELECT list_concat([part('claim', whole_id, 'whole')], list_transform(part_ids, lambda id: part('claim', id, 'part'))) AS evidence,
    total, total_low, total_high, abs(total - value) AS difference, written,
    CASE WHEN nearly_equal(total_low, total_high, value_low, value_high) THEN 'parts add up'
        WHEN abs(total - value) > value * 0.2 THEN 'parts far from the whole: perhaps not all are told' END AS silence
FROM summed
