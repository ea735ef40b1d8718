-- Everything that a template may say about a piece of evidence, one row each.
SELECT 'claim' AS kind, f.claim_id AS id, f.article_id, f.article, r.publisher, f.last_day AS day, f.day_basis,
    f.revision_id, f."start", f.surface, f.sentence, f.origin_id, f.origin_article_id, f.value, f.value_low, f.value_high, f.bound, f.unit, f.per,
    f.indicator, i.name_id, i.name_en, f.definition, f.place, f.place_name, f.period_label, f.speaker, f.office,
    f.source, f.measure
FROM facts f
JOIN readings r USING (revision_id)
LEFT JOIN indicators i ON i.indicator = f.indicator
WHERE f.claim_id IN (SELECT id FROM wanted WHERE kind = 'claim')
UNION ALL BY NAME
SELECT 'date' AS kind, d.date_id AS id, r.article_id, r.label AS article, r.publisher, r.publication_end - 1 AS day,
    r.publication_basis AS day_basis, d.revision_id, d."start", d.surface, d.sentence,
    CASE WHEN d."start" < p."end" THEN p.origin_id ELSE r.origin_article_id END AS origin_id, r.origin_article_id, d.period_label
FROM date_mentions d
JOIN readings r USING (revision_id)
ASOF LEFT JOIN passages p ON d.revision_id = p.revision_id AND d."start" >= p."start"
WHERE d.date_id IN (SELECT id FROM wanted WHERE kind = 'date')
UNION ALL BY NAME
SELECT 'official' AS kind, o.official_id AS id, r.article_id, r.label AS article, r.publisher,
    r.publication_end - 1 AS day, r.publication_basis AS day_basis, o.revision_id, o."start", o.surface, o.sentence,
    CASE WHEN o."start" < p."end" THEN p.origin_id ELSE r.origin_article_id END AS origin_id, r.origin_article_id, o.place, o.place_name, o.person AS speaker, o.office, o.body AS source
FROM official_mentions o
JOIN readings r USING (revision_id)
ASOF LEFT JOIN passages p ON o.revision_id = p.revision_id AND o."start" >= p."start"
WHERE o.official_id IN (SELECT id FROM wanted WHERE kind = 'official')
UNION ALL BY NAME
SELECT 'reference' AS kind, g.reference_id AS id, g.value, g.value_low, g.value_high, 'exact' AS bound, g.unit, g.per,
    g.indicator, i.name_id, i.name_en, g.definition, g.place, g.place_name, g.period_label, g.source, g.released_on AS day
FROM reference_figures g
LEFT JOIN indicators i ON i.indicator = g.indicator
WHERE g.reference_id IN (SELECT id FROM wanted WHERE kind = 'reference')
