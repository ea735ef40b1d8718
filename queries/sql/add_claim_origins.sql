INSERT OR IGNORE INTO claim_origins BY NAME FROM arriving
