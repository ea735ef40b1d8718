-- What every check reads: macros for interval arithmetic, and the newest revision of each article with its facts.
-- Temporary, so that the checks also run beside a knowledge base that is open for reading only.

CREATE OR REPLACE TEMP MACRO part(kind, id, name) AS {'kind': kind, 'id': id, 'part': name};

-- Intervals that touch count as overlapping, the benign reading; a null end is unbounded.
CREATE OR REPLACE TEMP MACRO can_equal(a_low, a_high, b_low, b_high) AS
    coalesce(a_low <= b_high, TRUE) AND coalesce(b_low <= a_high, TRUE);

-- The same with half as much room again on both sides: figures of different hands may be cut off instead of rounded.
CREATE OR REPLACE TEMP MACRO nearly_equal(a_low, a_high, b_low, b_high) AS
    coalesce(a_low - (a_high - a_low) / 2 <= b_high + (b_high - b_low) / 2, TRUE)
    AND coalesce(b_low - (b_high - b_low) / 2 <= a_high + (a_high - a_low) / 2, TRUE);

-- And with a quarter: enough for one cut-off price in a calculation, without excusing every change of round figures.
CREATE OR REPLACE TEMP MACRO closely_equal(a_low, a_high, b_low, b_high) AS
    can_equal(a_low - (a_high - a_low) / 4, a_high + (a_high - a_low) / 4, b_low - (b_high - b_low) / 4, b_high + (b_high - b_low) / 4);

-- People and things printed to the last one are counted, not rounded.
CREATE OR REPLACE TEMP MACRO is_counted(unit, low, high) AS coalesce(high - low <= 1, FALSE)
    AND (unit IN ('person', 'family', 'household') OR unit LIKE 'item:%');

-- Products keep to DECIMAL; a factor beyond 10^8 or an amount beyond 10^22 gives null, which raises nothing.
CREATE OR REPLACE TEMP MACRO product(amount, factor) AS
    CAST(TRY_CAST(amount AS DECIMAL(25, 3)) * TRY_CAST(factor AS DECIMAL(13, 5)) AS DECIMAL(38, 8));
CREATE OR REPLACE TEMP MACRO percent_of(rate, base) AS
    CAST(TRY_CAST(base AS DECIMAL(24, 2)) * TRY_CAST(rate AS DECIMAL(12, 6)) * 0.01 AS DECIMAL(38, 8));

-- For display only: what a reader's calculator shows, rounded to four decimals.
CREATE OR REPLACE TEMP MACRO ratio(a, b) AS
    TRY_CAST(round(CAST(a AS DOUBLE) / nullif(CAST(b AS DOUBLE), 0), 4) AS DECIMAL(38, 4));

-- "two significant digits": an implied base of 489.951 is told as "sekitar 490.000".
CREATE OR REPLACE TEMP MACRO told_roughly(a) AS
    TRY_CAST(round(CAST(a AS DOUBLE) / pow(10, floor(log10(greatest(abs(CAST(a AS DOUBLE)), 1))) - 2))
        * pow(10, floor(log10(greatest(abs(CAST(a AS DOUBLE)), 1))) - 2) AS DECIMAL(38, 4));

-- "turun 0,37 persen dari" -> "turun": the last word of change in a stretch of text, and which way it points.
CREATE OR REPLACE TEMP MACRO last_turn(stretch) AS regexp_extract(lower(stretch),
    '.*\b(naik|kenaikan|meningkat|peningkatan|bertambah|melonjak|lonjakan|melesat|melambung|meroket|membengkak|menanjak|terkerek|tumbuh|turun|penurunan|menurun|menurunkan|meningkatkan|menaikkan|berkurang|merosot|anjlok|menyusut|susut|melorot|melambat|melandai|tergerus|terpangkas|dipangkas|lebih (?:tinggi|besar|banyak|rendah|kecil|sedikit))\b', 1);
CREATE OR REPLACE TEMP MACRO turn_of(word) AS
    CASE WHEN word IN ('naik', 'kenaikan', 'meningkat', 'peningkatan', 'bertambah', 'melonjak', 'lonjakan', 'melesat', 'melambung',
        'meroket', 'membengkak', 'menanjak', 'terkerek', 'tumbuh', 'meningkatkan', 'menaikkan', 'lebih tinggi', 'lebih besar', 'lebih banyak')
        THEN 'up' WHEN word <> '' THEN 'down' END;

-- The printed digits of a number without marks: "Rp412.458" -> "412458".
CREATE OR REPLACE TEMP MACRO digits_of(surface) AS regexp_replace(surface, '[^0-9]+', '', 'g');

