-- Claims, dates, officials, skips and sections whose revision is missing.
SELECT claim_id FROM claims ANTI JOIN revisions USING (revision_id)
UNION ALL
SELECT date_id FROM date_mentions ANTI JOIN revisions USING (revision_id)
UNION ALL
SELECT official_id FROM official_mentions ANTI JOIN revisions USING (revision_id)
UNION ALL
SELECT revision_id FROM skips ANTI JOIN revisions USING (revision_id)
UNION ALL
SELECT revision_id FROM sections ANTI JOIN revisions USING (revision_id)
ORDER BY ALL;
