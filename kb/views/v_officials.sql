-- Who held which office, as the newest revisions say.
CREATE OR REPLACE VIEW v_officials AS
SELECT
    mentions.official_id,
    persons.entity_id AS person_id,
    person_entities.name AS person_name,
    mentions.person,
    mentions.office,
    offices.entity_id AS office_id,
    mentions.body,
    bodies.entity_id AS body_id,
    body_entities.name AS body_name,
    mentions.place,
    mentions.place_name,
    mentions.acting,
    revisions.article_id,
    mentions.revision_id,
    articles.label,
    articles.url,
    articles.publisher,
    revisions.published_on,
    mentions."start",
    mentions."end",
    mentions.surface,
    mentions.sentence,
    mentions.rule,
    mentions.rule_version,
    persons.method,
    persons.score,
    persons.judgement
FROM official_mentions AS mentions
INNER JOIN v_newest_revisions AS revisions ON mentions.revision_id = revisions.revision_id
INNER JOIN articles ON revisions.article_id = articles.article_id
LEFT JOIN entity_links AS persons
    ON
        mentions.official_id = persons.mention_id
        AND persons.mention_kind = 'official'
        AND persons.entity_kind = 'person'
LEFT JOIN entities AS person_entities ON persons.entity_id = person_entities.entity_id
LEFT JOIN entity_links AS offices
    ON
        mentions.official_id = offices.mention_id
        AND offices.mention_kind = 'official'
        AND offices.entity_kind = 'office'
LEFT JOIN entity_links AS bodies
    ON
        mentions.official_id = bodies.mention_id
        AND bodies.mention_kind = 'official'
        AND bodies.entity_kind = 'organisation'
LEFT JOIN entities AS body_entities ON bodies.entity_id = body_entities.entity_id;

COMMENT ON VIEW v_officials IS 'Officials with their office, body and region, the person behind each spelling, and the sentence that says it';
COMMENT ON COLUMN v_officials.official_id IS '16 hex digits, the same on every run';
COMMENT ON COLUMN v_officials.person_id IS 'Entity of the person';
COMMENT ON COLUMN v_officials.person_name IS 'Name shown for that entity';
COMMENT ON COLUMN v_officials.person IS 'Longest form of the name in the article, titles stripped';
COMMENT ON COLUMN v_officials.office IS 'Office, longest form in the article';
COMMENT ON COLUMN v_officials.office_id IS 'Entity of the office';
COMMENT ON COLUMN v_officials.body IS 'Agency, company or organisation of the office';
COMMENT ON COLUMN v_officials.body_id IS 'Entity of the body';
COMMENT ON COLUMN v_officials.body_name IS 'Name shown for the body';
COMMENT ON COLUMN v_officials.place IS 'Kemendagri code of the office''s region';
COMMENT ON COLUMN v_officials.place_name IS 'Full name of that region';
COMMENT ON COLUMN v_officials.acting IS 'Pj, Plt, Plh, else null';
COMMENT ON COLUMN v_officials.article_id IS 'The article';
COMMENT ON COLUMN v_officials.revision_id IS 'The revision';
COMMENT ON COLUMN v_officials.label IS 'What people call the article';
COMMENT ON COLUMN v_officials.url IS 'Its canonical URL';
COMMENT ON COLUMN v_officials.publisher IS 'Outlet';
COMMENT ON COLUMN v_officials.published_on IS 'Day of publication';
COMMENT ON COLUMN v_officials."start" IS 'First code point in revisions.text';
COMMENT ON COLUMN v_officials."end" IS 'Code point after the last';
COMMENT ON COLUMN v_officials.surface IS 'As printed';
COMMENT ON COLUMN v_officials.sentence IS 'The sentence around it';
COMMENT ON COLUMN v_officials.rule IS 'Rule that read it';
COMMENT ON COLUMN v_officials.rule_version IS 'Version of that rule';
COMMENT ON COLUMN v_officials.method IS 'How the person was linked: exact, alias, part_of_name, initials, nickname, fuzzy, decision';
COMMENT ON COLUMN v_officials.score IS 'Likeness of the name to the entity, 0 to 100';
COMMENT ON COLUMN v_officials.judgement IS 'positive, or unsure where a person should look';
