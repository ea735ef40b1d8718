SELECT DISTINCT lower(person) AS person, lower(office) AS office, place FROM official_mentions
