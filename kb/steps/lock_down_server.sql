-- Clients reach nothing but this database: no file, no network, no setting. What does not fit into memory goes into a
-- folder that only this server's user can open.
SET GLOBAL TimeZone = 'Asia/Jakarta';
SET GLOBAL temp_directory = $spill;
SET GLOBAL enable_external_access = false;
SET GLOBAL lock_configuration = true;
