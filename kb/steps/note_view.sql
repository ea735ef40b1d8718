-- A view was made.
INSERT INTO installed_views (view_name, content_hash) VALUES (?, ?);
