-- What an index of the newest texts must hold.
SELECT revision_id FROM v_newest_revisions ORDER BY published_on DESC NULLS LAST, revision_id;
