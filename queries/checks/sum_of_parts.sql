/*
code = "T18"
label = "E"
severity = 3
rung = "contradiction"
relation = "partOf"
needs = '''count_if(unit NOT IN ('percent', 'percentage_point', 'year', 'day', 'hour', 'month', 'index', 'times')) > 2'''
[id]
title = "Jumlah rincian tidak sama dengan {whole.surface}"
message = "Rincian setelah {whole.surface} berjumlah {total}, berbeda {difference}; perlu dicek angka yang mana."
arithmetic = "{written} = {total} ({total_low} sampai {total_high}); tertulis {whole.number} ({whole.interval}).{likely_id}"
[en]
title = "The parts do not add up to {whole.surface}"
message = "The parts after {whole.surface} add up to {total}, off by {difference}; one of the figures needs a check."
arithmetic = "{written} = {total} ({total_low} to {total_high}); stated {whole.number} ({whole.interval}).{likely_en}"
[given]
unit = "person"
[[flags]]
sentence = "Peserta berjumlah 535 orang, terdiri dari 397 orang laki-laki dan 128 orang perempuan."
reckons = "Mungkin 138, bukan 128"
claims = [{ value = "535", surface = "535 orang" }, { value = "397", surface = "397 orang" }, { value = "128", surface = "128 orang" }]
[[flags]] # the list in the next sentence
claims = [{ value = "1248", surface = "1.248 rumah", sentence = "Sebanyak 1.248 rumah rusak." },
    { value = "312", surface = "312 rumah", sentence = "Rinciannya, 312 rumah rusak berat dan 986 rumah rusak ringan." },
    { value = "986", surface = "986 rumah", sentence = "Rinciannya, 312 rumah rusak berat dan 986 rumah rusak ringan." }]
[[flags]] # no word joins them
label = "K"
claims = [{ value = "73", surface = "73 orang", sentence = "Korban tercatat 73 orang." },
    { value = "52", surface = "52 orang", sentence = "Sebanyak 52 orang luka ringan dan 27 orang luka berat." },
    { value = "27", surface = "27 orang", sentence = "Sebanyak 52 orang luka ringan dan 27 orang luka berat." }]
[[passes]]
sentence = "Peserta berjumlah 535 orang, terdiri dari 397 orang laki-laki dan 138 orang perempuan."
claims = [{ value = "535", surface = "535 orang" }, { value = "397", surface = "397 orang" }, { value = "138", surface = "138 orang" }]
[[passes]]
sentence = "Peserta berjumlah 535 orang, di antaranya 397 orang guru dan 12 orang kepala sekolah."
claims = [{ value = "535", surface = "535 orang" }, { value = "397", surface = "397 orang" }, { value = "12", surface = "12 orang" }]
*/
WITH firsts AS (
    SELECT *, regexp_extract(gap, '\b(terdiri|rincian|rinciannya|perincian|perinciannya|masing-masing|meliputi|mencakup|terbagi|komposisi|yakni|yaitu|adalah)\b|(:)', 0) AS opening
    FROM facts
    WHERE gap IS NOT NULL AND bound = 'exact' AND length(gap) < 140 AND unit NOT IN ('percent', 'percentage_point', 'year', 'day', 'hour', 'month', 'index', 'times')
        AND NOT regexp_matches(gap, 'antara lain|antaranya|termasuk|terutama|misalnya|seperti|sebagian|lebih|naik|turun|menjadi|tambah|kurang|dibanding|\bdari total')
        AND (opening <> '' OR is_next_sentence AND length(gap) < 100 OR regexp_matches(gap, '^[^.;]{0,30},[^.;]{0,20}$'))
), wholes AS (
    SELECT w, f.claim_id AS first_id, f.seq, f.sentence_start, f.opening
    FROM firsts f
    JOIN facts w ON w.revision_id = f.revision_id AND w.seq = f.seq - 1
    WHERE w.bound = 'exact' AND w.value > f.value AND w.role = f.role AND w.modality = f.modality
        AND (w.unit = f.unit OR f.opening NOT IN ('', 'masing-masing') AND w.unit LIKE 'item:%' AND f.unit LIKE 'item:%')
        AND (f.opening <> '' OR f.is_next_sentence AND regexp_matches(f.gap, '\. (dari jumlah (itu|tersebut),? )?sebanyak $|\. dari jumlah (itu|tersebut),? $')
            OR regexp_matches(lower(w.before_it), '(^|, )dari( total| jumlah| sebanyak| sekitar)* ?$'))
), parts AS (
    SELECT w, w.unit AS whole_unit, first_id, opening, p.*, p.seq > wholes.seq AND (p.is_next_sentence OR p.gap IS NULL OR length(p.gap) > 90 OR p.bound <> 'exact'
            OR NOT regexp_matches(p.gap, ',|;|\b(dan|serta|sementara|sedangkan|ditambah|lalu|kemudian)\b')
            OR NOT (p.unit = whole_unit OR (p.unit LIKE 'item:%' AND whole_unit LIKE 'item:%') OR (p.unit = 'person' AND whole_unit LIKE 'item:%'))) AS is_break
    FROM wholes
    JOIN facts p ON p.revision_id = w.revision_id AND p.sentence_start = wholes.sentence_start AND p.seq BETWEEN wholes.seq AND wholes.seq + 11
), listed AS (
    SELECT *, min(seq) FILTER (is_break) OVER (PARTITION BY first_id) AS stop FROM parts
), summed AS (
    SELECT first_id, opening, any_value(w) AS w, sum(value) AS total,
        sum(CASE WHEN is_counted(unit, value_low, value_high) THEN value ELSE value_low END) AS total_low,
        sum(CASE WHEN is_counted(unit, value_low, value_high) THEN value ELSE value_high END) AS total_high,
        list(claim_id ORDER BY seq) AS part_ids, max(seq) AS last_seq, list(value ORDER BY seq) AS figures, max(value) AS biggest,
        string_agg(rtrim(rtrim(CAST(value AS VARCHAR), '0'), '.'), ' + ' ORDER BY seq) AS written,
        bool_or(regexp_matches(gap, '\b(dan|serta|sementara|sedangkan|sisanya|selebihnya)\b') AND claim_id <> first_id) AS is_closed,
        bool_or(regexp_matches(lower(after_it), 'lainnya|dan lain|dll|sisanya|antaranya|antara lain|masih dalam') AND stop IS NULL) AS is_open,
        bool_or(stop IS NOT NULL AND NOT is_next_sentence) AS is_cut, bool_or(regexp_matches(gap, '[0-9]|\b(kiri dan kanan)\b') OR regexp_matches(gap, 'masing-masing') AND opening <> 'masing-masing') AS has_digits,
        regexp_matches(arg_max(lower(left(after_it, 60)), seq), '(\bdan|\bserta|,) (satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|seorang|sebuah|seekor)\b') AS goes_on
    FROM listed
    WHERE stop IS NULL OR seq < stop
    GROUP BY first_id, opening
    HAVING count(*) BETWEEN 2 AND 12 AND min(value) > 0 AND max(value) < any_value(w.value)
), judged AS (
    SELECT *, abs(total - w.value) AS difference, list_filter(list_transform(figures, lambda f: {'old': f, 'new': f + w.value - total}),
        lambda p: p.new > 0 AND (figure_slip(p.old, p.new) OR p.new = p.old * 1000 OR p.old = p.new * 1000)) AS slips
    FROM summed
), completed AS ( -- "Selain itu, 3 orang ...": the part that was missing comes next
    SELECT first_id FROM judged JOIN told n ON n.revision_id = judged.w.revision_id AND n.seq = last_seq + 1 AND n.value = judged.w.value - total
)
SELECT list_concat([part('claim', w.claim_id, 'whole')], list_transform(part_ids, lambda id: part('claim', id, 'part'))) AS evidence,
    total, total_low, total_high, difference, written,
    CASE WHEN len(slips) = 1 THEN ' Mungkin ' || plain(slips[1].new) || ', bukan ' || plain(slips[1].old) || '.' END AS likely_id,
    CASE WHEN len(slips) = 1 THEN ' Perhaps ' || plain(slips[1].new) || ', not ' || plain(slips[1].old) || '.' END AS likely_en,
    CASE WHEN opening <> '' AND is_closed THEN 'E' ELSE 'K' END AS label,
    CASE WHEN nearly_equal(total_low, total_high, w.value_low, w.value_high) THEN 'parts add up'
        WHEN first_id IN (FROM completed) OR is_open OR has_digits OR goes_on OR (is_cut AND opening IN ('', 'adalah', ':')) THEN 'the list goes on'
        WHEN opening = '' AND (difference > w.value * 0.15 OR NOT is_closed AND total < w.value) THEN 'perhaps not all parts are told'
        WHEN total < w.value AND NOT is_closed AND len(slips) = 0 THEN 'perhaps not all parts are told'
        WHEN difference > w.value * 0.4 AND len(slips) = 0 THEN 'parts far from the whole' END AS silence
FROM judged
