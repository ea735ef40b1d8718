SELECT DISTINCT lower(person) AS person FROM official_mentions
