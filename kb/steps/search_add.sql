-- Index the texts of `arriving`: the words of the headline count once more than those of the text that repeats it.
CREATE OR REPLACE TEMP TABLE printed AS
WITH split AS (
    SELECT
        revision_id,
        unnest(
            string_split(
                trim(regexp_replace(lower(strip_accents(title || ' ' || text)), '[^a-z0-9]+', ' ', 'g')), ' ')
        ) AS word
    FROM arriving
)

SELECT revision_id, word, count(*) AS occurrences
FROM split
WHERE word <> '' AND word NOT IN (SELECT stopwords.word FROM stopwords)
GROUP BY revision_id, word;

INSERT INTO postings
WITH stems AS (
    SELECT word, stem(word, 'indonesian') AS stem FROM (SELECT DISTINCT word FROM printed)
)

SELECT stems.stem, printed.revision_id, sum(printed.occurrences) AS occurrences
FROM printed
INNER JOIN stems ON printed.word = stems.word
GROUP BY stems.stem, printed.revision_id
ORDER BY stems.stem, printed.revision_id;

INSERT INTO indexed
SELECT arriving.revision_id, coalesce(sum(printed.occurrences), 0)
FROM arriving
LEFT JOIN printed ON arriving.revision_id = printed.revision_id
GROUP BY arriving.revision_id
ORDER BY arriving.revision_id;

DROP TABLE printed;
