/*
code = "T23"
label = "E"
severity = 2
rung = "contradiction"
relation = "contradicts"
needs = '''bool_or(value BETWEEN 2 AND 15 AND (unit = 'person' OR unit LIKE 'item:%'))'''
[id]
title = "{count.surface}, tetapi {listed} yang disebut"
message = "Teks mengumumkan {count.surface} lalu menyebut {listed}: {items}; jumlah atau daftarnya perlu dicek."
[en]
title = "{count.surface} but {listed} are listed"
message = "The text announces {count.surface} and then lists {listed}: {items}; number or list needs a check."
[given]
unit = "item:program"
[[flags]]
sentence = "Ada tiga program prioritas: pendidikan, kesehatan, irigasi, dan jalan."
claims = [{ value = "3", surface = "tiga program" }]
[[flags]]
sentence = "Polisi menetapkan tiga tersangka, yaitu AB dan CD."
claims = [{ value = "3", unit = "person", surface = "tiga tersangka" }]
[[flags]] # each by its level
sentence = "Bantuan tiba di tiga desa, yakni Desa Melati, Desa Mawar, Desa Anggrek, dan Desa Dahlia."
claims = [{ value = "3", unit = "item:desa", surface = "tiga desa" }]
[[passes]] # "dan" inside a name counts either way
sentence = "Ada tiga program: pendidikan, kelautan dan perikanan, serta jalan."
claims = [{ value = "3", surface = "tiga program" }]
[[passes]] # not all are named
sentence = "Ada tiga program, antara lain pendidikan dan kesehatan."
claims = [{ value = "3", surface = "tiga program" }]
[[passes]] # figures of each, no list of names
sentence = "Ada tiga program: pendidikan Rp5 miliar dan kesehatan Rp6 miliar."
claims = [{ value = "3", surface = "tiga program" }, { value = "5E9", unit = "IDR", surface = "Rp5 miliar" }]
*/
WITH announced AS (
    SELECT claim_id, value, unit, left(after_it, 70) AS opening, regexp_extract(after_it,
        '^(?:[^.;:,!?0-9"“”]{0,45}:|[^.;:!?0-9"“”]{0,60}?(?:, ?(?:yakni|yaitu|meliputi|mencakup|ialah|terdiri (?:dari|atas))| (?:yakni|yaitu|adalah|ialah|meliputi|mencakup|terdiri (?:dari|atas))))(?: di)? ([^.;:!?0-9"“”’()]{3,220})\.?\s*$', 1) AS list
    FROM facts
    WHERE bound = 'exact' AND value BETWEEN 2 AND 15 AND value % 1 = 0 AND (unit = 'person' OR unit LIKE 'item:%') AND role = 'level' AND section <> 'headline'
        AND regexp_matches(after_it, '[,:]|yakni|yaitu|adalah|ialah|meliputi|mencakup|terdiri')
), split AS (
    SELECT claim_id, value, unit, opening, list_filter(list_transform(string_split(list, ','), lambda item: trim(regexp_replace(item, '^ ?(dan|serta|maupun|hingga|juga) ', ''))), lambda item: item <> '') AS items,
        len(regexp_extract_all(lower(list), '[^,] (dan|serta|&) ')) AS joined, list
    FROM announced
    WHERE list <> '' AND NOT regexp_matches(lower(list), '\b(antara lain|antaranya|dan lain|dll|dsb|sebagainya|lainnya|misalnya|seperti|termasuk|yang|karena|untuk|bahwa|sehingga|tetapi|masing-masing|atau|tidak|akan|sudah|telah|kata|ujar|tutur|jelas|antara|ditambah|plus|teman|rekan|dkk|kawan-kawan|keluarganya|temannya|teman-temannya|nama)\b')
), counted AS (
    SELECT *, len(items) AS fewest, len(items) + joined AS most, list_max(list_transform(items, lambda item: len(string_split(item, ' ')))) AS longest,
        regexp_matches(lower(list), '\b(dan|serta)\b') AS is_closed
    FROM split
)
SELECT [part('claim', claim_id, 'count')] AS evidence, most AS listed, items,
    CASE WHEN most < value AND contains(opening, ':') THEN 'K' END AS label,
    CASE WHEN value BETWEEN fewest AND most THEN 'as many as announced'
        WHEN most > value AND regexp_matches(list, '\b(Kecamatan|Kabupaten|Kota|Desa|Kelurahan|Jalan|Provinsi|Jl)\b') AND NOT starts_with(unit, 'item:k') AND len(list_filter(items, lambda item: starts_with(lower(item), substr(unit, 6) || ' '))) < len(items) THEN 'names with their region'
        WHEN most < 2 OR NOT is_closed OR longest > 7 OR abs(value - most) > 3 THEN 'perhaps no list of them' END AS silence
FROM counted
