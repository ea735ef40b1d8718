-- Which program brought a stage up to date, if it is.
SELECT content_hash FROM stages_done WHERE stage = ?;
