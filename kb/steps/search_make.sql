-- An empty index: one file beside the knowledge base, so that a reader who searches never writes into the KB itself.
CREATE TABLE made_by (version VARCHAR NOT NULL);
CREATE TABLE indexed (revision_id VARCHAR NOT NULL, words INTEGER NOT NULL);
CREATE TABLE postings (stem VARCHAR NOT NULL, revision_id VARCHAR NOT NULL, occurrences INTEGER NOT NULL);
