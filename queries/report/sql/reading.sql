-- What was read: articles, outlets, first and last day of publication, numbers.
WITH newest AS (
    SELECT revisions.*, articles.publisher
    FROM v_newest_revisions AS revisions
    JOIN articles USING (article_id)
    WHERE ($publisher IS NULL OR articles.publisher = $publisher)
      AND ($since IS NULL OR publication_end IS NULL OR publication_end > $since)
      AND ($until IS NULL OR publication_start IS NULL OR publication_start <= $until)
),
claim_counts AS (
    SELECT count(*) AS claims FROM claims JOIN newest USING (revision_id)
)
SELECT
    count(revision_id) AS articles,
    count(DISTINCT publisher) AS outlets,
    min(publication_label) FILTER (WHERE publication_start = (SELECT min(publication_start) FROM newest)) AS first_label,
    max(publication_label) FILTER (WHERE publication_start = (SELECT max(publication_start) FROM newest)) AS last_label,
    count(revision_id) FILTER (WHERE publication_start IS NULL) AS undated,
    any_value(claims) AS claims
FROM claim_counts
LEFT JOIN newest ON true;
