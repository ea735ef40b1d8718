-- One row a claim of the newest revisions.
CREATE OR REPLACE VIEW v_claims AS
SELECT
    claims.claim_id,
    revisions.article_id,
    claims.revision_id,
    revisions.revision_number,
    claims.section,
    claims."start",
    claims."end",
    claims.surface,
    claims.sentence,
    claims.sentence_start,
    claims.value,
    claims.value_low,
    claims.value_high,
    claims.bound,
    claims.unit,
    claims.per,
    claims.role,
    claims.direction,
    claims.modality,
    claims.measure,
    claims.indicator,
    claims.qualifiers,
    claims.definition,
    claims.denominator,
    claims.place,
    claims.place_name,
    claims.place_basis,
    claims.place_candidates,
    claims.period_start,
    claims.period_end,
    claims.period_label,
    claims.period_basis,
    claims.is_current,
    claims.speaker,
    claims.office,
    claims.source,
    claims.rule,
    claims.rule_version,
    claims.alternatives,
    claims.counterpart_id,
    claims.base_id,
    claims.from_id,
    articles.label,
    articles.url,
    articles.publisher,
    revisions.title,
    revisions.source AS article_source,
    revisions.published_at,
    revisions.published_on,
    indicators.name_id AS indicator_name,
    places.level AS place_level,
    CASE WHEN claims.place <> '0' THEN split_part(claims.place, '.', 1) END AS province,
    facts.speaker_id,
    facts.source_id,
    facts.passage_id,
    facts.origin_id,
    coalesce(clusters.cluster_id, revisions.article_id) AS cluster_id,
    revisions.publication_start,
    revisions.publication_end,
    revisions.publication_basis,
    revisions.extractor_version
FROM claims
INNER JOIN v_newest_revisions AS revisions ON claims.revision_id = revisions.revision_id
INNER JOIN articles ON revisions.article_id = articles.article_id
LEFT JOIN indicators ON claims.indicator = indicators.indicator
LEFT JOIN places ON claims.place = places.place_code
LEFT JOIN article_clusters AS clusters ON revisions.article_id = clusters.article_id
LEFT JOIN claim_facts AS facts ON claims.claim_id = facts.claim_id;

