/*
code = "T21"
label = "E"
severity = 2
rung = "contradiction"
relation = "contradicts"
needs = '''bool_or(unit = 'percent') AND bool_or(value BETWEEN 2 AND 60 AND is_of_things(unit) AND contains(lower(sentence), 'dari'))'''
[id]
title = "{rate.surface} dari {base.surface} tidak mungkin"
message = "Tidak ada bilangan bulat yang menjadi {rate} dari {base}; yang terdekat {near} ({near_rate} persen). Perlu dicek."
arithmetic = "{near} / {base.number} = {near_rate} %; tertulis {rate.number} ({rate.interval})."
[en]
title = "{rate.surface} of {base.surface} is not possible"
message = "No whole number makes {rate} of {base}; the nearest is {near} ({near_rate} percent). This needs a check."
arithmetic = "{near} / {base.number} = {near_rate} %; stated {rate.number} ({rate.interval})."
[given]
unit = "item:desa"
[[flags]]
sentence = "Dari 20 desa, sebanyak 33,7 persen belum berlistrik."
claims = [{ value = "20", surface = "20 desa" }, { value = "33.7", unit = "percent", surface = "33,7 persen" }]
[[flags]]
sentence = "Sebanyak 42,3 persen dari 15 desa belum berlistrik."
claims = [{ value = "42.3", unit = "percent", surface = "42,3 persen" }, { value = "15", surface = "15 desa" }]
[[passes]] # 7 of 20, cut off instead of rounded too
sentence = "Dari 20 desa, sebanyak 35 persen belum berlistrik."
claims = [{ value = "20", surface = "20 desa" }, { value = "35", unit = "percent", surface = "35 persen" }]
[[passes]]
sentence = "Dari 3 desa, sebanyak 66,6 persen sudah berlistrik."
claims = [{ value = "3", surface = "3 desa" }, { value = "66.6", unit = "percent", surface = "66,6 persen" }]
[[passes]] # a growth
sentence = "Dari 20 desa, produksi naik 33,7 persen."
claims = [{ value = "20", surface = "20 desa" }, { value = "33.7", unit = "percent", role = "change", surface = "33,7 persen" }]
*/
WITH pairs AS (
    SELECT r, b
    FROM (SELECT *, substr(sentence, 1, "start" - sentence_start) AS before_it FROM told WHERE value BETWEEN 2 AND 60 AND bound = 'exact' AND contains(lower(sentence), 'dari')
        AND unit NOT IN ('percent', 'IDR', 'year', 'day', 'month')) b
    JOIN (SELECT * FROM told WHERE unit = 'percent' AND role IN ('level', 'share') AND bound = 'exact') r ON r.revision_id = b.revision_id AND r.sentence_start = b.sentence_start
        AND (r.seq = b.seq + 1 AND regexp_matches(r.gap, '^[^.;0-9]{0,25}, ?(hanya |baru |sekitar |sebanyak |ada |terdapat )*$')
                AND regexp_matches(lower(b.before_it), '(^|, )dari( total| jumlah| sebanyak)* ?$')
            OR r.seq = b.seq - 1 AND regexp_matches(b.gap, '^ ?dari( total| seluruh| jumlah)? ?$'))
    WHERE r.unit = 'percent' AND r.role IN ('level', 'share') AND r.bound = 'exact' AND b.bound = 'exact' AND b.value BETWEEN 2 AND 60
        AND (b.unit IN ('person', 'family', 'household') OR b.unit LIKE 'item:%') AND b.value % 1 = 0 AND r.value BETWEEN 0.1 AND 100
), nearest AS (
    SELECT *, round(b.value * r.value * 0.01, 0) AS near, ratio(near * 100, b.value) AS near_rate, r.value_high - r.value_low AS room
    FROM pairs
)
SELECT [part('claim', r.claim_id, 'rate'), part('claim', b.claim_id, 'base')] AS evidence, near, near_rate,
    CASE WHEN len(list_filter([near - 1, near, near + 1], lambda n: ratio(n * 100, b.value) BETWEEN r.value - room AND r.value + room)) > 0
        THEN 'a whole number fits' END AS silence
FROM nearest
