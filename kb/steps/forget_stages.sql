-- What was derived is no longer up to date.
DELETE FROM stages_done;
