-- Their officials.
INSERT INTO official_mentions BY NAME SELECT * FROM incoming_official_mentions;
