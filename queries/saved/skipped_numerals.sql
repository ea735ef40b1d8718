/*
title_id = "Bilangan yang dilewati dan alasannya"
title_en = "Numerals passed over, and why"
[columns]
reason = "why it is no quantity"
occurrences = "how often"
examples = "some of them"
*/
SELECT reason, count(*) AS occurrences, list_slice(list_sort(list(DISTINCT surface)), 1, 5) AS examples
FROM skips
GROUP BY reason
ORDER BY occurrences DESC, reason
