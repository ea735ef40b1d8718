/*
title_id = "Perbandingan yang tidak menjadi temuan"
title_en = "Comparisons that raised nothing"
[columns]
stage = "check"
reason = "why it stayed silent"
detail = "indicator, where it helps"
occurrences = "how often"
*/
SELECT stage, reason, detail, occurrences
FROM silences
ORDER BY occurrences DESC, stage, reason, detail
