/*
code = "T23"
label = "E"
severity = 3
rung = "contradiction"
relation = "contradicts"
needs = '''bool_or(regexp_matches(lower(sentence), 'tertinggi|terbesar|terbanyak|termahal|terendah|terkecil|tersedikit|termurah'))'''
[id]
title = '"{word}" tetapi ada angka yang melampauinya'
message = 'Teks menyebut {stated} "{word}", sedangkan {other} dalam daftar yang sama {compared_id}; perlu dicek.'
[en]
title = 'Called "{word}" while another figure goes beyond it'
message = 'The text calls {stated} "{word}" while {other} in the same list is {compared_en}; this needs a check.'
[[flags]]
sentence = "Tertinggi di Melati 27,8 persen, disusul Kencana 28,4 persen."
claims = [{ value = "27.8", surface = "27,8 persen" }, { value = "28.4", surface = "28,4 persen" }]
[[flags]]
sentence = "Terendah di Melati 4,8 persen, diikuti Kencana 2,4 persen."
claims = [{ value = "4.8", surface = "4,8 persen" }, { value = "2.4", surface = "2,4 persen" }]
[[passes]]
sentence = "Tertinggi di Melati 31,8 persen, disusul Kencana 28,4 persen."
claims = [{ value = "31.8", surface = "31,8 persen" }, { value = "28.4", surface = "28,4 persen" }]
[[passes]] # another thing
sentence = "Pertumbuhan tertinggi 5,2 persen, sementara target tahun depan 6,1 persen."
claims = [{ value = "5.2", surface = "5,2 persen" }, { value = "6.1", surface = "6,1 persen", role = "target" }]
*/
WITH firsts AS (
    SELECT *, regexp_extract(lower(right(before_it, 140)), '.*\b(tertinggi|terbesar|terbanyak|termahal|terendah|terkecil|tersedikit|termurah)\b[^.;]*$', 1) AS word
    FROM facts
    WHERE regexp_matches(lower(before_it), '\b(tertinggi|terbesar|terbanyak|termahal|terendah|terkecil|tersedikit|termurah)\b[^0-9.;]{0,90}$')
        AND bound = 'exact' AND is_observed
), pairs AS (
    SELECT f.claim_id, f.word, f.value_low, f.value_high, n.claim_id AS other_id, n.value_low AS other_low, n.value_high AS other_high, n.seq,
        f.word IN ('tertinggi', 'terbesar', 'terbanyak', 'termahal') AS is_most, f.seq AS first_seq, f.place AS place, n.place AS other_place,
        regexp_matches(n.gap, '\b(disusul|diikuti|menyusul|kemudian|lalu|berikutnya|selanjutnya|sedangkan|setelah itu)\b') OR f.place <> n.place AND n.place_basis = 'stated' AS is_listed
    FROM firsts f
    JOIN facts n ON n.revision_id = f.revision_id AND n.sentence_start = f.sentence_start AND n.seq BETWEEN f.seq + 1 AND f.seq + 5
    WHERE n.unit = f.unit AND n.role = f.role AND n.bound = 'exact' AND n.modality = f.modality AND n.per IS NOT DISTINCT FROM f.per AND (n.indicator IS NOT DISTINCT FROM f.indicator)
        AND NOT regexp_matches(n.gap, 'naik|turun|dari|dengan|menjadi|target|nasional|rata-rata|total|tahun|terendah|tertinggi|terkecil|terbesar|dibanding|sebelum|provinsi lain|standar|batas')
)
SELECT [part('claim', claim_id, 'stated'), part('claim', arg_min(other_id, seq), 'other')] AS evidence, word,
    CASE WHEN is_most THEN 'lebih besar' ELSE 'lebih kecil' END AS compared_id, CASE WHEN is_most THEN 'more' ELSE 'less' END AS compared_en,
    CASE WHEN bool_or(seq = first_seq + 1 AND is_listed) THEN 'E' ELSE 'K' END AS label
FROM pairs
WHERE is_listed AND CASE WHEN is_most THEN other_low > value_high ELSE other_high < value_low END
GROUP BY claim_id, word, is_most
