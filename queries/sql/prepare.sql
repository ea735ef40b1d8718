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

CREATE OR REPLACE TEMP MACRO words_of(phrase) AS
    nullif(trim(regexp_replace(lower(coalesce(phrase, '')), '[^a-z0-9]+', ' ', 'g')), '');

CREATE OR REPLACE TEMP TABLE readings AS
SELECT r.*, a.label, a.publisher, coalesce(k.cluster_id, r.article_id) AS cluster_id,
    coalesce(k.origin_article_id, r.article_id) AS origin_article_id
FROM revisions r
JOIN articles a USING (article_id)
LEFT JOIN article_clusters k USING (article_id)
QUALIFY r.revision_number = max(r.revision_number) OVER (PARTITION BY r.article_id);

CREATE OR REPLACE TEMP TABLE facts AS
WITH told AS (
    SELECT c.*, r.article_id, r.label AS article, r.cluster_id, r.publication_start AS first_day,
        r.publication_end - 1 AS last_day, r.publication_basis AS day_basis,
        coalesce(o.origin_id, c.revision_id) AS origin_id, coalesce(g.article_id, r.article_id) AS origin_article_id,
        year(c.period_start) AS period_year,
        c.role IN ('level', 'share') AND c.modality IN ('observed', 'provisional', 'estimate') AS is_observed,
        array_to_string(c.qualifiers, '|') AS qualifier_key,
        coalesce(c.definition, i.default_definition, '') AS definition_meant,
        coalesce(c.place_basis = 'stated', FALSE) AND coalesce(c.period_basis = 'stated', FALSE) AS is_stated,
        coalesce(c.value >= i.plausible_low, TRUE) AND coalesce(c.value <= i.plausible_high, TRUE) AS is_plausible,
        words_of(c.measure) AS measure_words,
        substr(c.sentence, 1, c."start" - c.sentence_start) AS before_it,
        substr(c.sentence, c."end" - c.sentence_start + 1) AS after_it,
        row_number() OVER in_sentence AS rank_in_sentence,
        count(*) OVER (in_sentence_list) AS listed,
        c.claim_id IN (SELECT from_id FROM claims) OR c.from_id IS NOT NULL AS is_in_change
    FROM claims c
    JOIN readings r USING (revision_id)
    LEFT JOIN indicators i ON i.indicator = c.indicator
    LEFT JOIN claim_origins o ON o.claim_id = c.claim_id
    LEFT JOIN passages p ON p.passage_id = o.origin_id
    LEFT JOIN revisions g ON g.revision_id = p.revision_id
    WINDOW in_sentence AS (PARTITION BY c.revision_id, c.sentence_start ORDER BY c."start"),
        in_sentence_list AS (PARTITION BY c.revision_id, c.sentence_start, c.indicator, c.unit, c.place, c.period_label,
            c.qualifiers, c.role)
)
SELECT *, CASE
    WHEN indicator IS NULL THEN 'indicator unknown'
    WHEN place IS NULL THEN 'place unknown'
    WHEN period_label IS NULL OR period_basis = 'publication' THEN 'period unknown'
    WHEN NOT is_observed THEN 'a change, target or limit'
    WHEN NOT is_plausible THEN 'outside the plausible range of the indicator'
    WHEN listed > 1 THEN 'one of a list in its sentence'
    WHEN is_in_change AND period_basis <> 'stated' THEN 'end of a change whose period is inferred'
    -- inflation is a dozen series: month, year, core, groups of goods; only a fully named one is compared
    WHEN indicator = 'inflation' AND (NOT regexp_matches(qualifier_key, '_on_|_to_date') OR regexp_matches(lower(sentence),
        'kelompok|komoditas|andil|penyumbang|menyumbang|sumbangan|inti|volatile|bergejolak|administered|diatur pemerintah'))
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

-- "dari 9,40 menjadi 9,12 persen" or "menjadi 9,12 dari 9,40 persen": where a change starts and where it ends.
CREATE OR REPLACE TEMP TABLE changes AS
WITH starts AS (
    SELECT f FROM facts f
    WHERE f.role <> 'change' AND regexp_matches(lower(f.before_it),
        '\b(dari|semula)( (semula|sebelumnya|posisi|angka|level|yang|harga|kisaran|sekitar|awalnya|nilai|rp\.?))*\s*$')
), beside AS (
    SELECT f, n, n.rank_in_sentence > f.rank_in_sentence AS is_after,
        lower(substr(CASE WHEN is_after THEN n.before_it ELSE f.before_it END,
            1 + CASE WHEN is_after THEN length(f.before_it) + length(f.surface) ELSE length(n.before_it) + length(n.surface) END))
            AS between
    FROM starts
    JOIN facts n ON n.revision_id = f.revision_id AND n.sentence_start = f.sentence_start AND n.unit = f.unit
        AND n.rank_in_sentence IN (f.rank_in_sentence - 1, f.rank_in_sentence + 1)
    WHERE n.role <> 'change' AND coalesce(n.per, '') = coalesce(f.per, n.per, '')
), steps AS (
    SELECT f AS old, n AS new, CASE WHEN is_after THEN f.before_it ELSE n.before_it END AS lead
    FROM beside
    WHERE length(between) < 90 AND NOT regexp_matches(between, '\b(sedangkan|sementara|dan dari|serta|namun|tetapi)\b|[;.:]\s')
        AND CASE WHEN is_after THEN regexp_matches(between, '\b(menjadi|jadi|ke)\b')
            ELSE length(between) < 40 AND NOT contains(between, ',')
                AND regexp_matches(lower(right(n.before_it, 30)), '\b(menjadi|jadi|ke)\b') END
    QUALIFY row_number() OVER (PARTITION BY f.claim_id ORDER BY is_after) = 1
)
SELECT *, last_turn(right(lead, 60)) AS turn, turn_of(turn) AS direction FROM steps;
