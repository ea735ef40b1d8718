-- What those texts changed.
INSERT OR IGNORE INTO revision_changes BY NAME SELECT * FROM incoming_revision_changes;
