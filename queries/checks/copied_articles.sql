/*
code = "T28"
label = "I"
severity = 1
rung = "copy"
relation = "copiedFrom"
needs = 'max(articles) > 1'
[id]
title = "{articles} artikel dengan teks yang hampir sama"
message = "Sebagian besar teks {articles} artikel sama; angka di dalamnya dihitung sebagai satu sumber ({origin.outlet}, {origin.day})."
[en]
title = "{articles} articles with nearly the same text"
message = "Most of the text of {articles} articles is the same; their numbers count as one voice ({origin.outlet}, {origin.day})."
[[flags]]
articles = { a = "2025-01-10", b = { published = "2025-01-11", copy_of = "a" } }
claims = [{ value = "9.12" }, { value = "9.12", article = "b" }]
[[passes]]
claims = [{ value = "9.12" }, { value = "9.12", article = "b" }]
*/
WITH firsts AS (
    SELECT cluster_id, article_id, any_value(first_day) AS day, arg_min(claim_id, "start") AS claim_id
    FROM facts
    GROUP BY ALL
)
SELECT list_transform(list_slice(list(claim_id ORDER BY article_id = cluster_id DESC, day, article_id), 1, 12),
    lambda id, n: part('claim', id, CASE WHEN n = 1 THEN 'origin' ELSE 'copy' END)) AS evidence, count(*) AS articles
FROM firsts
GROUP BY cluster_id
HAVING count(*) > 1
