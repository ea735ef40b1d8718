-- What the index holds.
SELECT revision_id FROM indexed;
