-- Names of all places that the texts mention.
SELECT place_code, name FROM places ORDER BY place_code;
