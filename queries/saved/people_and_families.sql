/*
title_id = "Jiwa dan keluarga berdampingan"
title_en = "People beside families"
[columns]
place_name = "place"
year = "year"
people = "people as printed"
families = "families as printed"
people_per_family = "ratio"
label = "article"
[parameters.rows]
meaning = "rows at most"
default = 1000
*/
SELECT people.place_name, year(people.period_start) AS year, people.surface AS people, families.surface AS families,
    round(CAST(people.value AS DOUBLE) / nullif(CAST(families.value AS DOUBLE), 0), 2) AS people_per_family, articles.label
FROM claims AS families
JOIN claims AS people ON people.claim_id = families.counterpart_id AND people.revision_id = families.revision_id
JOIN v_newest_revisions AS revisions ON revisions.revision_id = people.revision_id
JOIN articles ON articles.article_id = revisions.article_id
WHERE families.unit = 'family' AND people.unit = 'person'
ORDER BY people.place_name, year, people.claim_id
LIMIT $rows
