/*
code = "T04"
label = "K"
severity = 3
rung = "other period"
relation = "differsInPeriod"
needs = '''bool_or(section = 'headline' AND period_basis = 'stated')'''
[id]
title = "Judul untuk {headline_period}, isi untuk {body_period}"
message = "Judul menyebut {headline.surface} untuk {headline_period}, isi menyebut angka yang sama untuk {body_period}; tahunnya perlu dicek."
[en]
title = "The headline for {headline_period}, the body for {body_period}"
message = "The headline gives {headline.surface} for {headline_period}, the body gives the same figure for {body_period}; check the year."
[given]
unit = "ton"
[[flags]]
claims = [{ value = "84215", section = "headline", period = "2023", surface = "84.215 Ton", sentence = "Produksi 2023 Capai 84.215 Ton" },
    { value = "84215", period = "2021", surface = "84.215 ton", sentence = "Produksi pada 2021 mencapai 84.215 ton." }]
[[passes]]
claims = [{ value = "84215", section = "headline", period = "2023", surface = "84.215 Ton" }, { value = "84215", period = "2023-12", surface = "84.215 ton" }]
[[passes]]
claims = [{ value = "84215", section = "headline", period = "2023", period_basis = "inferred", surface = "84.215 Ton" }, { value = "84215", period = "2021", surface = "84.215 ton" }]
*/
SELECT [part('claim', b.claim_id, 'body'), part('claim', min(h.claim_id), 'headline')] AS evidence, ['period'] AS differing,
    min(h.period_label) AS headline_period, min(b.period_label) AS body_period
FROM facts h
JOIN facts b ON b.revision_id = h.revision_id AND b.value = h.value AND b.unit = h.unit AND b.section <> 'headline'
WHERE h.section = 'headline' AND NOT regexp_matches(h.sentence, '(?i)\b(piala|pemilu|pilkada|olimpiade|target|visi|menuju|emas)\b') AND h.period_basis = 'stated' AND b.period_basis = 'stated' AND h.role = b.role AND length(digits_of(h.surface)) >= 3
    AND (h.period_end <= b.period_start OR b.period_end <= h.period_start) AND h.period_year <> b.period_year
    AND contains(h.sentence, CAST(h.period_year AS VARCHAR)) AND contains(b.sentence, CAST(b.period_year AS VARCHAR))
    AND NOT EXISTS (SELECT 1 FROM facts c WHERE c.revision_id = h.revision_id AND c.value = h.value AND c.unit = h.unit AND c.section <> 'headline' AND c.period_year = h.period_year)
GROUP BY b.claim_id
