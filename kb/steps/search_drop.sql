-- Forget revisions that a newer text has superseded, or that are gone.
DELETE FROM postings WHERE revision_id IN (SELECT gone.revision_id FROM gone);
DELETE FROM indexed WHERE revision_id IN (SELECT gone.revision_id FROM gone);
