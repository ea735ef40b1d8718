-- Schema 1: articles and their revisions, what was read from them, who is who, reference figures, findings.
-- Append-only: a later change is a new numbered file.

CREATE TABLE schema_versions (
    version INTEGER PRIMARY KEY,
    file VARCHAR NOT NULL,
    content_hash VARCHAR NOT NULL
);
COMMENT ON TABLE schema_versions IS 'Schema files applied to this knowledge base; the highest version is its version';
COMMENT ON COLUMN schema_versions.version IS 'Number of the file';
COMMENT ON COLUMN schema_versions.file IS 'Name in kb/schema';
COMMENT ON COLUMN schema_versions.content_hash IS '16 hex digits of the file as applied';

CREATE TABLE installed_views (
    view_name VARCHAR PRIMARY KEY,
    content_hash VARCHAR NOT NULL
);
COMMENT ON TABLE installed_views IS 'Views made from kb/views, so that a newer program knows which to renew';
COMMENT ON COLUMN installed_views.view_name IS 'Name of the view and stem of its file';
COMMENT ON COLUMN installed_views.content_hash IS '16 hex digits of the file as applied';

CREATE TABLE stages_done (
    stage VARCHAR PRIMARY KEY,
    content_hash VARCHAR NOT NULL
);
COMMENT ON TABLE stages_done IS 'Later stages that are up to date with the articles; every stored batch empties it';
COMMENT ON COLUMN stages_done.stage IS 'derive, or another stage that reads what was derived';
COMMENT ON COLUMN stages_done.content_hash IS '16 hex digits of the program that did it';

CREATE TABLE articles (
    article_id VARCHAR PRIMARY KEY,
    label VARCHAR NOT NULL,
    url VARCHAR,
    publisher VARCHAR
);
COMMENT ON TABLE articles IS 'One news article, whatever became of its text';
COMMENT ON COLUMN articles.article_id IS '16 hex digits: hash of the canonical URL, else of the sender''s id, else of file name and title';
COMMENT ON COLUMN articles.label IS 'What people call it: the sender''s id, else the file name, else the URL';
COMMENT ON COLUMN articles.url IS 'Canonical URL, where known';
COMMENT ON COLUMN articles.publisher IS 'Outlet';

CREATE TABLE revisions (
    revision_id VARCHAR PRIMARY KEY,
    article_id VARCHAR NOT NULL,
    revision_number INTEGER NOT NULL,
    source VARCHAR NOT NULL,
    title VARCHAR NOT NULL,
    authors VARCHAR[] NOT NULL,
    editors VARCHAR[] NOT NULL,
    published_at TIMESTAMPTZ,
    published_offset_minutes INTEGER,
    published_source VARCHAR,
    publication_start DATE,
    publication_end DATE,
    publication_label VARCHAR,
    publication_basis VARCHAR,
    modified_at TIMESTAMPTZ,
    fetched_at TIMESTAMPTZ,
    credited_to VARCHAR,
    correction_note VARCHAR,
    text VARCHAR NOT NULL,
    body_start INTEGER NOT NULL,
    extractor_version VARCHAR NOT NULL,
    UNIQUE (article_id, revision_number)
);
COMMENT ON TABLE revisions IS 'The text of an article as it read at one moment; the newest has the highest number';
COMMENT ON COLUMN revisions.revision_id IS '16 hex digits over article, title and text: the same text twice is the same revision';
COMMENT ON COLUMN revisions.article_id IS 'The article';
COMMENT ON COLUMN revisions.revision_number IS '1 for the first text seen';
COMMENT ON COLUMN revisions.source IS 'File or URL given to ingest';
COMMENT ON COLUMN revisions.title IS 'Headline';
COMMENT ON COLUMN revisions.authors IS 'Reporters';
COMMENT ON COLUMN revisions.editors IS 'Editors';
COMMENT ON COLUMN revisions.published_at IS 'Instant of publication, where stated';
COMMENT ON COLUMN revisions.published_offset_minutes IS 'Offset from UTC that the page states or its zone implies: 420 WIB, 480 WITA, 540 WIT';
COMMENT ON COLUMN revisions.published_source IS 'Where the instant was read: given, jsonld, meta, byline';
COMMENT ON COLUMN revisions.publication_start IS 'First day on which it can have been published';
COMMENT ON COLUMN revisions.publication_end IS 'Day after the last on which it can have been published';
COMMENT ON COLUMN revisions.publication_label IS 'Day, month or year of publication';
COMMENT ON COLUMN revisions.publication_basis IS 'stated by the page, or inferred from dates in the text';
COMMENT ON COLUMN revisions.modified_at IS 'Instant of the last change that the page states';
COMMENT ON COLUMN revisions.fetched_at IS 'Instant of the fetch; null for local files';
COMMENT ON COLUMN revisions.credited_to IS 'Outlet that the text names as its origin';
COMMENT ON COLUMN revisions.correction_note IS 'Sentence in which the page says that it was corrected';
COMMENT ON COLUMN revisions.text IS 'Title, blank line, paragraphs; all offsets are code points into it';
COMMENT ON COLUMN revisions.body_start IS 'Offset at which the body starts';
COMMENT ON COLUMN revisions.extractor_version IS 'Version of the extractor that read it';

