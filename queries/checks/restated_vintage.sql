/*
code = "T08"
label = "K"
severity = 2
rung = "restated vintage"
relation = "supersedes"
needs = '''max(articles) > 1 AND bool_or(is_observed AND indicator IS NOT NULL AND place IS NOT NULL AND period_basis = 'stated')'''
[id]
title = "{stated.indicator} {stated.place}: angka {stated.period} dihitung ulang"
message = "{other} untuk {stated.period} semula ditulis pada {other.day}; {stated} ditulis pada {stated.day} sebagai angka yang dihitung ulang atau diperbarui. Sebutkan angka yang mana."
arithmetic = "{other.number} ({other.interval}) menjadi {stated.number} ({stated.interval})."
[en]
title = "{stated.indicator}, {stated.place}: the figure of {stated.period} was restated"
message = "{other} for {stated.period} was told on {other.day}; {stated} was told on {stated.day} as a restated or updated figure. Say which is meant."
arithmetic = "{other.number} ({other.interval}) became {stated.number} ({stated.interval})."
[given]
indicator = "extreme_poverty_rate"
place = "53.71"
period = "2024-03"
[[flags]]
articles = { a = "2024-07-01", b = "2025-07-25" }
claims = [{ value = "0.80", surface = "0,80 persen" },
    { value = "1.25", article = "b", surface = "1,25 persen", sentence = "Angka Maret 2024 dihitung ulang dengan garis baru menjadi 1,25 persen." }]
[[passes]] # nothing says that it was restated: value_differs_across_articles tells it
articles = { a = "2024-07-01", b = "2025-07-25" }
claims = [{ value = "0.80" }, { value = "1.25", article = "b" }]
[[passes]]
articles = { a = "2024-07-01", b = "2025-07-25" }
claims = [{ value = "0.80" }, { value = "0.80", article = "b", sentence = "Angka yang diperbarui tetap 0,80 persen.", surface = "0,80 persen" }]
*/
WITH told_again AS (
    SELECT claim_id, article_id, indicator, place, unit, coalesce(per, '') AS per, qualifier_key, period_label, role, value_low, value_high, first_day, last_day,
        regexp_matches(lower(sentence), '\b(dihitung ulang|penghitungan ulang|perhitungan ulang|direvisi|revisi|diperbarui|pembaruan|disesuaikan|metode baru|garis( kemiskinan)? baru|angka tetap|angka sementara|semula)\b') AS is_restated
    FROM facts
    WHERE is_observed AND indicator IS NOT NULL AND place IS NOT NULL AND period_basis = 'stated' AND indicator <> 'inflation'
), compared AS (
    SELECT *, min_by(told_again, (first_day, claim_id)) OVER (PARTITION BY indicator, place, unit, per, qualifier_key, period_label, role) AS older
    FROM told_again
)
SELECT [part('claim', min(claim_id), 'stated'), part('claim', any_value(older.claim_id), 'other')] AS evidence, ['vintage'] AS differing,
    CASE WHEN bool_or(can_equal(value_low, value_high, older.value_low, older.value_high)) THEN 'the same figure again' END AS silence
FROM compared
WHERE is_restated AND first_day > older.last_day
GROUP BY article_id, indicator, place, period_label, value_low
