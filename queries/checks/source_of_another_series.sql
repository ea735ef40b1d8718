/*
code = "T27"
label = "K"
severity = 2
rung = "other definition"
relation = "differsInDefinition"
needs = '''bool_or(is_observed AND regexp_matches(lower(sentence), '\bbps\b|badan pusat statistik'))'''
[id]
title = "BPS disebut sebagai sumber {stated.number}"
message = "{stated} adalah data per nama ({counted_by}), sedangkan sumber yang disebut BPS; sumber datanya perlu dicek."
[en]
title = "BPS is named as source of {stated.number}"
message = "{stated} is counted by name ({counted_by}) while the source named is BPS; the source needs a check."
[given]
indicator = "extreme_poor"
place = "53.71"
unit = "person"
[[flags]]
sentence = "Data P3KE dari BPS Kota Melati mencatat 102.616 jiwa."
claims = [{ value = "102616", definition = "p3ke", source = "BPS Kota Melati" }]
[[flags]] # a survey counts no families by name
sentence = "Badan Pusat Statistik mencatat 19.615 keluarga."
claims = [{ value = "19615", unit = "family", indicator = "extreme_poor_families", source = "Badan Pusat Statistik" }]
[[passes]]
claims = [{ value = "102616", definition = "p3ke", source = "Dinas Sosial" }, { value = "40380", definition = "bps_susenas", source = "BPS" }]
*/
WITH listed AS (
    SELECT *, regexp_extract(lower(sentence), '\b(p3ke|dtks|dtsen|regsosek|e-?ppgbm|by name|pkh|bpnt|keluarga penerima manfaat)\b', 1) AS list_name,
        regexp_matches(lower(concat(source, ' ', office)), '\bbps\b|badan pusat statistik') OR regexp_matches(lower(sentence), '\b(kata|ujar|menurut|dari|oleh|data|ppgbm)( kepala)? (bps|badan pusat statistik)|^(bps|badan pusat statistik)\b') AS is_statistics
    FROM facts
    WHERE is_observed AND regexp_matches(lower(sentence), '\bbps\b|badan pusat statistik')
)
SELECT [part('claim', min(claim_id), 'stated')] AS evidence, ['source'] AS differing, any_value(coalesce(nullif(upper(list_name), ''), upper(definition), 'data keluarga')) AS counted_by,
    CASE WHEN bool_or(regexp_matches(lower(sentence), 'sedangkan|sementara|berbeda|dibanding|padukan|sinkron|kemen|dinas')) THEN 'several sources in the sentence' END AS silence
FROM listed
WHERE is_statistics AND (definition IN ('p3ke', 'dtks', 'dtsen', 'regsosek', 'verval') OR list_name <> '' AND unit <> 'IDR' OR (indicator = 'extreme_poor_families' AND definition IS NULL))
GROUP BY article_id, indicator, definition, place, value
