INSERT OR IGNORE INTO finding_decisions BY NAME FROM arriving
