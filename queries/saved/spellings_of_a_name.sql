/*
title_id = "Ejaan nama yang berbeda"
title_en = "Spellings of one name"
[columns]
kind = "person, organisation or office"
name = "name shown"
aliases = "every form in print"
mentions = "mentions"
[parameters.rows]
meaning = "rows at most"
default = 1000
*/
SELECT kind, name, aliases, mentions
FROM entities
WHERE len(aliases) > 1
ORDER BY len(aliases) DESC, mentions DESC, kind, name, entity_id
LIMIT $rows