CREATE TABLE sections (
    revision_id VARCHAR NOT NULL,
    section_number INTEGER NOT NULL,
    kind VARCHAR NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    PRIMARY KEY (revision_id, section_number)
);
COMMENT ON TABLE sections IS 'Headline, lead, body, caption, quote, table and furniture stretches of a revision';
COMMENT ON COLUMN sections.revision_id IS 'The revision';
COMMENT ON COLUMN sections.section_number IS 'Order in the text, from 0';
COMMENT ON COLUMN sections.kind IS 'headline, lead, body, caption, quote, table, furniture';
COMMENT ON COLUMN sections."start" IS 'First code point';
COMMENT ON COLUMN sections."end" IS 'Code point after the last';

CREATE TABLE claims (
    claim_id VARCHAR PRIMARY KEY,
    revision_id VARCHAR NOT NULL,
    section VARCHAR NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    surface VARCHAR NOT NULL,
    sentence VARCHAR NOT NULL,
    sentence_start INTEGER NOT NULL,
    value DECIMAL(38, 10) NOT NULL,
    value_low DECIMAL(38, 10),
    value_high DECIMAL(38, 10),
    bound VARCHAR NOT NULL,
    unit VARCHAR NOT NULL,
    per VARCHAR,
    role VARCHAR NOT NULL,
    direction VARCHAR,
    modality VARCHAR NOT NULL,
    measure VARCHAR,
    indicator VARCHAR,
    qualifiers VARCHAR[] NOT NULL,
    definition VARCHAR,
    denominator VARCHAR,
    place VARCHAR,
    place_name VARCHAR,
    place_basis VARCHAR,
    place_candidates VARCHAR[] NOT NULL,
    period_start DATE,
    period_end DATE,
    period_label VARCHAR,
    period_basis VARCHAR,
    is_current BOOLEAN NOT NULL,
    speaker VARCHAR,
    office VARCHAR,
    source VARCHAR,
    rule VARCHAR NOT NULL,
    rule_version INTEGER NOT NULL,
    alternatives STRUCT("value" DECIMAL(38, 10), reading VARCHAR)[] NOT NULL,
    counterpart_id VARCHAR,
    base_id VARCHAR,
    from_id VARCHAR
);
COMMENT ON TABLE claims IS 'One quantity stated in one revision, with meaning, evidence and provenance';
COMMENT ON COLUMN claims.claim_id IS '16 hex digits, the same on every run';
COMMENT ON COLUMN claims.revision_id IS 'The revision that states it';
COMMENT ON COLUMN claims.section IS 'headline, lead, body, caption, quote or table';
COMMENT ON COLUMN claims."start" IS 'First code point of the surface in revisions.text';
COMMENT ON COLUMN claims."end" IS 'Code point after the surface';
COMMENT ON COLUMN claims.surface IS 'The number with its unit, as printed';
COMMENT ON COLUMN claims.sentence IS 'The sentence around it';
COMMENT ON COLUMN claims.sentence_start IS 'Offset of that sentence';
COMMENT ON COLUMN claims.value IS 'The number after its scale word (40,38 ribu is 40380); for a range its lower end';
COMMENT ON COLUMN claims.value_low IS 'Lower end of the interval that decimals, hedge and rounding permit; null is unbounded';
COMMENT ON COLUMN claims.value_high IS 'Upper end, exclusive unless the bound is a range; null is unbounded';
COMMENT ON COLUMN claims.bound IS 'exact, about, almost, more_than, at_least, less_than, at_most, range';
COMMENT ON COLUMN claims.unit IS 'percent, percentage_point, person, family, household, ISO 4217 money, kg, ton, item:<noun>, ...';
COMMENT ON COLUMN claims.per IS 'Rate base as written: kapita per bulan';
COMMENT ON COLUMN claims.role IS 'level, change, share, target, limit, rank, other';
COMMENT ON COLUMN claims.direction IS 'up or down, for a change';
COMMENT ON COLUMN claims.modality IS 'observed, provisional, estimate, forecast, target';
COMMENT ON COLUMN claims.measure IS 'The phrase that says what is measured, as printed';
COMMENT ON COLUMN claims.indicator IS 'Known indicator, else null';
COMMENT ON COLUMN claims.qualifiers IS 'Sorted: urban, rural, female, age:15-24, ...';
COMMENT ON COLUMN claims.definition IS 'bps_susenas, p3ke, dtks, dtsen, ...';
COMMENT ON COLUMN claims.denominator IS 'Base of a share or rate: an indicator id where known, else the phrase';
COMMENT ON COLUMN claims.place IS 'Kemendagri code; 0 is Indonesia';
COMMENT ON COLUMN claims.place_name IS 'Full name of the place';
COMMENT ON COLUMN claims.place_basis IS 'stated beside the number, or inferred from context';
COMMENT ON COLUMN claims.place_candidates IS 'Codes that the name can mean, when ambiguous';
COMMENT ON COLUMN claims.period_start IS 'First day that the value is about';
COMMENT ON COLUMN claims.period_end IS 'Day after the last';
COMMENT ON COLUMN claims.period_label IS '2024, 2024-03, 2024-Q3, 2024-S1, 2024-11-14, 2024-01/2024-09';
COMMENT ON COLUMN claims.period_basis IS 'stated, inferred or publication';
COMMENT ON COLUMN claims.is_current IS 'The text says saat ini, kini, terbaru, sekarang';
COMMENT ON COLUMN claims.speaker IS 'Person to whom the text attributes it';
COMMENT ON COLUMN claims.office IS 'Office of the speaker, as in the text';
COMMENT ON COLUMN claims.source IS 'Organisation whose data it is, as in the text';
COMMENT ON COLUMN claims.rule IS 'Rule that read the number';
COMMENT ON COLUMN claims.rule_version IS 'Version of that rule';
COMMENT ON COLUMN claims.alternatives IS 'Readings that lost, with the reason';
COMMENT ON COLUMN claims.counterpart_id IS 'Claim that the text gives as the same fact in another unit';
COMMENT ON COLUMN claims.base_id IS 'Claim that the text gives as the base of this share, rate or count';
COMMENT ON COLUMN claims.from_id IS 'Claim from which this change or new level starts';

