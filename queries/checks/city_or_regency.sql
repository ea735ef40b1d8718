/*
code = "T06"
label = "K"
severity = 3
rung = "other place or scope"
relation = "differsInPlace"
needs = 'bool_or(length(place) = 5)'
[id]
title = "{stated.surface}: {named} atau {usual}?"
message = "{stated} disebut untuk {named}, sedangkan artikel ini membicarakan {usual}; kota atau kabupaten perlu dicek."
[id.unknown]
title = "{named}: nama wilayah perlu dicek"
message = "Teks menulis {named}; yang terdaftar adalah {usual}. Kota atau kabupaten perlu dicek."
[en]
title = "{stated.surface}: {named} or {usual}?"
message = "{stated} is given for {named} while this article is about {usual}; city or regency needs a check."
[en.unknown]
title = "{named}: the name of the area needs a check"
message = "The text says {named}; what is registered is {usual}. City or regency needs a check."
[[flags]]
claims = [{ value = "3", surface = "3 persen", sentence = "Wali Kota Madiun menyebut 3 persen." },
    { sentence = "Kabupaten Madiun memiliki 24.300 usaha.", value = "24300", unit = "item:usaha", surface = "24.300 usaha", place = "35.19", place_name = "Kabupaten Madiun" }]
[[flags]] # there is no such regency
sentence = "Pengangguran di Kabupaten Surabaya 4,91 persen."
claims = [{ value = "4.91", surface = "4,91 persen", place = "35.78", place_name = "Kota Surabaya" }]
[[passes]]
sentence = "Kabupaten Madiun luas. Bupati Madiun menyebut Kabupaten Madiun dan Kota Madiun memiliki 24.300 usaha."
claims = [{ value = "24300", unit = "item:usaha", surface = "24.300 usaha", place = "35.19", place_name = "Kabupaten Madiun" }]
[[passes]] # the two are set side by side
sentence = "Wali Kota Madiun hadir. Kota Madiun mencatat 3 persen, Kabupaten Madiun 9 persen."
claims = [{ value = "9", surface = "9 persen", place = "35.19", place_name = "Kabupaten Madiun" }]
*/
WITH regions AS (
    SELECT DISTINCT place_name, bare_name(place_name) AS plain_name, own_name(plain_name) AS bare, starts_with(place_name, 'Kota ') AS is_city,
        CASE WHEN is_city THEN 'Kabupaten ' ELSE 'Kota ' END || regexp_replace(place_name, '^\w+ ', '') AS twin
    FROM told
    WHERE length(place) = 5 AND regexp_matches(place_name, '^(Kabupaten|Kota) ') AND NOT contains(place_name, 'Administrasi')
), named AS (
    SELECT t.claim_id, t.revision_id, t."start", t.unit, t.value, place_name, own_name(lower(t.sentence)) AS sentence, bare, plain_name, is_city, twin
    FROM told t
    JOIN regions USING (place_name)
    WHERE contains(lower(t.sentence), 'kota ' || plain_name) <> (contains(lower(t.sentence), 'kabupaten ' || plain_name) OR contains(lower(t.sentence), 'kab ' || plain_name)
        OR contains(lower(t.sentence), 'kab. ' || plain_name))
), worded AS (
    SELECT *, contains(sentence, 'kota ' || bare) AS says_city,
        contains(sentence, 'kabupaten ' || bare) OR contains(sentence, 'kab ' || bare) OR contains(sentence, 'kab. ' || bare) AS says_regency
    FROM named
), unknown AS (
    SELECT * FROM worded WHERE says_city <> says_regency AND is_city = says_regency AND twin NOT IN (SELECT place_name FROM rujukan)
), mixed AS (
    SELECT w.revision_id, w.place_name, any_value(own_name(lower(r.text))) AS text, any_value(bare) AS bare
    FROM worded w
    JOIN revisions r USING (revision_id)
    WHERE says_city <> says_regency AND is_city = says_city AND contains(lower(r.text), 'kota ' || plain_name)
        AND (contains(lower(r.text), 'kabupaten ' || plain_name) OR contains(lower(r.text), 'bupati ' || plain_name))
    GROUP BY w.revision_id, w.place_name
), heard AS (
    SELECT revision_id, place_name, times(text, 'kota ' || bare) + times(text, 'pemkot ' || bare) AS cities,
        times(text, 'kabupaten ' || bare) + times(text, 'pemkab ' || bare) + times(text, 'bupati ' || bare) AS regencies
    FROM mixed
), odd AS (
    SELECT w.*, FALSE AS is_unknown
    FROM worded w
    JOIN heard h USING (revision_id, place_name)
    WHERE w.says_city <> w.says_regency AND CASE WHEN is_city THEN cities = 1 AND regencies > 0 ELSE regencies = 1 AND cities > 0 END
        AND NOT EXISTS (SELECT 1 FROM facts f WHERE f.revision_id = w.revision_id AND f.place_name = twin AND f.unit = w.unit AND f.value <> w.value)
    UNION ALL
    SELECT *, TRUE FROM unknown
)
SELECT [part('claim', arg_min(claim_id, "start"), 'stated')] AS evidence, ['place'] AS differing,
    CASE WHEN is_unknown THEN twin ELSE place_name END AS named, CASE WHEN is_unknown THEN place_name ELSE twin END AS usual,
    CASE WHEN is_unknown THEN 'unknown' END AS variant
FROM odd
GROUP BY revision_id, place_name, twin, is_unknown
