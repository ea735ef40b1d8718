-- Every figure that an outlet corrected, and every other article that carries it: still the earlier one, or the later.
WITH corrected AS (
    SELECT
        changes.revision_id, changes.change_number, changes.article_id, changes.label AS article_label, changes.url,
        changes.publisher, changes.noted, changes.correction_note,
        newest.title AS article_title, newest.publication_start, newest.publication_label, newest.publication_basis,
        earlier.surface AS before_surface, earlier.value AS before_value, later.surface AS after_surface,
        later.value AS after_value, later.unit, later.indicator, later.place, later.place_name, later.period_label,
        replace(later.sentence, later.surface, '#') AS frame, later.sentence
    FROM v_revision_changes AS changes
    JOIN v_newest_revisions AS newest USING (revision_id)
    JOIN claims AS earlier ON earlier.claim_id = changes.before_claim_id
    JOIN claims AS later ON later.claim_id = changes.after_claim_id
    WHERE changes.kind = 'figure' AND changes.cause = 'edited' AND earlier.unit = later.unit
      AND earlier.value <> later.value
      AND ($publisher IS NULL OR changes.publisher = $publisher)
      AND ($since IS NULL OR newest.publication_end IS NULL OR newest.publication_end > $since)
      AND ($until IS NULL OR newest.publication_start IS NULL OR newest.publication_start <= $until)
),
said AS (
    SELECT
        claims.claim_id, claims.value, claims.unit, claims.indicator, claims.place, claims.period_label, claims.sentence,
        claims.surface, replace(claims.sentence, claims.surface, '#') AS frame, newest.article_id,
        articles.label AS article_label, articles.url, articles.publisher, newest.title AS article_title,
        newest.publication_start, newest.publication_label, newest.publication_basis
    FROM claims
    JOIN v_newest_revisions AS newest USING (revision_id)
    JOIN articles USING (article_id)
    WHERE claims.unit IN (SELECT unit FROM corrected)
),
carried AS (
    SELECT corrected.revision_id, corrected.change_number, said.*
    FROM corrected
    JOIN said ON said.unit = corrected.unit AND said.frame = corrected.frame
    UNION
    SELECT corrected.revision_id, corrected.change_number, said.*
    FROM corrected
    JOIN said ON said.unit = corrected.unit AND said.indicator = corrected.indicator AND said.place = corrected.place
        AND said.period_label = corrected.period_label
)
SELECT
    corrected.*,
    coalesce(list({
        'is_earlier': carried.value = corrected.before_value, 'sentence': carried.sentence, 'surface': carried.surface,
        'article_label': carried.article_label, 'url': carried.url, 'publisher': carried.publisher,
        'article_title': carried.article_title, 'publication_label': carried.publication_label,
        'publication_basis': carried.publication_basis
    } ORDER BY carried.publication_start, carried.article_id, carried.claim_id)
        FILTER (WHERE carried.claim_id IS NOT NULL), []) AS carriers
FROM corrected
LEFT JOIN carried ON carried.revision_id = corrected.revision_id AND carried.change_number = corrected.change_number
    AND carried.article_id <> corrected.article_id
    AND carried.value IN (corrected.before_value, corrected.after_value)
GROUP BY ALL
ORDER BY corrected.publication_start DESC NULLS LAST, corrected.article_id, corrected.change_number;
