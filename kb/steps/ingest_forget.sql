-- Some texts of the batch are read anew: all that an earlier reading left of them goes.
DELETE FROM claims WHERE revision_id IN (SELECT revision_id FROM incoming_revisions);
DELETE FROM date_mentions WHERE revision_id IN (SELECT revision_id FROM incoming_revisions);
DELETE FROM official_mentions WHERE revision_id IN (SELECT revision_id FROM incoming_revisions);
DELETE FROM skips WHERE revision_id IN (SELECT revision_id FROM incoming_revisions);
DELETE FROM sections WHERE revision_id IN (SELECT revision_id FROM incoming_revisions);
DELETE FROM revisions WHERE revision_id IN (SELECT revision_id FROM incoming_revisions);
