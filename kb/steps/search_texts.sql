-- The texts to index; ids come as one text, since a bound list is slow.
SELECT revision_id, title, text
FROM revisions
WHERE revision_id IN (SELECT unnest(string_split(?, ',')))
ORDER BY revision_id;
