-- Where a change starts (old) and where it ends (new), the word of change, and the amount of change (d) where one is told:
--   to       "turun dari 9,40 menjadi 9,12 persen"
--   from     "menjadi 9,12 dari 9,40 persen", "9,12 persen, lebih rendah dari Maret yang 9,40 persen"
--   by_from  "9,12 persen, turun 0,28 poin dari 9,40 persen"
--   against  "dibanding Maret yang 9,40 persen, kini 9,12 persen"
--   by       "9,40 persen pada 2023 dan 9,12 persen pada 2024, turun 0,28 poin"
CREATE OR REPLACE TEMP TABLE change_steps AS
WITH lines AS (
    SELECT claim_id, revision_id, sentence_start, seq, unit, per, role, modality, section, indicator, words_of(measure) AS measure_words, value, period_start,
        period_end, period_basis, is_current, is_next_sentence,
        coalesce(gap, lower(right(substr(sentence, 1, "start" - sentence_start), 120))) AS lead
    FROM told
    WHERE unit NOT IN ('year', 'day')
), starts AS (
    SELECT * FROM lines
    WHERE role NOT IN ('limit', 'change', 'target') AND regexp_matches(lead, '\b(dari|semula|dibanding|dibandingkan|ketimbang|daripada|terhadap)\b[^;]{0,90}$')
), pairs AS (
    SELECT s.claim_id AS old_id, n.claim_id AS new_id, s.revision_id, least(s.seq, n.seq) AS first_seq, greatest(s.seq, n.seq) AS last_seq,
        n.seq - s.seq AS step, s.lead AS old_lead, n.lead AS new_lead, s.sentence_start <> n.sentence_start AS is_split, m.claim_id AS middle_id, m.lead AS middle_lead, m.unit AS middle_unit,
        NOT regexp_matches(s.lead, '\batau\b|dengan kata lain')
            AND regexp_matches(s.lead, '\b(dari|dibanding|dibandingkan|ketimbang|daripada|terhadap)\b[^,;]{0,90}(, ?(yakni|yaitu|yang|sebesar|sebanyak|senilai)[^,;]{0,30})?$') AS is_comparing,
        n.indicator IS NOT DISTINCT FROM s.indicator AND coalesce(s.indicator, '') <> 'inflation' AND n.section <> 'headline' AND n.modality = s.modality AS is_one_thing
    FROM starts s
    JOIN lines n ON n.revision_id = s.revision_id AND n.seq IN (s.seq + 1, s.seq - 1, s.seq - 2) AND n.unit = s.unit
        AND n.role NOT IN ('change', 'limit') AND coalesce(n.per, s.per, '') = coalesce(s.per, n.per, '')
    LEFT JOIN lines m ON m.revision_id = s.revision_id AND m.seq = s.seq - 1 AND n.seq = s.seq - 2 AND (m.role = 'change' OR m.unit = 'times')
), shaped AS (
    SELECT *, CASE
        WHEN step = 1 AND NOT is_split AND length(new_lead) < 110 AND regexp_matches(new_lead, '\b(menjadi|jadi|ke)\b')
            AND regexp_matches(old_lead, '\b(dari|semula)( (semula|sebelumnya|posisi|angka|level|yang|harga|kisaran|sekitar|awalnya|nilai|rp\.?))*\s*$|\b(dari|semula)\b[^,.;0-9]{0,60}\b(sebesar|senilai|sebanyak|yakni|yaitu|mencapai)\s*$') THEN CASE WHEN regexp_matches(new_lead, '^[^,;]{0,60}\b(menjadi|jadi|ke)\b') THEN 'to at once' ELSE 'to' END
        WHEN step = -2 AND middle_id IS NOT NULL AND NOT is_split AND is_comparing AND (last_turn(middle_lead) <> '' OR middle_unit = 'times') AND length(middle_lead) + length(old_lead) < 170 THEN 'by_from'
        WHEN step = -1 AND length(old_lead) < 130 AND is_comparing
            AND CASE WHEN is_split THEN is_one_thing AND regexp_matches(old_lead, '\. [^.,]{0,30}\b(itu|tersebut|ini)\b') AND last_turn(old_lead) <> ''
                ELSE last_turn(old_lead) <> '' OR regexp_matches(right(new_lead, 40), '\b(menjadi|jadi|ke)\b[^,]{0,20}$') END THEN 'from'
        WHEN step = 1 AND NOT is_split AND contains(new_lead, ',') AND regexp_matches(old_lead, '\b(dibanding|dibandingkan|ketimbang)\b[^,;]{0,60}$')
            THEN 'against' END AS shape
    FROM pairs
), by_amount AS (
    SELECT d.claim_id AS d_id, a.revision_id, a.seq AS first_seq, b.seq AS last_seq, last_turn(d.lead) AS turn,
        CASE WHEN a.period_start < b.period_start OR b.is_current THEN a.claim_id ELSE b.claim_id END AS old_id,
        CASE WHEN a.period_start < b.period_start OR b.is_current THEN b.claim_id ELSE a.claim_id END AS new_id
    FROM lines d
    JOIN lines b ON b.revision_id = d.revision_id AND b.seq = d.seq - 1
    JOIN lines a ON a.revision_id = d.revision_id AND a.seq = d.seq - 2
    WHERE d.role = 'change' AND a.unit = b.unit AND a.role = 'level' AND b.role = 'level' AND NOT d.is_next_sentence
        AND a.section <> 'headline' AND a.value <> b.value AND a.per IS NOT DISTINCT FROM b.per
        AND (a.sentence_start = b.sentence_start OR a.measure_words = b.measure_words)
        AND regexp_matches(d.lead, '^[^.;0-9]{0,20}[,(] ?(atau |yakni |artinya |berarti )?[^0-9.;,]{0,30}$|^[^.;0-9]{0,40}\batau\b[^0-9.;,]{0,20}$') AND last_turn(d.lead) <> ''
        AND (a.period_basis = 'stated' AND b.period_basis = 'stated' AND (a.period_end <= b.period_start OR b.period_end <= a.period_start)
            OR b.is_current AND a.period_start < b.period_start)
), steps AS (
    SELECT old_id, new_id, revision_id, first_seq, last_seq, shape, middle_id AS d_id, CASE shape
        WHEN 'to' THEN coalesce(nullif(last_turn(right(old_lead, 90)), ''), last_turn(new_lead))
        WHEN 'to at once' THEN coalesce(nullif(last_turn(right(old_lead, 90)), ''), last_turn(new_lead))
        WHEN 'by_from' THEN last_turn(middle_lead)
        WHEN 'from' THEN coalesce(nullif(last_turn(old_lead), ''), last_turn(right(new_lead, 60))) ELSE last_turn(new_lead) END AS turn,
        old_lead, new_lead
    FROM shaped
    WHERE shape IS NOT NULL AND NOT regexp_matches(CASE WHEN step = 1 THEN new_lead ELSE old_lead END, '\b(sedangkan|sementara|dan dari|serta|namun|tetapi|tapi)\b|[;:]\s')
    UNION ALL BY NAME
    SELECT old_id, new_id, revision_id, first_seq, last_seq, 'by' AS shape, d_id, turn FROM by_amount WHERE old_id NOT IN (SELECT old_id FROM shaped WHERE shape IS NOT NULL)
), measured AS (
    SELECT s.* EXCLUDE (d_id), coalesce(s.d_id, b.claim_id, a.claim_id) AS d_id, coalesce(nullif(s.turn, ''), nullif(last_turn(b.lead), ''), last_turn(a.lead), '') AS word
    FROM steps s
    LEFT JOIN lines b ON b.revision_id = s.revision_id AND b.seq = s.first_seq - 1 AND b.role = 'change' AND shape IN ('to', 'to at once', 'from')
        AND NOT regexp_matches(CASE WHEN starts_with(shape, 'to') THEN s.old_lead ELSE s.new_lead END, '[.;]\s|^[^0-9]{100}')
    LEFT JOIN lines a ON a.revision_id = s.revision_id AND a.seq = s.last_seq + 1 AND a.role = 'change' AND NOT a.is_next_sentence
        AND regexp_matches(a.lead, '^[^;.]{0,60}([,(]|\batau\b) ?(atau |alias |yakni |artinya |berarti )?(ada )?(naik|turun|meningkat|menurun|bertambah|berkurang|selisih)[^0-9]*$')
)
SELECT old_id, new_id, d_id, shape, word AS turn, turn_of(word) AS direction
FROM measured
QUALIFY row_number() OVER (PARTITION BY old_id ORDER BY list_position(['to at once', 'from', 'to', 'by_from', 'by', 'against'], shape), new_id) = 1;
CREATE OR REPLACE TEMP TABLE change_ends AS
SELECT * FROM told WHERE claim_id IN (SELECT unnest([old_id, new_id]) FROM change_steps);
CREATE OR REPLACE TEMP TABLE changes AS
SELECT o AS old, n AS new, s.* EXCLUDE (old_id, new_id)
FROM change_steps s
JOIN facts_in('change_ends') o ON o.claim_id = s.old_id
JOIN facts_in('change_ends') n ON n.claim_id = s.new_id;