CREATE TABLE date_mentions (
    date_id VARCHAR PRIMARY KEY,
    revision_id VARCHAR NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    surface VARCHAR NOT NULL,
    sentence VARCHAR NOT NULL,
    period_start DATE NOT NULL,
    period_end DATE NOT NULL,
    period_label VARCHAR NOT NULL,
    period_basis VARCHAR NOT NULL,
    weekday_conflict BOOLEAN NOT NULL,
    rule VARCHAR NOT NULL,
    rule_version INTEGER NOT NULL
);
COMMENT ON TABLE date_mentions IS 'Calendar expressions and the days that they mean';
COMMENT ON COLUMN date_mentions.date_id IS '16 hex digits, the same on every run';
COMMENT ON COLUMN date_mentions.revision_id IS 'The revision';
COMMENT ON COLUMN date_mentions."start" IS 'First code point in revisions.text';
COMMENT ON COLUMN date_mentions."end" IS 'Code point after the last';
COMMENT ON COLUMN date_mentions.surface IS 'As printed';
COMMENT ON COLUMN date_mentions.sentence IS 'The sentence around it';
COMMENT ON COLUMN date_mentions.period_start IS 'First day';
COMMENT ON COLUMN date_mentions.period_end IS 'Day after the last';
COMMENT ON COLUMN date_mentions.period_label IS '2024-11-14, 2024-03, 2024-Q3, 2024, ...';
COMMENT ON COLUMN date_mentions.period_basis IS 'stated, inferred (a part was missing) or publication';
COMMENT ON COLUMN date_mentions.weekday_conflict IS 'The printed weekday is not that day''s';
COMMENT ON COLUMN date_mentions.rule IS 'Rule that read it';
COMMENT ON COLUMN date_mentions.rule_version IS 'Version of that rule';

