-- Revisions that this version of the extractor has read, of pages that fit a layout.
SELECT revision_id FROM revisions
WHERE extractor_version = ? AND article_id NOT IN (SELECT article_id FROM layout_drift);
