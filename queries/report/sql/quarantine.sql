-- Sources that could not be read.
SELECT "source", reason
FROM quarantine
ORDER BY "source", reason;