CREATE TABLE official_mentions (
    official_id VARCHAR PRIMARY KEY,
    revision_id VARCHAR NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    surface VARCHAR NOT NULL,
    sentence VARCHAR NOT NULL,
    person VARCHAR NOT NULL,
    office VARCHAR,
    body VARCHAR,
    place VARCHAR,
    place_name VARCHAR,
    acting VARCHAR,
    rule VARCHAR NOT NULL,
    rule_version INTEGER NOT NULL
);
COMMENT ON TABLE official_mentions IS 'Named persons who hold an office, one row a person and revision';
COMMENT ON COLUMN official_mentions.official_id IS '16 hex digits, the same on every run';
COMMENT ON COLUMN official_mentions.revision_id IS 'The revision';
COMMENT ON COLUMN official_mentions."start" IS 'First code point in revisions.text';
COMMENT ON COLUMN official_mentions."end" IS 'Code point after the last';
COMMENT ON COLUMN official_mentions.surface IS 'As printed';
COMMENT ON COLUMN official_mentions.sentence IS 'The sentence around it';
COMMENT ON COLUMN official_mentions.person IS 'Longest form of the name in the article, titles stripped';
COMMENT ON COLUMN official_mentions.office IS 'Office, longest form in the article';
COMMENT ON COLUMN official_mentions.body IS 'Agency, company or organisation of the office';
COMMENT ON COLUMN official_mentions.place IS 'Kemendagri code of the office''s region';
COMMENT ON COLUMN official_mentions.place_name IS 'Full name of that region';
COMMENT ON COLUMN official_mentions.acting IS 'Pj, Plt, Plh, else null';
COMMENT ON COLUMN official_mentions.rule IS 'Rule that read it';
COMMENT ON COLUMN official_mentions.rule_version IS 'Version of that rule';

CREATE TABLE skips (
    revision_id VARCHAR NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    surface VARCHAR NOT NULL,
    reason VARCHAR NOT NULL,
    rule VARCHAR NOT NULL,
    PRIMARY KEY (revision_id, "start", "end")
);
COMMENT ON TABLE skips IS 'Numerals that are no quantity, with the reason, so that silence can be audited';
COMMENT ON COLUMN skips.revision_id IS 'The revision';
COMMENT ON COLUMN skips."start" IS 'First code point in revisions.text';
COMMENT ON COLUMN skips."end" IS 'Code point after the last';
COMMENT ON COLUMN skips.surface IS 'As printed';
COMMENT ON COLUMN skips.reason IS 'law number, clock time, phone number, ...';
COMMENT ON COLUMN skips.rule IS 'Rule that decided it';

CREATE TABLE places (
    place_code VARCHAR PRIMARY KEY,
    name VARCHAR NOT NULL,
    level VARCHAR NOT NULL,
    parent_code VARCHAR
);
COMMENT ON TABLE places IS 'Regions of Indonesia that the texts mention, with all their parents (Kemendagri)';
COMMENT ON COLUMN places.place_code IS 'Kemendagri code: 53, 53.71, 53.71.01, 53.71.01.1001; 0 is Indonesia';
COMMENT ON COLUMN places.name IS 'Full name with its level word';
COMMENT ON COLUMN places.level IS 'country, province, regency, city, district, village';
COMMENT ON COLUMN places.parent_code IS 'The region that contains it';

