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
*/
SELECT people.place_name, year(people.period_start) AS year, people.surface AS people, families.surface AS families,
    round(CAST(people.value AS DOUBLE) / nullif(CAST(families.value AS DOUBLE), 0), 2) AS people_per_family, people.label
FROM v_claims AS people
JOIN v_claims AS families ON families.revision_id = people.revision_id AND families.unit = 'family'
    AND families.counterpart_id = people.claim_id
WHERE people.unit = 'person'
ORDER BY people.place_name, year, people.claim_id
