/*
title_id = "Artikel yang menyatakan koreksi"
title_en = "Articles that say that they were corrected"
[columns]
publisher = "outlet"
label = "article"
title = "headline"
published_on = "day of publication"
modified_at = "last change that the page states"
correction_note = "the sentence that says so"
changes = "figures and passages seen to change"
differences = "what changed, before and after"
[parameters.publisher]
meaning = "part of an outlet name; empty takes all"
default = ""
[parameters.since]
meaning = "published on this day or later"
default = 1900-01-01
*/
SELECT articles.publisher, articles.label, articles.title, articles.published_on, articles.modified_at, articles.correction_note,
    count(changes.change_number) AS changes,
    list(changes.difference ORDER BY changes.revision_number, changes.change_number)
        FILTER (changes.difference IS NOT NULL) AS differences
FROM v_articles AS articles
LEFT JOIN v_revision_changes AS changes ON changes.article_id = articles.article_id AND changes.cause = 'edited'
WHERE articles.correction_note IS NOT NULL
    AND is_named(articles.publisher, NULL, $publisher)
    AND is_since(articles.published_on, $since)
GROUP BY ALL
ORDER BY articles.publisher, articles.published_on, articles.label
