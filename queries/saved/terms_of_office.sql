/*
title_id = "Masa jabatan: siapa memegang jabatan apa, dan kapan"
title_en = "Terms of office: who held which office, and when"
[columns]
office = "office"
body = "agency or body"
place_name = "region"
person = "person"
acting = "Pj, Plt, Plh, else empty"
first_seen_on = "first article that says so"
last_seen_on = "last article that says so"
articles = "articles"
is_unsure = "names that a person should look at"
rivals = "others who are said to hold it at the same time"
[parameters.office]
meaning = "part of an office; empty takes all"
default = ""
[parameters.place]
meaning = "part of a place name, or its code; empty takes all"
default = ""
[parameters.person]
meaning = "part of a name; empty takes all"
default = ""
[parameters.rows]
meaning = "rows at most"
default = 1000
*/
SELECT office, body, place_name, person, acting, first_seen_on, last_seen_on, articles, is_unsure, rivals
FROM v_office_terms
WHERE is_named(office, NULL, $office)
    AND is_named(place_name, place, $place)
    AND is_named(person, NULL, $person)
ORDER BY place_name, office, body, first_seen_on, person, term_id
LIMIT $rows
