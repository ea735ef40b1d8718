/*
code = "T21"
label = "E"
severity = 3
rung = "contradiction"
relation = "contradicts"
needs = '''bool_or(contains(gap, 'rata-rata'))'''
[id]
title = "Rata-rata {mean.surface} di luar rentang angkanya"
message = "Rata-rata {mean} berada di luar {lowest} sampai {highest} yang disebut; perlu dicek."
arithmetic = "Terendah {lowest}, tertinggi {highest}; rata-rata tertulis {mean.number} ({mean.interval})."
[en]
title = "The mean {mean.surface} lies outside its figures"
message = "The mean {mean} lies outside {lowest} to {highest} as told; this needs a check."
arithmetic = "Lowest {lowest}, highest {highest}; stated mean {mean.number} ({mean.interval})."
[[flags]]
sentence = "Inflasi 8,2 persen, 8,4 persen, dan 8,6 persen, dengan rata-rata 8,9 persen."
claims = [{ value = "8.2", surface = "8,2 persen" }, { value = "8.4", surface = "8,4 persen" }, { value = "8.6", surface = "8,6 persen" }, { value = "8.9", surface = "8,9 persen" }]
[[flags]]
sentence = "Harga berkisar Rp12.000 hingga Rp14.500, rata-rata Rp15.200."
claims = [{ value = "12000", unit = "IDR", bound = "range", low = "12000", high = "14500", surface = "Rp12.000 hingga Rp14.500" }, { value = "15200", unit = "IDR", surface = "Rp15.200" }]
[[passes]]
sentence = "Inflasi 8,2 persen, 8,4 persen, dan 8,6 persen, dengan rata-rata 8,4 persen."
claims = [{ value = "8.2", surface = "8,2 persen" }, { value = "8.4", surface = "8,4 persen" }, { value = "8.6", surface = "8,6 persen" }, { value = "8.4", surface = "8,4 persen" }]
[[passes]] # another mean
sentence = "Inflasi kota itu 8,2 persen dan 8,4 persen, di bawah rata-rata nasional 8,9 persen."
claims = [{ value = "8.2", surface = "8,2 persen" }, { value = "8.4", surface = "8,4 persen" }, { value = "8.9", surface = "8,9 persen" }]
*/
WITH means AS (
    SELECT * FROM facts
    WHERE bound = 'exact' AND role IN ('level', 'share') AND unit NOT IN ('year', 'times') AND NOT is_next_sentence
        AND regexp_matches(gap, '\brata-rata(nya)?( (adalah|sebesar|sekitar|mencapai))?\s*$')
        AND NOT regexp_matches(gap, 'di (atas|bawah)|lebih|dibanding|nasional|naik|turun|tumbuh|kenaikan|penurunan|melampaui|dari rata')
), figures AS (
    SELECT m.claim_id AS mean_id, any_value(m) AS m, min(f.value) AS lowest, max(CASE WHEN f.bound = 'range' THEN f.value_high ELSE f.value END) AS highest,
        count(*) AS figures, bool_or(f.bound = 'range') AS has_range, bool_and(f.bound IN ('exact', 'range') AND f.role = m.role) AS is_plain,
        list(f.claim_id ORDER BY f.seq) AS ids, count(DISTINCT f.seq) = max(m.seq) - min(f.seq) AS is_run,
        bool_or(regexp_matches(f.gap, '\b(naik|turun|dari|menjadi|dibanding|target|dan (minimal|maksimal))\b')) AS has_change,
        bool_or(regexp_matches(lower(m.sentence), 'tertinggi|terendah|masing-masing|berturut-turut|antara|berkisar|tahun terakhir')) AS is_series
    FROM means m
    JOIN facts f ON f.revision_id = m.revision_id AND f.sentence_start = m.sentence_start AND f.unit = m.unit AND f.seq < m.seq
    GROUP BY m.claim_id
)
SELECT list_concat([part('claim', mean_id, 'mean')], list_transform(ids, lambda id: part('claim', id, 'of'))) AS evidence, lowest, highest,
    CASE WHEN m.value_high > lowest AND m.value_low < highest OR m.value BETWEEN lowest AND highest THEN 'mean within its figures'
        WHEN NOT is_plain OR NOT is_run OR has_change AND NOT is_series THEN 'perhaps the mean of other figures' END AS silence
FROM figures
WHERE has_range OR figures > 1
