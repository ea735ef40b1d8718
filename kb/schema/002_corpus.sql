-- Schema 2: what a crawl and a reparse did, what changed between revisions, and layouts that no longer fit.

ALTER TABLE revisions ADD COLUMN layout VARCHAR;
COMMENT ON COLUMN revisions.layout IS 'Publisher file and layout month that read the page, or "generic ..."; null for a text that is no page';
ALTER TABLE revisions ADD COLUMN page_digest VARCHAR;
COMMENT ON COLUMN revisions.page_digest IS 'Hash of the raw page it was read from: a reparse of the same page is no edit by the outlet; null for local files';
COMMENT ON COLUMN revisions.published_source IS 'Where the instant was read: given, jsonld, meta, byline; "(zone of the outlet)", "(zone of the text)" or "(zone assumed)" where it states none';

ALTER TABLE quarantine ADD COLUMN kind VARCHAR DEFAULT 'unreadable';
COMMENT ON COLUMN quarantine.kind IS 'unreadable, hostile, blocked (refused or a challenge), paywalled, robots, forbidden (an address that is never fetched), left (beyond the pages of one run), failed';

CREATE TABLE revision_changes (
    revision_id VARCHAR NOT NULL,
    change_number INTEGER NOT NULL,
    before_revision_id VARCHAR NOT NULL,
    kind VARCHAR NOT NULL,
    paragraph INTEGER NOT NULL,
    before VARCHAR,
    after VARCHAR,
    before_start INTEGER,
    after_start INTEGER,
    difference VARCHAR NOT NULL,
    cause VARCHAR NOT NULL,
    noted BOOLEAN NOT NULL,
    PRIMARY KEY (revision_id, change_number)
);
COMMENT ON TABLE revision_changes IS 'What a revision changed against the one before it: figures one by one, other words by paragraph';
COMMENT ON COLUMN revision_changes.revision_id IS 'The newer revision';
COMMENT ON COLUMN revision_changes.change_number IS 'Order in the newer text, from 1';
COMMENT ON COLUMN revision_changes.before_revision_id IS 'The revision before it';
COMMENT ON COLUMN revision_changes.kind IS 'figure, wording, added (a paragraph) or removed';
COMMENT ON COLUMN revision_changes.paragraph IS 'Paragraph of the newer body from 1 (of the older one where it was removed); 0 is the headline';
COMMENT ON COLUMN revision_changes.before IS 'As it read before; null where it was added';
COMMENT ON COLUMN revision_changes.after IS 'As it reads now; null where it was removed';
COMMENT ON COLUMN revision_changes.before_start IS 'First code point in the older text';
COMMENT ON COLUMN revision_changes.after_start IS 'First code point in the newer text';
COMMENT ON COLUMN revision_changes.difference IS 'In one line: "8,61 -> 8,24 persen, paragraph 3"';
COMMENT ON COLUMN revision_changes.cause IS 'edited: the outlet changed the page; reparsed: the same raw page is read better now';
COMMENT ON COLUMN revision_changes.noted IS 'Whether the newer revision carries a correction note (ralat, koreksi, pembaruan) that the older one lacked';

CREATE TABLE layout_drift (
    article_id VARCHAR PRIMARY KEY,
    publisher VARCHAR NOT NULL,
    url VARCHAR,
    source VARCHAR NOT NULL,
    seen_at TIMESTAMPTZ,
    selector VARCHAR NOT NULL
);
COMMENT ON TABLE layout_drift IS 'Pages of known publishers that no known layout fits: they were read the generic way';
COMMENT ON COLUMN layout_drift.article_id IS 'The article that the page gave';
COMMENT ON COLUMN layout_drift.publisher IS 'File of corpus/publishers, without .py';
COMMENT ON COLUMN layout_drift.url IS 'Canonical URL, where known';
COMMENT ON COLUMN layout_drift.source IS 'File or URL given to ingest';
COMMENT ON COLUMN layout_drift.seen_at IS 'Instant of the fetch; null for local files';
COMMENT ON COLUMN layout_drift.selector IS 'The selector of the newest layout that matches nothing, with the part it stands for';

CREATE TABLE runs (
    run_number INTEGER PRIMARY KEY,
    verb VARCHAR NOT NULL,
    sources VARCHAR[] NOT NULL,
    since DATE,
    fetched_at TIMESTAMPTZ,
    read BIGINT NOT NULL,
    fetched BIGINT NOT NULL,
    not_modified BIGINT NOT NULL,
    new BIGINT NOT NULL,
    changed BIGINT NOT NULL,
    reread BIGINT NOT NULL,
    unchanged BIGINT NOT NULL,
    older BIGINT NOT NULL,
    robots BIGINT NOT NULL,
    blocked BIGINT NOT NULL,
    paywalled BIGINT NOT NULL,
    quarantined BIGINT NOT NULL,
    layouts_changed BIGINT NOT NULL
);
COMMENT ON TABLE runs IS 'What each ingest and each reparse did, counted by kind';
COMMENT ON COLUMN runs.run_number IS 'Order of the runs, from 1';
COMMENT ON COLUMN runs.verb IS 'ingest or reparse';
COMMENT ON COLUMN runs.sources IS 'What the run was given';
COMMENT ON COLUMN runs.since IS 'Day from which articles were wanted, where one was given';
COMMENT ON COLUMN runs.fetched_at IS 'Instant of the newest page that the run read; null for local files, so that a rerun gives the same bytes';
COMMENT ON COLUMN runs.read IS 'Articles read';
COMMENT ON COLUMN runs.fetched IS 'Pages that the web gave, new or changed';
COMMENT ON COLUMN runs.not_modified IS 'Pages asked for that the store holds as they still are';
COMMENT ON COLUMN runs.new IS 'Articles seen for the first time';
COMMENT ON COLUMN runs.changed IS 'Known articles with a new text';
COMMENT ON COLUMN runs.reread IS 'Known texts read anew by another extractor';
COMMENT ON COLUMN runs.unchanged IS 'Known articles with the text that is known';
COMMENT ON COLUMN runs.older IS 'Articles left out because they were published before the day wanted';
COMMENT ON COLUMN runs.robots IS 'Addresses not fetched because robots.txt closes them';
COMMENT ON COLUMN runs.blocked IS 'Pages refused by the server, and challenge pages';
COMMENT ON COLUMN runs.paywalled IS 'Pages behind a paywall';
COMMENT ON COLUMN runs.quarantined IS 'Sources and pages that could not be read for any other reason';
COMMENT ON COLUMN runs.layouts_changed IS 'Pages of known publishers that no known layout fits';

CREATE TABLE reparsed_files (
    file VARCHAR PRIMARY KEY,
    content_hash VARCHAR NOT NULL
);
COMMENT ON TABLE reparsed_files IS 'WARC files that an unfinished reparse is through with; empty after a whole one';
COMMENT ON COLUMN reparsed_files.file IS 'Name in the folder of raw pages';
COMMENT ON COLUMN reparsed_files.content_hash IS '16 hex digits of the program that read it';