-- Two printed numbers that one slip of the keyboard makes alike: a digit, or two digits swapped.
CREATE OR REPLACE TEMP MACRO slip(a, b) AS CASE
    WHEN length(digits_of(a)) >= 3 AND length(digits_of(a)) = length(digits_of(b))
        AND damerau_levenshtein(digits_of(a), digits_of(b)) = 1 THEN 'digit' END;

CREATE OR REPLACE TEMP MACRO slip_of_any(a, b) AS length(digits_of(a)) = length(digits_of(b)) AND damerau_levenshtein(digits_of(a), digits_of(b)) = 1;

-- The same of two figures, whatever their marks: 13472 and 13742, 31.2 and 21.2.
CREATE OR REPLACE TEMP MACRO plain(figure) AS replace(CASE WHEN figure % 1 = 0 THEN CAST(CAST(figure AS DECIMAL(38, 0)) AS VARCHAR)
    ELSE rtrim(CAST(figure AS VARCHAR), '0') END, '.', ',');
CREATE OR REPLACE TEMP MACRO figure_slip(a, b) AS length(digits_of(plain(a))) = length(digits_of(plain(b)))
    AND damerau_levenshtein(rtrim(digits_of(plain(a)), '0'), rtrim(digits_of(plain(b)), '0')) = 1;

CREATE OR REPLACE TEMP MACRO bare_name(place_name) AS regexp_replace(lower(place_name), '^(kota|kabupaten|provinsi) (administrasi )?', '');

CREATE OR REPLACE TEMP MACRO words_of(phrase) AS
    nullif(trim(regexp_replace(lower(coalesce(phrase, '')), '[^a-z0-9]+', ' ', 'g')), '');

-- How many words of four letters or more two phrases share.
CREATE OR REPLACE TEMP MACRO shared_words(a, b) AS coalesce(len(list_filter(list_intersect(string_split(a, ' '), string_split(b, ' ')), lambda w: length(w) > 3)), 0);

-- The words of five letters or more around a number that two sentences share.
CREATE OR REPLACE TEMP MACRO words_around(before, after) AS words_of(right(before, 70) || ' ' || left(after, 70));
CREATE OR REPLACE TEMP MACRO shared_around(a, b) AS coalesce(len(list_filter(list_intersect(string_split(a, ' '), string_split(b, ' ')), lambda w: length(w) > 4)), 0);

-- Names before a number, without the word that opens the sentence; short ones (BYD, BRI) too.
CREATE OR REPLACE TEMP MACRO names_in(before) AS regexp_extract_all(right(before, 90), '[^.!?"\n] ([A-Z][A-Za-z]{2,})', 1);

-- Lengths, turns and sizes of things are told of many things in turn.
CREATE OR REPLACE TEMP MACRO is_of_machines(unit) AS unit IN ('kw', 'hpa', 'mm', 'cm', 'item:kw', 'item:mah', 'item:rpm', 'item:cc', 'item:nm', 'item:mm', 'item:hp', 'item:ps', 'item:dk', 'item:hpa', 'item:va', 'item:poin', 'item:detik', 'item:menit', 'item:jam', 'item:hari', 'item:tahun');

-- "bandung barat" -> "barat_bandung": a name that goes on is another name.
CREATE OR REPLACE TEMP MACRO own_name(words) AS
    regexp_replace(words, '\b([a-z]+) (barat daya|barat|timur|utara|selatan|tengah|tenggara|daya|baru|raya)\b', '\2_\1', 'g');

CREATE OR REPLACE TEMP MACRO times(stretch, words) AS (length(stretch) - length(replace(stretch, words, ''))) // length(words);

CREATE OR REPLACE TEMP TABLE readings AS
WITH newest AS (
    SELECT article_id, max(revision_number) AS revision_number FROM revisions GROUP BY article_id
)
SELECT r.* EXCLUDE (text), a.label, a.publisher, coalesce(k.cluster_id, r.article_id) AS cluster_id,
    coalesce(k.origin_article_id, r.article_id) AS origin_article_id
FROM revisions r
JOIN newest USING (article_id, revision_number)
JOIN articles a USING (article_id)
LEFT JOIN article_clusters k USING (article_id);

-- Kept apart and narrow: a window drags every column of its input along.
CREATE OR REPLACE TEMP TABLE listing AS
SELECT claim_id, revision_id,
    row_number() OVER (PARTITION BY revision_id ORDER BY "start") AS seq,
    row_number() OVER (PARTITION BY revision_id, sentence_start ORDER BY "start") AS rank_in_sentence,
    count(*) OVER (PARTITION BY revision_id, sentence_start, indicator, unit, place, period_label, qualifiers, role) AS listed
FROM claims;

-- The words between a number and the one before it, in small letters, over the border of a sentence too.
CREATE OR REPLACE TEMP TABLE gaps AS
SELECT n.claim_id, n.sentence_start <> p.sentence_start AS is_next_sentence,
    lower(CASE WHEN is_next_sentence
        THEN substr(p.sentence, p."end" - p.sentence_start + 1) || ' ' || substr(n.sentence, 1, n."start" - n.sentence_start)
        ELSE substr(n.sentence, p."end" - n.sentence_start + 1, n."start" - p."end") END) AS gap
