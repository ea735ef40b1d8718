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
    '.*\b(naik|kenaikan|meningkat|peningkatan|bertambah|melonjak|lonjakan|melesat|melambung|tumbuh|turun|penurunan|menurun|menurunkan|meningkatkan|menaikkan|berkurang|merosot|anjlok|menyusut|susut|melorot|melambat|tergerus|terpangkas|dipangkas)\b', 1);
CREATE OR REPLACE TEMP MACRO turn_of(word) AS
    CASE WHEN word IN ('naik', 'kenaikan', 'meningkat', 'peningkatan', 'bertambah', 'melonjak', 'lonjakan', 'melesat',
        'melambung', 'tumbuh', 'meningkatkan', 'menaikkan') THEN 'up' WHEN word <> '' THEN 'down' END;

-- The printed digits of a number without marks: "Rp412.458" -> "412458".
CREATE OR REPLACE TEMP MACRO digits_of(surface) AS regexp_replace(surface, '[^0-9]+', '', 'g');

-- Two printed numbers that one slip of the keyboard makes alike: a digit, or two digits swapped.
CREATE OR REPLACE TEMP MACRO slip(a, b) AS CASE
    WHEN length(digits_of(a)) >= 3 AND length(digits_of(a)) = length(digits_of(b))
        AND damerau_levenshtein(digits_of(a), digits_of(b)) = 1 THEN 'digit' END;

CREATE OR REPLACE TEMP MACRO bare_name(place_name) AS regexp_replace(lower(place_name), '^(kota|kabupaten|provinsi) (administrasi )?', '');

CREATE OR REPLACE TEMP MACRO words_of(phrase) AS
    nullif(trim(regexp_replace(lower(coalesce(phrase, '')), '[^a-z0-9]+', ' ', 'g')), '');

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
SELECT claim_id,
    row_number() OVER (PARTITION BY revision_id, sentence_start ORDER BY "start") AS rank_in_sentence,
    count(*) OVER (PARTITION BY revision_id, sentence_start, indicator, unit, place, period_label, qualifiers, role) AS listed
FROM claims;

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
    l.rank_in_sentence, l.listed, c.from_id IS NOT NULL OR s.from_id IS NOT NULL AS is_in_change
FROM claims c
JOIN readings r USING (revision_id)
JOIN listing l ON l.claim_id = c.claim_id
LEFT JOIN indicators i ON i.indicator = c.indicator
LEFT JOIN origins o ON o.claim_id = c.claim_id
LEFT JOIN (SELECT DISTINCT from_id FROM claims WHERE from_id IS NOT NULL) s ON s.from_id = c.claim_id;

-- A view, so that each check works out only what it reads.
CREATE OR REPLACE TEMP VIEW facts AS
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
FROM told;

CREATE OR REPLACE TEMP TABLE rujukan AS
SELECT *, year(period_start) AS period_year, coalesce(definition, '') AS definition_meant
FROM reference_figures;

-- "8,24 persen atau 40,38 ribu jiwa", both ways, whichever of the two the text links to the other.
CREATE OR REPLACE TEMP TABLE counterparts AS
SELECT claim_id, counterpart_id AS other_id FROM facts WHERE counterpart_id IS NOT NULL
UNION
SELECT counterpart_id, claim_id FROM facts WHERE counterpart_id IS NOT NULL;

