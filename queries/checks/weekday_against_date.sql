/*
code = "T25"
label = "E"
severity = 3
rung = "contradiction"
relation = "contradicts"
needs = 'max(weekdays) > 0'
[id]
title = "Hari dan tanggal tidak cocok"
message = "{stated.surface}: tanggal {stated.period} jatuh pada hari {weekday_id} (artikel terbit {stated.day}); perlu dicek hari atau tanggalnya."
[en]
title = "Weekday and date do not match"
message = "{stated.surface}: {stated.period} is a {weekday_en} (the article is of {stated.day}); weekday or date needs a check."
[[flags]]
dates = [{ surface = "Senin (14/10/2025)", period = "2025-10-14", weekday_conflict = true }]
[[passes]]
dates = [{ surface = "Selasa (14/10/2025)", period = "2025-10-14" }]
*/
SELECT [part('date', d.date_id, 'stated')] AS evidence,
    ['Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu', 'Minggu'][isodow(d.period_start)] AS weekday_id,
    dayname(d.period_start) AS weekday_en,
    ['weekday'] AS differing
FROM date_mentions d
JOIN readings r USING (revision_id)
WHERE d.weekday_conflict
