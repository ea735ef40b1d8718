-- A reparse is through with a file.
INSERT OR REPLACE INTO reparsed_files (file, content_hash) VALUES (?, ?);