CREATE TABLE indicators (
    indicator VARCHAR PRIMARY KEY,
    name_id VARCHAR NOT NULL,
    name_en VARCHAR NOT NULL,
    unit VARCHAR NOT NULL,
    per VARCHAR,
    denominator VARCHAR,
    default_definition VARCHAR,
    plausible_low DECIMAL(38, 10),
    plausible_high DECIMAL(38, 10),
    plausible_source VARCHAR
);
COMMENT ON TABLE indicators IS 'Indicators that the extractor knows, from extract/indicators';
COMMENT ON COLUMN indicators.indicator IS 'Id: poverty_rate, ...';
COMMENT ON COLUMN indicators.name_id IS 'Indonesian name for editors';
COMMENT ON COLUMN indicators.name_en IS 'English name';
COMMENT ON COLUMN indicators.unit IS 'Unit in which it is published';
COMMENT ON COLUMN indicators.per IS 'Rate base';
COMMENT ON COLUMN indicators.denominator IS 'Indicator that is the base of a rate';
COMMENT ON COLUMN indicators.default_definition IS 'Definition meant when a text names none';
COMMENT ON COLUMN indicators.plausible_low IS 'Lowest plausible value';
COMMENT ON COLUMN indicators.plausible_high IS 'Highest plausible value';
COMMENT ON COLUMN indicators.plausible_source IS 'Where that range comes from';

CREATE TABLE indicator_relations (
    relation VARCHAR NOT NULL,
    indicator VARCHAR NOT NULL,
    other VARCHAR NOT NULL,
    base VARCHAR,
    PRIMARY KEY (relation, indicator, other)
);
COMMENT ON TABLE indicator_relations IS 'Relations between indicators that checks use';
COMMENT ON COLUMN indicator_relations.relation IS 'rate_of (rate x base = count), part_of (cannot exceed), same_as_families';
COMMENT ON COLUMN indicator_relations.indicator IS 'The rate, or the part';
COMMENT ON COLUMN indicator_relations.other IS 'The count, or the whole';
COMMENT ON COLUMN indicator_relations.base IS 'The base, for rate_of';

CREATE TABLE reference_figures (
    reference_id VARCHAR PRIMARY KEY,
    indicator VARCHAR NOT NULL,
    place VARCHAR NOT NULL,
    place_name VARCHAR NOT NULL,
    period_start DATE NOT NULL,
    period_end DATE NOT NULL,
    period_label VARCHAR NOT NULL,
    value DECIMAL(38, 10) NOT NULL,
    value_low DECIMAL(38, 10) NOT NULL,
    value_high DECIMAL(38, 10) NOT NULL,
    decimals INTEGER NOT NULL,
    unit VARCHAR NOT NULL,
    per VARCHAR,
    definition VARCHAR,
    released_on DATE,
    source VARCHAR NOT NULL,
    file VARCHAR NOT NULL
);
COMMENT ON TABLE reference_figures IS 'Published figures to hold claims against: rujukan, not the truth';
COMMENT ON COLUMN reference_figures.reference_id IS '16 hex digits, the same on every run';
COMMENT ON COLUMN reference_figures.indicator IS 'Indicator';
COMMENT ON COLUMN reference_figures.place IS 'Kemendagri code; 0 is Indonesia';
COMMENT ON COLUMN reference_figures.place_name IS 'Full name of the place';
COMMENT ON COLUMN reference_figures.period_start IS 'First day';
COMMENT ON COLUMN reference_figures.period_end IS 'Day after the last';
COMMENT ON COLUMN reference_figures.period_label IS '2024-03 or 2024';
COMMENT ON COLUMN reference_figures.value IS 'Value in full units';
COMMENT ON COLUMN reference_figures.value_low IS 'Lower end of the rounding interval';
COMMENT ON COLUMN reference_figures.value_high IS 'Upper end of the rounding interval';
COMMENT ON COLUMN reference_figures.decimals IS 'Published decimals; -1 is rounded to tens';
COMMENT ON COLUMN reference_figures.unit IS 'Unit';
COMMENT ON COLUMN reference_figures.per IS 'Rate base';
COMMENT ON COLUMN reference_figures.definition IS 'Definition or method';
COMMENT ON COLUMN reference_figures.released_on IS 'First day on which it was public, where known';
COMMENT ON COLUMN reference_figures.source IS 'Who published it';
COMMENT ON COLUMN reference_figures.file IS 'File of kb/reference that carries it';