COMMENT ON VIEW v_claims IS 'Claims of the newest revisions, with the article, the place, who is meant, and the origin of the wording';
COMMENT ON COLUMN v_claims.claim_id IS '16 hex digits, the same on every run';
COMMENT ON COLUMN v_claims.article_id IS 'The article';
COMMENT ON COLUMN v_claims.revision_id IS 'The revision that states it';
COMMENT ON COLUMN v_claims.revision_number IS '1 for the first text seen';
COMMENT ON COLUMN v_claims.section IS 'headline, lead, body, caption, quote or table';
COMMENT ON COLUMN v_claims."start" IS 'First code point of the surface in revisions.text';
COMMENT ON COLUMN v_claims."end" IS 'Code point after the surface';
COMMENT ON COLUMN v_claims.surface IS 'The number with its unit, as printed';
COMMENT ON COLUMN v_claims.sentence IS 'The sentence around it';
COMMENT ON COLUMN v_claims.sentence_start IS 'Offset of that sentence';
COMMENT ON COLUMN v_claims.value IS 'The number after its scale word (40,38 ribu is 40380); for a range its lower end';
COMMENT ON COLUMN v_claims.value_low IS 'Lower end of the interval that decimals, hedge and rounding permit; null is unbounded';
COMMENT ON COLUMN v_claims.value_high IS 'Upper end, exclusive unless the bound is a range; null is unbounded';
COMMENT ON COLUMN v_claims.bound IS 'exact, about, almost, more_than, at_least, less_than, at_most, range';
COMMENT ON COLUMN v_claims.unit IS 'percent, percentage_point, person, family, household, ISO 4217 money, kg, ton, item:<noun>, ...';
COMMENT ON COLUMN v_claims.per IS 'Rate base as written: kapita per bulan';
COMMENT ON COLUMN v_claims.role IS 'level, change, share, target, limit, rank, other';
COMMENT ON COLUMN v_claims.direction IS 'up or down, for a change';
COMMENT ON COLUMN v_claims.modality IS 'observed, provisional, estimate, forecast, target';
COMMENT ON COLUMN v_claims.measure IS 'The phrase that says what is measured, as printed';
COMMENT ON COLUMN v_claims.indicator IS 'Known indicator, else null';
COMMENT ON COLUMN v_claims.qualifiers IS 'Sorted: urban, rural, female, age:15-24, ...';
COMMENT ON COLUMN v_claims.definition IS 'bps_susenas, p3ke, dtks, dtsen, ...';
COMMENT ON COLUMN v_claims.denominator IS 'Base of a share or rate: an indicator id where known, else the phrase';
COMMENT ON COLUMN v_claims.place IS 'Kemendagri code; 0 is Indonesia';
COMMENT ON COLUMN v_claims.place_name IS 'Full name of the place';
COMMENT ON COLUMN v_claims.place_basis IS 'stated beside the number, or inferred from context';
COMMENT ON COLUMN v_claims.place_candidates IS 'Codes that the name can mean, when ambiguous';
COMMENT ON COLUMN v_claims.period_start IS 'First day that the value is about';
COMMENT ON COLUMN v_claims.period_end IS 'Day after the last';
COMMENT ON COLUMN v_claims.period_label IS '2024, 2024-03, 2024-Q3, 2024-S1, 2024-11-14, 2024-01/2024-09';
COMMENT ON COLUMN v_claims.period_basis IS 'stated, inferred or publication';
COMMENT ON COLUMN v_claims.is_current IS 'The text says saat ini, kini, terbaru, sekarang';
COMMENT ON COLUMN v_claims.speaker IS 'Person to whom the text attributes it';
COMMENT ON COLUMN v_claims.office IS 'Office of the speaker, as in the text';
COMMENT ON COLUMN v_claims.source IS 'Organisation whose data it is, as in the text';
COMMENT ON COLUMN v_claims.rule IS 'Rule that read the number';
COMMENT ON COLUMN v_claims.rule_version IS 'Version of that rule';
COMMENT ON COLUMN v_claims.alternatives IS 'Readings that lost, with the reason';
COMMENT ON COLUMN v_claims.counterpart_id IS 'Claim that the text gives as the same fact in another unit';
COMMENT ON COLUMN v_claims.base_id IS 'Claim that the text gives as the base of this share, rate or count';
COMMENT ON COLUMN v_claims.from_id IS 'Claim from which this change or new level starts';
COMMENT ON COLUMN v_claims.label IS 'What people call it: the sender''s id, else the file name, else the URL';
COMMENT ON COLUMN v_claims.url IS 'Canonical URL, where known';
COMMENT ON COLUMN v_claims.publisher IS 'Outlet';
COMMENT ON COLUMN v_claims.title IS 'Headline of the article';
COMMENT ON COLUMN v_claims.article_source IS 'File or URL given to ingest';
COMMENT ON COLUMN v_claims.published_at IS 'Instant of publication, where stated';
COMMENT ON COLUMN v_claims.published_on IS 'Day of publication where the article is, as stated or worked out';
COMMENT ON COLUMN v_claims.indicator_name IS 'Indonesian name of the indicator';
COMMENT ON COLUMN v_claims.place_level IS 'country, province, regency, city, district, village';
COMMENT ON COLUMN v_claims.province IS 'Kemendagri code of the province';
COMMENT ON COLUMN v_claims.speaker_id IS 'Entity of the speaker';
COMMENT ON COLUMN v_claims.source_id IS 'Entity of the organisation whose data it is';
COMMENT ON COLUMN v_claims.passage_id IS 'The paragraph that holds it';
COMMENT ON COLUMN v_claims.origin_id IS 'Claims with one origin are one voice';
COMMENT ON COLUMN v_claims.cluster_id IS 'Articles that copy each other share it';
COMMENT ON COLUMN v_claims.publication_start IS 'First day on which it can have been published';
COMMENT ON COLUMN v_claims.publication_end IS 'Day after the last on which it can have been published';
COMMENT ON COLUMN v_claims.publication_basis IS 'stated by the page, or inferred from dates in the text';
COMMENT ON COLUMN v_claims.extractor_version IS 'Version of the extractor that read it';
