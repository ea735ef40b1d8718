-- Views that this knowledge base has, with the hash of the file that made each.
SELECT view_name, content_hash FROM installed_views;
