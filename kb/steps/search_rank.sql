-- Texts that have a stem of the query, and each stem that a phrase needs, best first: Okapi BM25 with k1 = 1.2, b = 0.75.
WITH found AS (
    SELECT stem, revision_id, occurrences FROM postings WHERE list_contains($stems, stem)
),

rare AS (
    SELECT stem, count(*) AS texts FROM found GROUP BY stem
),

sized AS (
    SELECT count(*) AS texts, avg(words) AS mean_words FROM indexed
),

weighed AS (
    SELECT
        found.revision_id,
        found.stem,
        ln(1 + (sized.texts - rare.texts + 0.5) / (rare.texts + 0.5))
        * (found.occurrences * 2.2)
        / (found.occurrences + 1.2 * (0.25 + 0.75 * indexed.words / sized.mean_words)) AS weight
    FROM found
    INNER JOIN rare ON found.stem = rare.stem
    INNER JOIN indexed ON found.revision_id = indexed.revision_id
    CROSS JOIN sized
)

SELECT revision_id, round(sum(weight), 4) AS score
FROM weighed
GROUP BY revision_id
HAVING list_has_all(list(stem), $needed)
ORDER BY score DESC, revision_id;
