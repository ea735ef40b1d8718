-- All views are about to be replaced.
DELETE FROM installed_views;
