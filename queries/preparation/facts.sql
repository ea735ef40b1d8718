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
