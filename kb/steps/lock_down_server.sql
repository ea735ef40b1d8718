-- Clients reach nothing but this database: no file, no network, no setting.
SET GLOBAL TimeZone = 'Asia/Jakarta';
SET GLOBAL temp_directory = '';
SET GLOBAL enable_external_access = false;
SET GLOBAL lock_configuration = true;
