-- A stage is up to date.
INSERT OR REPLACE INTO stages_done (stage, content_hash) VALUES (?, ?);
