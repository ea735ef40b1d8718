-- Revisions that nothing has superseded.
CREATE OR REPLACE VIEW v_newest_revisions AS
WITH newest AS (
    SELECT article_id, max(revision_number) AS revision_number, count(*) AS revisions
    FROM revisions
    GROUP BY article_id
)

SELECT
    revisions.revision_id,
    revisions.article_id,
    revisions.revision_number,
    revisions.source,
    revisions.title,
    revisions.authors,
    revisions.editors,
    revisions.published_at,
    revisions.published_offset_minutes,
    revisions.published_source,
    revisions.publication_start,
    revisions.publication_end,
    revisions.publication_label,
    revisions.publication_basis,
    revisions.modified_at,
    revisions.fetched_at,
    revisions.credited_to,
    revisions.correction_note,
    revisions.text,
    revisions.body_start,
    revisions.extractor_version,
    CAST(
        coalesce(
            (revisions.published_at AT TIME ZONE 'UTC') + to_minutes(coalesce(revisions.published_offset_minutes, 420)),
            CASE
                WHEN revisions.publication_end = revisions.publication_start + INTERVAL 1 DAY
                    THEN revisions.publication_start
            END
        ) AS DATE
    ) AS published_on,
    newest.revisions
FROM revisions
INNER JOIN newest USING (article_id, revision_number);

COMMENT ON VIEW v_newest_revisions IS 'The newest revision of every article, with the day of publication where the article is';
COMMENT ON COLUMN v_newest_revisions.revision_id IS '16 hex digits over article, title and text: the same text twice is the same revision';
COMMENT ON COLUMN v_newest_revisions.article_id IS 'The article';
COMMENT ON COLUMN v_newest_revisions.revision_number IS '1 for the first text seen';
COMMENT ON COLUMN v_newest_revisions.source IS 'File or URL given to ingest';
COMMENT ON COLUMN v_newest_revisions.title IS 'Headline';
COMMENT ON COLUMN v_newest_revisions.authors IS 'Reporters';
COMMENT ON COLUMN v_newest_revisions.editors IS 'Editors';
COMMENT ON COLUMN v_newest_revisions.published_at IS 'Instant of publication, where stated';
COMMENT ON COLUMN v_newest_revisions.published_offset_minutes IS 'Offset from UTC that the page states or its zone implies: 420 WIB, 480 WITA, 540 WIT';
COMMENT ON COLUMN v_newest_revisions.published_source IS 'Where the instant was read: given, jsonld, meta, byline; "(zone of the outlet)", "(zone of the text)" or "(zone assumed)" where it states none';
COMMENT ON COLUMN v_newest_revisions.publication_start IS 'First day on which it can have been published';
COMMENT ON COLUMN v_newest_revisions.publication_end IS 'Day after the last on which it can have been published';
COMMENT ON COLUMN v_newest_revisions.publication_label IS 'Day, month or year of publication';
COMMENT ON COLUMN v_newest_revisions.publication_basis IS 'stated by the page, or inferred from dates in the text';
COMMENT ON COLUMN v_newest_revisions.modified_at IS 'Instant of the last change that the page states';
COMMENT ON COLUMN v_newest_revisions.fetched_at IS 'Instant of the fetch; null for local files';
COMMENT ON COLUMN v_newest_revisions.credited_to IS 'Outlet that the text names as its origin';
COMMENT ON COLUMN v_newest_revisions.correction_note IS 'Sentence in which the page says that it was corrected';
COMMENT ON COLUMN v_newest_revisions.text IS 'Title, blank line, paragraphs; all offsets are code points into it';
COMMENT ON COLUMN v_newest_revisions.body_start IS 'Offset at which the body starts';
COMMENT ON COLUMN v_newest_revisions.extractor_version IS 'Version of the extractor that read it';
COMMENT ON COLUMN v_newest_revisions.published_on IS 'Day of publication where the article is, as stated or worked out; null where only a month or a year is known';
COMMENT ON COLUMN v_newest_revisions.revisions IS 'How many revisions of the article are known';