-- Where a change starts and where it ends: "dari 9,40 menjadi 9,12 persen", "menjadi 9,12 dari 9,40 persen", or, with the
-- amount between them, "9,12 persen, turun 0,28 poin dari 9,40 persen".
CREATE OR REPLACE TEMP TABLE changes AS
WITH starts AS (
    SELECT claim_id AS old_id, revision_id, sentence_start, unit, per, rank_in_sentence AS old_rank,
        unnest([rank_in_sentence - 2, rank_in_sentence - 1, rank_in_sentence + 1]) AS rank
    FROM facts
    WHERE role <> 'limit' AND regexp_matches(lower(right(before_it, 90)),
        '\b(dari|semula)( (semula|sebelumnya|posisi|angka|level|yang|harga|kisaran|sekitar|awalnya|nilai|rp\.?))*\s*$'
        || '|\b(dari|dibanding|dibandingkan|ketimbang)\b[^,.;0-9]{0,60}\b(sebesar|senilai|sebanyak|yakni|yaitu|mencapai)\s*$')
), pairs AS (
    SELECT s.old_id, n.claim_id AS new_id, n.rank_in_sentence - s.old_rank AS step
    FROM starts s
    JOIN told n ON n.revision_id = s.revision_id AND n.sentence_start = s.sentence_start AND n.rank_in_sentence = s.rank
    WHERE n.role <> 'change' AND n.unit = s.unit AND coalesce(n.per, '') = coalesce(s.per, n.per, '')
), beside AS (
    SELECT f, n, step, CASE WHEN step > 0 THEN f.before_it ELSE n.before_it END AS lead,
        lower(substr(CASE WHEN step > 0 THEN n.before_it ELSE f.before_it END,
            1 + CASE WHEN step > 0 THEN length(f.before_it) + length(f.surface) ELSE length(n.before_it) + length(n.surface) END))
            AS between
    FROM pairs
    JOIN facts f ON f.claim_id = old_id
    JOIN facts n ON n.claim_id = new_id
), steps AS (
    SELECT f AS old, n AS new, CASE WHEN step = -2 THEN between ELSE right(lead, 60) END AS lead
    FROM beside
    WHERE NOT regexp_matches(between, '\b(sedangkan|sementara|dan dari|serta|namun|tetapi)\b|[;:]\s|\. ')
        AND CASE step WHEN 1 THEN length(between) < 90 AND regexp_matches(between, '\b(menjadi|jadi|ke)\b')
            WHEN -1 THEN length(between) < 40 AND NOT contains(between, ',')
                AND regexp_matches(lower(right(n.before_it, 30)), '\b(menjadi|jadi|ke)\b')
            ELSE length(between) < 140 AND regexp_matches(between,
                '^[^0-9]{0,25}\b(naik|turun|meningkat|menurun|tumbuh|bertambah|berkurang|merosot|anjlok|melonjak|menyusut|susut)\b') END
    QUALIFY row_number() OVER (PARTITION BY f.claim_id ORDER BY list_position([-1, 1, -2], step)) = 1
)
SELECT *, last_turn(lead) AS turn, turn_of(turn) AS direction FROM steps;

-- Rate, count and base that the text joins: "8,24 persen atau 40,38 ribu jiwa dari 442.758 penduduk", "40 dari 450, atau 9
-- persen", or "kota itu menyumbang 3,17 persen atau 9,82 ribu" of what was told of the province just before.
CREATE OR REPLACE TEMP TABLE rates_with_base AS
WITH pairs AS (
    SELECT r.claim_id AS rate_id, c.claim_id AS count_id, coalesce(c.base_id, r.base_id) AS base_id, r.revision_id, r.sentence_start,
        greatest(r.rank_in_sentence, c.rank_in_sentence) AS last_rank, r."start" AS rate_start, c.unit, c.value, r.place,
        r.role = 'share' OR regexp_matches(r.before_it, '(?i)menyumbang|berkontribusi|sumbangan|porsi') AS is_share
    FROM counterparts k
    JOIN facts r ON r.claim_id = k.claim_id
    JOIN facts c ON c.claim_id = k.other_id
    WHERE r.unit = 'percent' AND c.unit NOT IN ('percent', 'percentage_point') AND r.role <> 'change' AND c.role <> 'change'
), bases AS (
    SELECT claim_id, revision_id, sentence_start, rank_in_sentence, unit, value, before_it, surface
    FROM facts
    WHERE role = 'level' AND NOT is_in_change AND unit NOT IN ('percent', 'percentage_point')
        AND regexp_matches(lower(right(before_it, 30)), '\bdari( (total|jumlah|seluruh|sekitar|sebanyak|penduduk|populasi|target))*\s*$')
)
SELECT rate_id, count_id, base_id FROM pairs WHERE base_id IS NOT NULL
UNION
SELECT p.rate_id, p.count_id, b.claim_id
FROM pairs p
JOIN bases b ON b.revision_id = p.revision_id AND b.sentence_start = p.sentence_start AND b.rank_in_sentence = p.last_rank + 1
WHERE p.base_id IS NULL AND b.unit = p.unit AND b.value > p.value
UNION
SELECT r.claim_id, c.claim_id, b.claim_id
FROM bases b
JOIN facts c ON c.revision_id = b.revision_id AND c.sentence_start = b.sentence_start AND c.rank_in_sentence = b.rank_in_sentence - 1
JOIN facts r ON r.revision_id = b.revision_id AND r.sentence_start = b.sentence_start AND r.rank_in_sentence = b.rank_in_sentence + 1
WHERE c.unit = b.unit AND c.value < b.value AND c.role = 'level' AND r.unit = 'percent' AND r.role IN ('level', 'share')
    AND regexp_matches(lower(substr(r.before_it, 1 + length(b.before_it) + length(b.surface))),
        '^[^0-9.;]{0,40}(atau|\(|setara|yakni|yaitu|sebesar|sekitar|sama dengan)\s*$')
UNION
SELECT p.rate_id, p.count_id, arg_max(b.claim_id, b."start")
FROM pairs p
JOIN told b ON b.revision_id = p.revision_id AND b.unit = p.unit AND starts_with(p.place, b.place || '.')
WHERE p.base_id IS NULL AND p.is_share AND b."start" BETWEEN p.rate_start - 600 AND p.rate_start - 1
GROUP BY ALL;
