-- SQLite: an index.
CREATE INDEX $index ON $name ($column);