CREATE TABLE entities (
    entity_id VARCHAR PRIMARY KEY,
    kind VARCHAR NOT NULL,
    name VARCHAR NOT NULL,
    place VARCHAR,
    aliases VARCHAR[] NOT NULL,
    mentions BIGINT NOT NULL
);
COMMENT ON TABLE entities IS 'Persons, organisations and offices, one row each';
COMMENT ON COLUMN entities.entity_id IS '16 hex digits, the same on every run over the same articles';
COMMENT ON COLUMN entities.kind IS 'person, organisation or office';
COMMENT ON COLUMN entities.name IS 'Name shown: the most frequent full form';
COMMENT ON COLUMN entities.place IS 'Kemendagri code of its region, where it has one';
COMMENT ON COLUMN entities.aliases IS 'Every form in which the texts print it, sorted';
COMMENT ON COLUMN entities.mentions IS 'How many claims and official mentions link to it';

CREATE TABLE entity_links (
    mention_kind VARCHAR NOT NULL,
    mention_id VARCHAR NOT NULL,
    entity_kind VARCHAR NOT NULL,
    surface VARCHAR NOT NULL,
    entity_id VARCHAR NOT NULL,
    method VARCHAR NOT NULL,
    score DOUBLE NOT NULL,
    vetoes VARCHAR[] NOT NULL,
    judgement VARCHAR NOT NULL,
    PRIMARY KEY (mention_kind, mention_id, entity_kind)
);
COMMENT ON TABLE entity_links IS 'Which mention is which entity, and why';
COMMENT ON COLUMN entity_links.mention_kind IS 'claim or official';
COMMENT ON COLUMN entity_links.mention_id IS 'claim_id or official_id';
COMMENT ON COLUMN entity_links.entity_kind IS 'person, organisation or office';
COMMENT ON COLUMN entity_links.surface IS 'The name as printed';
COMMENT ON COLUMN entity_links.entity_id IS 'The entity';
COMMENT ON COLUMN entity_links.method IS 'exact, alias, part_of_name, fuzzy, decision';
COMMENT ON COLUMN entity_links.score IS 'Similarity from 0 to 100';
COMMENT ON COLUMN entity_links.vetoes IS 'Words that forbade a merge with a similar name';
COMMENT ON COLUMN entity_links.judgement IS 'positive, negative or unsure';

CREATE TABLE entity_pairs (
    entity_id VARCHAR NOT NULL,
    other_entity_id VARCHAR NOT NULL,
    kind VARCHAR NOT NULL,
    score DOUBLE NOT NULL,
    reason VARCHAR NOT NULL,
    vetoes VARCHAR[] NOT NULL,
    judgement VARCHAR NOT NULL,
    PRIMARY KEY (entity_id, other_entity_id)
);
COMMENT ON TABLE entity_pairs IS 'Similar entities that were kept apart, and why: what a person may decide';
COMMENT ON COLUMN entity_pairs.entity_id IS 'The entity whose id sorts first';
COMMENT ON COLUMN entity_pairs.other_entity_id IS 'The similar one';
COMMENT ON COLUMN entity_pairs.kind IS 'person, organisation or office';
COMMENT ON COLUMN entity_pairs.score IS 'Similarity of the names from 0 to 100';
COMMENT ON COLUMN entity_pairs.reason IS 'veto, other region, region unknown, spelling too far';
COMMENT ON COLUMN entity_pairs.vetoes IS 'Words that forbid the merge';
COMMENT ON COLUMN entity_pairs.judgement IS 'negative, or unsure where a person should look';

CREATE TABLE entity_decisions (
    kind VARCHAR NOT NULL,
    name VARCHAR NOT NULL,
    place VARCHAR NOT NULL,
    other_name VARCHAR NOT NULL,
    other_place VARCHAR NOT NULL,
    judgement VARCHAR NOT NULL,
    decided_by VARCHAR NOT NULL,
    decided_at TIMESTAMPTZ NOT NULL,
    note VARCHAR,
    PRIMARY KEY (kind, name, place, other_name, other_place)
);
COMMENT ON TABLE entity_decisions IS 'What people decided about two names; kept over every rebuild, stronger than any score';
COMMENT ON COLUMN entity_decisions.kind IS 'person, organisation or office';
COMMENT ON COLUMN entity_decisions.name IS 'The name that sorts first, as an entity shows it';
COMMENT ON COLUMN entity_decisions.place IS 'Its region, empty where it has none';
COMMENT ON COLUMN entity_decisions.other_name IS 'The other name';
COMMENT ON COLUMN entity_decisions.other_place IS 'Its region, empty where it has none';
COMMENT ON COLUMN entity_decisions.judgement IS 'same, different or unsure';
COMMENT ON COLUMN entity_decisions.decided_by IS 'Who decided';
COMMENT ON COLUMN entity_decisions.decided_at IS 'When';
COMMENT ON COLUMN entity_decisions.note IS 'Why';