FROM listing l
JOIN claims n ON n.claim_id = l.claim_id
JOIN listing k ON k.revision_id = l.revision_id AND k.seq = l.seq - 1
JOIN claims p ON p.claim_id = k.claim_id
WHERE n."start" - p."end" BETWEEN 0 AND 240;

CREATE OR REPLACE TEMP TABLE told AS
WITH origins AS (
    SELECT o.claim_id, o.origin_id, g.article_id AS origin_article_id
    FROM claim_origins o
    JOIN passages p ON p.passage_id = o.origin_id
    JOIN revisions g ON g.revision_id = p.revision_id
)
SELECT c.*, r.article_id, r.label AS article, r.cluster_id, r.publication_start AS first_day,
    r.publication_end - 1 AS last_day, r.publication_basis AS day_basis,
    coalesce(o.origin_id, c.revision_id) AS origin_id, coalesce(o.origin_article_id, r.article_id) AS origin_article_id,
    coalesce(c.definition, i.default_definition, '') AS definition_meant,
    coalesce(c.value >= i.plausible_low, TRUE) AND coalesce(c.value <= i.plausible_high, TRUE) AS is_plausible,
    l.seq, l.rank_in_sentence, l.listed, digits_of(c.surface) AS digits, g.gap, coalesce(g.is_next_sentence, FALSE) AS is_next_sentence, c.from_id IS NOT NULL OR s.from_id IS NOT NULL AS is_in_change
FROM claims c
JOIN readings r USING (revision_id)
JOIN listing l ON l.claim_id = c.claim_id
LEFT JOIN gaps g ON g.claim_id = c.claim_id
LEFT JOIN indicators i ON i.indicator = c.indicator
LEFT JOIN origins o ON o.claim_id = c.claim_id
LEFT JOIN (SELECT DISTINCT from_id FROM claims WHERE from_id IS NOT NULL) s ON s.from_id = c.claim_id;

-- A view, so that each check works out only what it reads; the macro does the same for a part of the claims.
CREATE OR REPLACE TEMP MACRO facts_in(claims_table) AS TABLE
SELECT *,
    year(period_start) AS period_year,
    role IN ('level', 'share') AND modality IN ('observed', 'provisional', 'estimate') AS is_observed,
    array_to_string(qualifiers, '|') AS qualifier_key,
    -- stated beside the number, or by its name in the same sentence
    coalesce(place_basis = 'stated' OR contains(lower(sentence), regexp_replace(lower(place_name), '^(provinsi|kabupaten) ', '')), FALSE)
        AS is_placed,
    is_placed AND coalesce(period_basis = 'stated', FALSE) AS is_stated,
    words_of(measure) AS measure_words,
    substr(sentence, 1, "start" - sentence_start) AS before_it,
    substr(sentence, "end" - sentence_start + 1) AS after_it,
    CASE
        WHEN indicator IS NULL THEN 'indicator unknown'
        WHEN place IS NULL THEN 'place unknown'
        WHEN period_label IS NULL OR period_basis = 'publication' THEN 'period unknown'
        WHEN NOT is_observed THEN 'a change, target or limit'
        WHEN NOT is_plausible THEN 'outside the plausible range of the indicator'
        WHEN listed > 1 THEN 'one of a list in its sentence'
        WHEN is_in_change AND period_basis <> 'stated' THEN 'end of a change whose period is inferred'
        -- inflation is a dozen series: month, year, core, groups of goods; only a fully named one is compared
        WHEN indicator = 'inflation' AND (NOT regexp_matches(qualifier_key, '_on_|_to_date') OR regexp_matches(lower(sentence),
            'kelompok|komoditas|andil|penyumbang|menyumbang|disumbang|sumbangan|makanan|inti|volatile|bergejolak|administered|diatur pemerintah'))
            THEN 'inflation without month, year or group'
    END AS incomparable
FROM query_table(claims_table);
CREATE OR REPLACE TEMP VIEW facts AS FROM facts_in('told');

CREATE OR REPLACE TEMP TABLE rujukan AS
SELECT *, year(period_start) AS period_year, coalesce(definition, '') AS definition_meant
FROM reference_figures;

-- "8,24 persen atau 40,38 ribu jiwa", both ways, whichever of the two the text links to the other.
CREATE OR REPLACE TEMP TABLE counterparts AS
SELECT claim_id, counterpart_id AS other_id FROM facts WHERE counterpart_id IS NOT NULL
UNION
SELECT counterpart_id, claim_id FROM facts WHERE counterpart_id IS NOT NULL;

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
