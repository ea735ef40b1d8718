-- Files that an unfinished reparse by this program is through with.
SELECT file FROM reparsed_files WHERE content_hash = ? ORDER BY file;
