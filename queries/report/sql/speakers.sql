-- Who said which number: claims with a speaker, the person being the resolved one where there is a link.
WITH newest AS (
    SELECT revisions.*, articles.label AS article_label, articles.url, articles.publisher
    FROM v_newest_revisions AS revisions
    JOIN articles USING (article_id)
    WHERE ($publisher IS NULL OR articles.publisher = $publisher)
      AND ($since IS NULL OR publication_end IS NULL OR publication_end > $since)
      AND ($until IS NULL OR publication_start IS NULL OR publication_start <= $until)
),
persons AS (
    SELECT entity_links.mention_kind, entity_links.mention_id, entities.entity_id, entities.name
    FROM entity_links
    JOIN entities USING (entity_id)
    WHERE entity_links.entity_kind = 'person' AND entity_links.judgement <> 'negative'
)
SELECT
    coalesce(persons.entity_id, claims.speaker) AS person_id,
    coalesce(persons.name, claims.speaker) AS person,
    claims.speaker AS printed, claims.office,
    claims.claim_id, claims.surface, claims.measure, claims.indicator, claims.place, claims.place_name,
    claims.period_label, claims.is_current, claims.sentence, claims.sentence_start, claims."start", claims."end",
    newest.article_id, newest.article_label, newest.url, newest.publisher, newest.title AS article_title,
    newest.publication_start, newest.publication_label, newest.publication_basis
FROM claims
JOIN newest USING (revision_id)
LEFT JOIN persons ON persons.mention_kind = 'claim' AND persons.mention_id = claims.claim_id
WHERE claims.speaker IS NOT NULL
  AND ($place IS NULL OR claims.place = $place OR starts_with(claims.place, $place || '.'))
  AND ($indicator IS NULL OR claims.indicator = $indicator)
ORDER BY person, person_id, newest.publication_start, newest.article_id, claims."start";
