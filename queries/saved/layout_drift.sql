/*
title_id = "Tata letak yang berubah"
title_en = "Layouts that changed"
[columns]
publisher = "file of corpus/publishers"
selector = "what matches nothing any more"
pages = "pages"
last_seen_at = "last fetch"
example = "one of the pages"
*/
SELECT publisher, selector, count(*) AS pages, max(seen_at) AS last_seen_at, min(coalesce(url, source)) AS example
FROM layout_drift
GROUP BY publisher, selector
ORDER BY pages DESC, publisher, selector
