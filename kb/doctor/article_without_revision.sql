-- Articles without any text.
SELECT article_id FROM articles ANTI JOIN revisions USING (article_id) ORDER BY ALL;
