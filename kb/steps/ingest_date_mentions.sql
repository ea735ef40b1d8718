-- Their calendar expressions.
INSERT INTO date_mentions BY NAME SELECT * FROM incoming_date_mentions;
