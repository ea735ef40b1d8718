-- One row an article, as its newest revision reads.
CREATE OR REPLACE VIEW v_articles AS
WITH claim_counts AS (
    SELECT revision_id, count(*) AS claims
    FROM claims
    GROUP BY revision_id
)

SELECT
    articles.article_id,
    articles.label,
    articles.url,
    newest.source,
    articles.publisher,
    newest.title,
    newest.authors,
    newest.editors,
    newest.published_at,
    newest.published_on,
    newest.publication_start,
    newest.publication_end,
    newest.publication_label,
    newest.publication_basis,
    newest.modified_at,
    newest.fetched_at,
    newest.credited_to,
    newest.correction_note,
    newest.text,
    newest.body_start,
    newest.revision_id,
    newest.revision_number,
    newest.revisions,
    newest.extractor_version,
    coalesce(claim_counts.claims, 0) AS claims,
    coalesce(clusters.cluster_id, articles.article_id) AS cluster_id,
    coalesce(clusters.origin_article_id, articles.article_id) AS origin_article_id
FROM articles
INNER JOIN v_newest_revisions AS newest ON articles.article_id = newest.article_id
LEFT JOIN claim_counts ON newest.revision_id = claim_counts.revision_id
LEFT JOIN article_clusters AS clusters ON articles.article_id = clusters.article_id;

COMMENT ON VIEW v_articles IS 'Articles with the text and facts of their newest revision';
COMMENT ON COLUMN v_articles.article_id IS '16 hex digits: hash of the canonical URL, else of the sender''s id, else of file name and title';
COMMENT ON COLUMN v_articles.label IS 'What people call it: the sender''s id, else the file name, else the URL';
COMMENT ON COLUMN v_articles.url IS 'Canonical URL, where known';
COMMENT ON COLUMN v_articles.source IS 'File or URL given to ingest';
COMMENT ON COLUMN v_articles.publisher IS 'Outlet';
COMMENT ON COLUMN v_articles.title IS 'Headline';
COMMENT ON COLUMN v_articles.authors IS 'Reporters';
COMMENT ON COLUMN v_articles.editors IS 'Editors';
COMMENT ON COLUMN v_articles.published_at IS 'Instant of publication, where stated';
COMMENT ON COLUMN v_articles.published_on IS 'Day of publication where the article is, as stated or worked out';
COMMENT ON COLUMN v_articles.publication_start IS 'First day on which it can have been published';
COMMENT ON COLUMN v_articles.publication_end IS 'Day after the last on which it can have been published';
COMMENT ON COLUMN v_articles.publication_label IS 'Day, month or year of publication';
COMMENT ON COLUMN v_articles.publication_basis IS 'stated by the page, or inferred from dates in the text';
COMMENT ON COLUMN v_articles.modified_at IS 'Instant of the last change that the page states';
COMMENT ON COLUMN v_articles.fetched_at IS 'Instant of the fetch; null for local files';
COMMENT ON COLUMN v_articles.credited_to IS 'Outlet that the text names as its origin';
COMMENT ON COLUMN v_articles.correction_note IS 'Sentence in which the page says that it was corrected';
COMMENT ON COLUMN v_articles.text IS 'Title, blank line, paragraphs; all offsets are code points into it';
COMMENT ON COLUMN v_articles.body_start IS 'Offset at which the body starts';
COMMENT ON COLUMN v_articles.revision_id IS '16 hex digits over article, title and text: the same text twice is the same revision';
COMMENT ON COLUMN v_articles.revision_number IS '1 for the first text seen';
COMMENT ON COLUMN v_articles.revisions IS 'How many revisions of the article are known';
COMMENT ON COLUMN v_articles.extractor_version IS 'Version of the extractor that read it';
COMMENT ON COLUMN v_articles.claims IS 'How many claims the newest revision makes';
COMMENT ON COLUMN v_articles.cluster_id IS 'Articles that copy each other share it';
COMMENT ON COLUMN v_articles.origin_article_id IS 'Earliest article of the cluster';
