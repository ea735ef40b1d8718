-- Their numerals that are no quantity.
INSERT INTO skips BY NAME SELECT * FROM incoming_skips;
