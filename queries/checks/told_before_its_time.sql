/*
code = "T25"
label = "K"
severity = 3
rung = "undetermined"
relation = "undetermined"
needs = '''bool_or(period_basis = 'stated' AND period_start >= last_day + 4)'''
[id]
title = "{stated.surface}: angka {stated.period} sebelum masanya selesai"
message = "{stated} disebut sebagai hasil {stated.period}, padahal artikel terbit {stated.day}; periode atau tahunnya perlu dicek."
[en]
title = "{stated.surface}: a figure of {stated.period} before it was over"
message = "{stated} is told as the result of {stated.period}, but the article is of {stated.day}; period or year needs a check."
[[flags]]
articles = { a = "2024-02-12" }
claims = [{ value = "9.36", period = "2024-03", sentence = "BPS merilis angka kemiskinan Maret 2024 sebesar 9,36 persen.", surface = "9,36 persen" }]
[[flags]]
articles = { a = "2024-11-28" }
claims = [{ value = "84.2E9", unit = "IDR", period = "2025-01/2025-10", sentence = "Realisasi pajak sepanjang Januari-Oktober 2025 mencapai Rp84,2 miliar.", surface = "Rp84,2 miliar" }]
[[passes]]
articles = { a = "2024-02-12" }
claims = [{ value = "9.36", period = "2024-03", role = "target" }, { value = "3", period = "2025-06", sentence = "Pemilu pada Juni 2025 akan diikuti 3 calon." },
    { value = "7", period = "2024" }, { value = "5", period = "2025", sentence = "APBD 2025 sebesar 5 persen." }]
*/
SELECT [part('claim', min(claim_id), 'stated')] AS evidence, ['period'] AS differing
FROM facts
WHERE role IN ('level', 'change', 'share') AND modality = 'observed' AND period_basis = 'stated' AND period_start BETWEEN last_day + 4 AND last_day + 500 AND day_basis = 'stated'
    AND (indicator IS NULL OR role <> 'level')
    AND regexp_matches(lower(sentence), '\b(mencapai|tercatat|sebesar|sebanyak|realisasi|terealisasi|merilis|dirilis|mencatat|turun|naik|menurun|meningkat|berhasil|selesai)\b')
    AND NOT regexp_matches(lower(sentence), 'target|proyeksi|perkira|asumsi|rencana|akan\b|ramal|prediksi|diharap|harapan|sasaran|apbn|apbd|ump|umk|prognosis|estimasi|harus|instruksi|menuju|mulai|berlaku|jadwal|anggaran|kuota|ditetapkan|mendatang|depan|hingga|sampai|bakal|siap|pagu|dialokasikan|usul|bisa|dapat|potensi|jika|bila|apabila|calon|kekurangan|defisit|visi|tekad|wujud|tetap|menetapkan')
GROUP BY revision_id, period_label
