/*
title_id = "Pejabat dan jabatannya"
title_en = "Officials and their offices"
[columns]
person_name = "person"
offices = "offices as printed"
bodies = "agencies"
places = "regions"
first_seen = "earliest article"
last_seen = "newest article"
articles = "articles"
[parameters.person]
meaning = "part of a name; empty takes all"
default = ""
[parameters.office]
meaning = "part of an office; empty takes all"
default = ""
[parameters.place]
meaning = "part of a place name, or its code; empty takes all"
default = ""
[parameters.rows]
meaning = "rows at most"
default = 1000
*/
SELECT person_name, list_sort(list(DISTINCT office) FILTER (office IS NOT NULL)) AS offices,
    list_sort(list(DISTINCT body) FILTER (body IS NOT NULL)) AS bodies,
    list_sort(list(DISTINCT place_name) FILTER (place_name IS NOT NULL)) AS places,
    min(published_on) AS first_seen, max(published_on) AS last_seen, count(DISTINCT article_id) AS articles
FROM v_officials
WHERE is_named(person_name, NULL, $person)
GROUP BY person_id, person_name
HAVING bool_or(is_named(office, NULL, $office))
    AND bool_or(is_named(place_name, place, $place))
ORDER BY articles DESC, person_name, person_id
LIMIT $rows
