-- Every named official with the offices under which the articles present the person.
WITH newest AS (
    SELECT revisions.*, articles.label AS article_label, articles.publisher
    FROM v_newest_revisions AS revisions
    JOIN articles USING (article_id)
    WHERE ($publisher IS NULL OR articles.publisher = $publisher)
      AND ($since IS NULL OR publication_end IS NULL OR publication_end > $since)
      AND ($until IS NULL OR publication_start IS NULL OR publication_start <= $until)
),
persons AS (
    SELECT entity_links.mention_id, entities.entity_id, entities.name
    FROM entity_links
    JOIN entities USING (entity_id)
    WHERE entity_links.entity_kind = 'person' AND entity_links.mention_kind = 'official'
      AND entity_links.judgement <> 'negative'
)
SELECT
    coalesce(persons.entity_id, official_mentions.person) AS person_id,
    coalesce(persons.name, official_mentions.person) AS person,
    official_mentions.person AS printed,
    official_mentions.office
FROM official_mentions
JOIN newest USING (revision_id)
LEFT JOIN persons ON persons.mention_id = official_mentions.official_id
WHERE ($place IS NULL OR official_mentions.place = $place OR starts_with(official_mentions.place, $place || '.'))
ORDER BY person, person_id, newest.publication_start, newest.article_id, official_mentions."start";