CREATE TABLE passages (
    passage_id VARCHAR PRIMARY KEY,
    revision_id VARCHAR NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    origin_id VARCHAR NOT NULL,
    similarity DOUBLE NOT NULL
);
COMMENT ON TABLE passages IS 'Paragraphs that hold a claim; paragraphs that copy each other share one origin';
COMMENT ON COLUMN passages.passage_id IS '16 hex digits, the same on every run';
COMMENT ON COLUMN passages.revision_id IS 'The revision';
COMMENT ON COLUMN passages."start" IS 'First code point in revisions.text';
COMMENT ON COLUMN passages."end" IS 'Code point after the last';
COMMENT ON COLUMN passages.origin_id IS 'passage_id of the earliest passage with the same wording';
COMMENT ON COLUMN passages.similarity IS 'Likeness to the passage that it follows, 0 to 100; 100 for an origin';

CREATE TABLE claim_origins (
    claim_id VARCHAR PRIMARY KEY,
    passage_id VARCHAR NOT NULL,
    origin_id VARCHAR NOT NULL
);
COMMENT ON TABLE claim_origins IS 'The passage of each claim; claims with one origin are one voice';
COMMENT ON COLUMN claim_origins.claim_id IS 'The claim';
COMMENT ON COLUMN claim_origins.passage_id IS 'The paragraph that holds it';
COMMENT ON COLUMN claim_origins.origin_id IS 'The earliest passage with the same wording';

CREATE TABLE article_clusters (
    article_id VARCHAR PRIMARY KEY,
    cluster_id VARCHAR NOT NULL,
    origin_article_id VARCHAR NOT NULL
);
COMMENT ON TABLE article_clusters IS 'Articles that copy each other, and the earliest of them';
COMMENT ON COLUMN article_clusters.article_id IS 'The article';
COMMENT ON COLUMN article_clusters.cluster_id IS 'The cluster; the article''s own id when it copies nobody';
COMMENT ON COLUMN article_clusters.origin_article_id IS 'Earliest article of the cluster';

CREATE TABLE findings (
    finding_id VARCHAR PRIMARY KEY,
    "check" VARCHAR NOT NULL,
    code VARCHAR NOT NULL,
    label VARCHAR NOT NULL,
    severity INTEGER NOT NULL,
    rung VARCHAR NOT NULL,
    relation VARCHAR NOT NULL,
    title_id VARCHAR NOT NULL,
    title_en VARCHAR NOT NULL,
    message_id VARCHAR NOT NULL,
    message_en VARCHAR NOT NULL,
    arithmetic_id VARCHAR,
    arithmetic_en VARCHAR,
    differing VARCHAR[] NOT NULL,
    origins INTEGER NOT NULL,
    copies INTEGER NOT NULL,
    place VARCHAR,
    place_name VARCHAR,
    indicator VARCHAR,
    status VARCHAR NOT NULL,
    note VARCHAR
);
COMMENT ON TABLE findings IS 'Numbers, dates or names that cannot both be true, or whose difference is explained';
COMMENT ON COLUMN findings.finding_id IS '16 hex digits: fingerprint of check and evidence, the same on every run';
COMMENT ON COLUMN findings."check" IS 'Stem of the file in queries/checks';
COMMENT ON COLUMN findings.code IS 'T01 to T30';
COMMENT ON COLUMN findings.label IS 'E error likely, K klarifikasi, I info';
COMMENT ON COLUMN findings.severity IS '1 low to 5 grave';
COMMENT ON COLUMN findings.rung IS 'Rung of the explanation ladder that fits';
COMMENT ON COLUMN findings.relation IS 'contradicts, differsInPeriod, differsInDefinition, supersedes, ...';
COMMENT ON COLUMN findings.title_id IS 'Title, Indonesian';
COMMENT ON COLUMN findings.title_en IS 'Title, English';
COMMENT ON COLUMN findings.message_id IS 'Reason in one neutral sentence, Indonesian';
COMMENT ON COLUMN findings.message_en IS 'Reason in one neutral sentence, English';
COMMENT ON COLUMN findings.arithmetic_id IS 'The calculation written out with intervals, Indonesian number format';
COMMENT ON COLUMN findings.arithmetic_en IS 'The same for English readers';
COMMENT ON COLUMN findings.differing IS 'Dimensions that differ: period, place, definition, unit, ...';
COMMENT ON COLUMN findings.origins IS 'Independent origins of the evidence';
COMMENT ON COLUMN findings.copies IS 'Further passages that copy them';
COMMENT ON COLUMN findings.place IS 'Kemendagri code that the finding is about';
COMMENT ON COLUMN findings.place_name IS 'Its full name';
COMMENT ON COLUMN findings.indicator IS 'Indicator that the finding is about';
COMMENT ON COLUMN findings.status IS 'open, confirmed, explained, dismissed, corrected';
COMMENT ON COLUMN findings.note IS 'Note of an editor';

