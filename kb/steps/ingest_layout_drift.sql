-- Pages of the batch that no layout of their publisher fits.
INSERT INTO layout_drift BY NAME SELECT * FROM incoming_layout_drift;
