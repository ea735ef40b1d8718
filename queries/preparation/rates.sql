-- Rate, count and base that the text joins: "8,24 persen atau 40,38 ribu jiwa dari 442.758 penduduk", "40 dari 450, atau 9
-- persen", "dari 1.240 sekolah, 310 atau 25 persen", "target Rp50 miliar, terealisasi Rp41 miliar atau 82 persen", or "kota itu
-- menyumbang 3,17 persen atau 9,82 ribu" of what was told of the province just before.
CREATE OR REPLACE TEMP TABLE rates_with_base AS
WITH pairs AS (
    SELECT r.claim_id AS rate_id, c.claim_id AS count_id, coalesce(c.base_id, r.base_id) AS base_id, r.revision_id, r.sentence_start,
        greatest(r.seq, c.seq) AS last_seq, least(r.seq, c.seq) AS first_seq, r."start" AS rate_start, c.unit, c.value, r.place,
        r.role = 'share' OR regexp_matches(r.before_it, '(?i)menyumbang|berkontribusi|sumbangan|porsi') AS is_share
    FROM counterparts k
    JOIN facts r ON r.claim_id = k.claim_id
    JOIN facts c ON c.claim_id = k.other_id
    WHERE r.unit = 'percent' AND c.unit NOT IN ('percent', 'percentage_point') AND r.role <> 'change' AND c.role <> 'change'
    UNION
    SELECT r.claim_id, c.claim_id, coalesce(c.base_id, r.base_id), r.revision_id, r.sentence_start, r.seq, c.seq, r."start", c.unit, c.value, r.place, FALSE
    FROM facts r
    JOIN facts c ON c.revision_id = r.revision_id AND c.sentence_start = r.sentence_start AND c.seq = r.seq - 1
    WHERE r.unit = 'percent' AND r.role <> 'change' AND c.unit NOT IN ('percent', 'percentage_point', 'times', 'year') AND c.role IN ('level', 'share')
        AND regexp_matches(r.gap, '^[^0-9.;]{0,60}(\batau|\(|setara|sama dengan)( ?(sekitar|hanya|baru|sebesar|setara|sudah))*\s*$')
), bases AS (
    SELECT claim_id, revision_id, sentence_start, seq, unit, value, before_it, surface, role, gap,
        regexp_matches(lower(right(before_it, 60)), '\bdari( [a-z]+){0,5}\s*$') AS is_of,
        regexp_matches(lower(right(before_it, 60)), '\b(target|pagu|sasaran|kuota|alokasi)( [a-z]+){0,5}\s*$') AS is_goal
    FROM facts
    WHERE role IN ('level', 'target') AND NOT is_in_change AND unit NOT IN ('percent', 'percentage_point') AND (is_of OR is_goal)
)
SELECT rate_id, count_id, base_id FROM pairs WHERE base_id IS NOT NULL
UNION
SELECT p.rate_id, p.count_id, b.claim_id
FROM pairs p
JOIN bases b ON b.revision_id = p.revision_id AND b.sentence_start = p.sentence_start AND b.seq IN (p.last_seq + 1, p.first_seq - 1)
WHERE p.base_id IS NULL AND b.unit = p.unit AND b.value > p.value AND b.is_of AND (b.seq > p.last_seq OR regexp_matches(lower(right(b.before_it, 20)), '(^|[,;] ?)dari( total| jumlah| seluruh| sebanyak)* $'))
UNION
SELECT p.rate_id, p.count_id, b.claim_id
FROM pairs p
JOIN bases b ON b.revision_id = p.revision_id AND b.sentence_start = p.sentence_start AND b.seq = p.first_seq - 1
JOIN facts f ON f.revision_id = p.revision_id AND f.seq = p.first_seq
WHERE p.base_id IS NULL AND b.unit = p.unit AND b.is_goal AND regexp_matches(f.gap, 'realisasi|tercapai|mencapai|terserap|terkumpul|tersalur|baru')
UNION
SELECT r.claim_id, c.claim_id, b.claim_id
FROM bases b
JOIN facts c ON c.revision_id = b.revision_id AND c.sentence_start = b.sentence_start AND c.seq = b.seq - 1
JOIN facts r ON r.revision_id = b.revision_id AND r.sentence_start = b.sentence_start AND r.seq = b.seq + 1
WHERE c.unit = b.unit AND b.is_of AND c.value < b.value AND c.role = 'level' AND r.unit = 'percent' AND r.role <> 'change'
    AND regexp_matches(r.gap, '^[^0-9.;]{0,60}(atau|\(|setara|yakni|yaitu|sama dengan)( ?(sekitar|sebesar|hanya|baru|setara))*\s*$')
UNION
SELECT p.rate_id, p.count_id, arg_max(b.claim_id, b."start")
FROM pairs p
JOIN told b ON b.revision_id = p.revision_id AND b.unit = p.unit AND starts_with(p.place, b.place || '.')
WHERE p.base_id IS NULL AND p.is_share AND b."start" BETWEEN p.rate_start - 600 AND p.rate_start - 1
GROUP BY ALL;
