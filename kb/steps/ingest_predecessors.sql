-- The revision before each incoming one, to tell what changed.
SELECT revisions.article_id, revisions.revision_number, revisions.revision_id, revisions.text, revisions.body_start,
    revisions.correction_note, revisions.page_digest
FROM revisions
INNER JOIN incoming_predecessors AS wanted
    ON revisions.article_id = wanted.article_id AND revisions.revision_number = wanted.revision_number;
