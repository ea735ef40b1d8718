/*
title_id = "Setiap pembacaan dan hasilnya"
title_en = "Each run and what came of it"
[columns]
run_number = "order"
verb = "ingest or reparse"
sources = "what was given"
read = "articles read"
fetched = "pages fetched"
not_modified = "pages that had not changed"
new = "new articles"
changed = "changed articles"
unchanged = "unchanged articles"
robots = "skipped by robots.txt"
blocked = "refused, or behind a paywall"
quarantined = "not readable"
layouts_changed = "pages whose layout changed"
*/
SELECT run_number, verb, array_to_string(sources, ', ') AS sources, read, fetched, not_modified, new, changed, unchanged,
    robots, blocked + paywalled AS blocked, quarantined, layouts_changed
FROM runs
ORDER BY run_number
