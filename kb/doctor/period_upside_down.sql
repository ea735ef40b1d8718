-- Claims and dates whose period ends before it starts.
SELECT claim_id FROM claims WHERE period_start >= period_end
UNION ALL
SELECT date_id FROM date_mentions WHERE period_start >= period_end
ORDER BY ALL;