CREATE TABLE finding_evidence (
    finding_id VARCHAR NOT NULL,
    position INTEGER NOT NULL,
    kind VARCHAR NOT NULL,
    evidence_id VARCHAR NOT NULL,
    part VARCHAR NOT NULL,
    PRIMARY KEY (finding_id, position)
);
COMMENT ON TABLE finding_evidence IS 'What a finding rests on, in the order in which a reader should see it';
COMMENT ON COLUMN finding_evidence.finding_id IS 'The finding';
COMMENT ON COLUMN finding_evidence.position IS 'Order, from 0; 0 is the passage to check';
COMMENT ON COLUMN finding_evidence.kind IS 'claim, date, official or reference';
COMMENT ON COLUMN finding_evidence.evidence_id IS 'claim_id, date_id, official_id or reference_id';
COMMENT ON COLUMN finding_evidence.part IS 'What it is in the finding: stated, other, rate, count, base, copy, newer, ...';

CREATE TABLE finding_decisions (
    finding_id VARCHAR PRIMARY KEY,
    status VARCHAR NOT NULL,
    note VARCHAR,
    decided_by VARCHAR NOT NULL,
    decided_at TIMESTAMPTZ NOT NULL
);
COMMENT ON TABLE finding_decisions IS 'What editors decided about findings; kept over every run of the checks';
COMMENT ON COLUMN finding_decisions.finding_id IS 'Fingerprint of the finding';
COMMENT ON COLUMN finding_decisions.status IS 'confirmed, explained, dismissed, corrected or open again';
COMMENT ON COLUMN finding_decisions.note IS 'Note of the editor';
COMMENT ON COLUMN finding_decisions.decided_by IS 'Who decided';
COMMENT ON COLUMN finding_decisions.decided_at IS 'When';

CREATE TABLE silences (
    stage VARCHAR NOT NULL,
    reason VARCHAR NOT NULL,
    detail VARCHAR NOT NULL,
    occurrences BIGINT NOT NULL,
    PRIMARY KEY (stage, reason, detail)
);
COMMENT ON TABLE silences IS 'What the checks passed over, with the reason and how often';
COMMENT ON COLUMN silences.stage IS 'Check that stayed silent';
COMMENT ON COLUMN silences.reason IS 'comparable but equal within rounding, place unknown, period unknown, ...';
COMMENT ON COLUMN silences.detail IS 'Indicator or place, where one helps';
COMMENT ON COLUMN silences.occurrences IS 'How often';

CREATE TABLE quarantine (
    source VARCHAR NOT NULL,
    reason VARCHAR NOT NULL,
    PRIMARY KEY (source, reason)
);
COMMENT ON TABLE quarantine IS 'Sources that could not be read, with the reason';
COMMENT ON COLUMN quarantine.source IS 'File or URL given to ingest';
COMMENT ON COLUMN quarantine.reason IS 'One line that says what is wrong';
