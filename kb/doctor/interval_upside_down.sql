-- Claims and reference figures whose interval ends before it starts.
SELECT claim_id FROM claims WHERE value_low > value_high
UNION ALL
SELECT reference_id FROM reference_figures WHERE value_low > value_high
ORDER BY ALL;
