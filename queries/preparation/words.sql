-- Words, names and printed digits around a number.

-- "turun 0,37 persen dari" -> "turun": the last word of change in a stretch of text, and which way it points.
CREATE OR REPLACE TEMP MACRO last_turn(stretch) AS regexp_extract(lower(stretch),
    '.*\b(naik|kenaikan|meningkat|peningkatan|bertambah|melonjak|lonjakan|melesat|melambung|meroket|membengkak|menanjak|terkerek|tumbuh|turun|penurunan|menurun|menurunkan|meningkatkan|menaikkan|berkurang|merosot|anjlok|menyusut|susut|melorot|melambat|melandai|tergerus|terpangkas|dipangkas|lebih (?:tinggi|besar|banyak|rendah|kecil|sedikit))\b', 1);
CREATE OR REPLACE TEMP MACRO turn_of(word) AS
    CASE WHEN word IN ('naik', 'kenaikan', 'meningkat', 'peningkatan', 'bertambah', 'melonjak', 'lonjakan', 'melesat', 'melambung',
        'meroket', 'membengkak', 'menanjak', 'terkerek', 'tumbuh', 'meningkatkan', 'menaikkan', 'lebih tinggi', 'lebih besar', 'lebih banyak')
        THEN 'up' WHEN word <> '' THEN 'down' END;

-- The printed digits of a number without marks: "Rp412.458" -> "412458".
CREATE OR REPLACE TEMP MACRO digits_of(surface) AS regexp_replace(surface, '[^0-9]+', '', 'g');

-- Two printed numbers that one slip of the keyboard makes alike: a digit, or two digits swapped.
CREATE OR REPLACE TEMP MACRO slip(a, b) AS CASE
    WHEN length(digits_of(a)) >= 3 AND length(digits_of(a)) = length(digits_of(b))
        AND damerau_levenshtein(digits_of(a), digits_of(b)) = 1 THEN 'digit' END;

CREATE OR REPLACE TEMP MACRO slip_of_any(a, b) AS length(digits_of(a)) = length(digits_of(b)) AND damerau_levenshtein(digits_of(a), digits_of(b)) = 1;

-- The same of two figures, whatever their marks: 13472 and 13742, 31.2 and 21.2.
CREATE OR REPLACE TEMP MACRO plain(figure) AS replace(CASE WHEN figure % 1 = 0 THEN CAST(CAST(figure AS DECIMAL(38, 0)) AS VARCHAR)
    ELSE rtrim(CAST(figure AS VARCHAR), '0') END, '.', ',');
CREATE OR REPLACE TEMP MACRO figure_slip(a, b) AS length(digits_of(plain(a))) = length(digits_of(plain(b)))
    AND damerau_levenshtein(rtrim(digits_of(plain(a)), '0'), rtrim(digits_of(plain(b)), '0')) = 1;

CREATE OR REPLACE TEMP MACRO bare_name(place_name) AS regexp_replace(lower(place_name), '^(kota|kabupaten|provinsi) (administrasi )?', '');

CREATE OR REPLACE TEMP MACRO words_of(phrase) AS
    nullif(trim(regexp_replace(lower(coalesce(phrase, '')), '[^a-z0-9]+', ' ', 'g')), '');

-- How many words of four letters or more two phrases share.
CREATE OR REPLACE TEMP MACRO shared_words(a, b) AS coalesce(len(list_filter(list_intersect(string_split(a, ' '), string_split(b, ' ')), lambda w: length(w) > 3)), 0);

-- The words of five letters or more around a number that two sentences share.
CREATE OR REPLACE TEMP MACRO words_around(before, after) AS words_of(right(before, 70) || ' ' || left(after, 70));
CREATE OR REPLACE TEMP MACRO shared_around(a, b) AS coalesce(len(list_filter(list_intersect(string_split(a, ' '), string_split(b, ' ')), lambda w: length(w) > 4)), 0);

-- Names before a number, without the word that opens the sentence; short ones (BYD, BRI) too.
CREATE OR REPLACE TEMP MACRO names_in(before) AS regexp_extract_all(right(before, 90), '[^.!?"\n] ([A-Z][A-Za-z]{2,})', 1);

-- People and things that are counted, whatever they are called.
CREATE OR REPLACE TEMP MACRO is_of_things(unit) AS unit IN ('person', 'family', 'household') OR unit LIKE 'item:%';

-- Lengths, turns and sizes of things are told of many things in turn.
CREATE OR REPLACE TEMP MACRO is_of_machines(unit) AS unit IN ('kw', 'hpa', 'mm', 'cm', 'item:kw', 'item:mah', 'item:rpm', 'item:cc', 'item:nm', 'item:mm', 'item:hp', 'item:ps', 'item:dk', 'item:hpa', 'item:va', 'item:poin', 'item:detik', 'item:menit', 'item:jam', 'item:hari', 'item:tahun');

-- "bandung barat" -> "barat_bandung": a name that goes on is another name.
CREATE OR REPLACE TEMP MACRO own_name(words) AS
    regexp_replace(words, '\b([a-z]+) (barat daya|barat|timur|utara|selatan|tengah|tenggara|daya|baru|raya)\b', '\2_\1', 'g');

CREATE OR REPLACE TEMP MACRO times(stretch, words) AS (length(stretch) - length(replace(stretch, words, ''))) // length(words);
