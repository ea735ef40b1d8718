-- Some of its rows.
INSERT INTO $name VALUES $values
