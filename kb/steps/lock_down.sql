-- A reader can reach nothing but this database, spill nothing to disk, and change no setting back.
SET temp_directory = '';
SET memory_limit = '4GB';
SET enable_external_access = false;
SET lock_configuration = true;
