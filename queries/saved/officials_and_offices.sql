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
*/
SELECT person_name, list_sort(list(DISTINCT office)) AS offices, list_sort(list(DISTINCT body)) AS bodies,
    list_sort(list(DISTINCT place_name)) AS places, min(published_on) AS first_seen, max(published_on) AS last_seen,
    count(DISTINCT article_id) AS articles
FROM v_officials
GROUP BY person_id, person_name
ORDER BY articles DESC, person_name, person_id
