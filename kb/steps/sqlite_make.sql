-- SQLite: a table.
CREATE TABLE $name ($columns);
