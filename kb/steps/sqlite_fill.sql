-- SQLite: a row.
INSERT INTO $name VALUES ($marks);
