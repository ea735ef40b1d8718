-- All dates of the given revisions: the words from which an inferred period may have been taken.
SELECT revision_id, "start", surface, period_start, period_end, period_label
FROM date_mentions
WHERE list_contains(string_split($revision_ids, ','), revision_id)
ORDER BY revision_id, "start";
