-- SQLite: a draft needs no journal; the page size is fixed so that every machine writes the same bytes.
PRAGMA page_size = 4096;
PRAGMA journal_mode = OFF;
PRAGMA synchronous = OFF;
