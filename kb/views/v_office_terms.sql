-- Who held which office from when to when, as the articles say; acting holders apart.
CREATE OR REPLACE VIEW v_office_terms AS
SELECT
    term_id,
    office,
    office_id,
    body,
    body_id,
    place,
    place_name,
    person,
    person_id,
    acting,
    first_seen_on,
    last_seen_on,
    articles,
    publishers,
    evidence,
    has_one_holder,
    is_unsure,
    rivals
FROM office_terms;

COMMENT ON VIEW v_office_terms IS 'Offices as terms in time: who held which, acting or not, first and last seen in the articles, with the evidence';
COMMENT ON COLUMN v_office_terms.term_id IS '16 hex digits, the same on every run over the same articles';
COMMENT ON COLUMN v_office_terms.office IS 'Office in full words, without Pj, Plt, Plh';
COMMENT ON COLUMN v_office_terms.office_id IS 'Entity of the office; of the acting office where it is one';
COMMENT ON COLUMN v_office_terms.body IS 'Agency, company or organisation of the office';
COMMENT ON COLUMN v_office_terms.body_id IS 'Its entity';
COMMENT ON COLUMN v_office_terms.place IS 'Kemendagri code of the region';
COMMENT ON COLUMN v_office_terms.place_name IS 'Its full name';
COMMENT ON COLUMN v_office_terms.person IS 'Holder';
COMMENT ON COLUMN v_office_terms.person_id IS 'Entity of the holder';
COMMENT ON COLUMN v_office_terms.acting IS 'Pj, Plt, Plh; null for the holder proper';
COMMENT ON COLUMN v_office_terms.first_seen_on IS 'First day of publication on which an article says so';
COMMENT ON COLUMN v_office_terms.last_seen_on IS 'Last such day';
COMMENT ON COLUMN v_office_terms.articles IS 'Articles that say so';
COMMENT ON COLUMN v_office_terms.publishers IS 'Outlets that say so';
COMMENT ON COLUMN v_office_terms.evidence IS 'official_id of each mention, by day';
COMMENT ON COLUMN v_office_terms.has_one_holder IS 'Only one person can hold it at a time: bupati, menteri, kepala dinas; not anggota, juru bicara';
COMMENT ON COLUMN v_office_terms.is_unsure IS 'The region of the office was not certain in some mention';
COMMENT ON COLUMN v_office_terms.rivals IS 'Other persons whom articles call holders at an overlapping time: to be checked';
