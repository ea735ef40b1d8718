-- A reader can reach nothing but this database, spill nothing to disk, and change no setting back; memory ends where
-- DuckDB ends it, at four fifths of the machine's.
SET temp_directory = '';
SET enable_external_access = false;
SET lock_configuration = true;
