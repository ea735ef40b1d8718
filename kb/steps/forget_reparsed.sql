-- A reparse is whole: the next one starts anew.
DELETE FROM reparsed_files;
