-- What the checks passed over, most frequent first.
SELECT stage, reason, detail, occurrences
FROM silences
ORDER BY occurrences DESC, stage, reason, detail;
