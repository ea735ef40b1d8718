INSERT OR IGNORE INTO official_mentions BY NAME FROM arriving
