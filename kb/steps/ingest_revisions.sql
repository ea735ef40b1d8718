-- Texts of the batch that the knowledge base does not have (any more).
INSERT INTO revisions BY NAME SELECT * FROM incoming_revisions;
