-- What each revision changed, with the claims on both sides.
CREATE OR REPLACE VIEW v_revision_changes AS
SELECT
    newer.article_id,
    articles.label,
    articles.url,
    articles.publisher,
    changes.before_revision_id,
    changes.revision_id,
    newer.revision_number,
    changes.change_number,
    changes.kind,
    changes.paragraph,
    changes.difference,
    changes.before,
    changes.after,
    before_claims.claim_id AS before_claim_id,
    after_claims.claim_id AS after_claim_id,
    before_claims.value AS before_value,
    after_claims.value AS after_value,
    coalesce(after_claims.unit, before_claims.unit) AS unit,
    coalesce(after_claims.indicator, before_claims.indicator) AS indicator,
    coalesce(after_claims.place_name, before_claims.place_name) AS place_name,
    coalesce(after_claims.period_label, before_claims.period_label) AS period_label,
    changes.cause,
    changes.noted,
    newer.correction_note,
    older.fetched_at AS before_fetched_at,
    newer.fetched_at,
    newer.modified_at
FROM revision_changes AS changes
INNER JOIN revisions AS newer ON changes.revision_id = newer.revision_id
INNER JOIN revisions AS older ON changes.before_revision_id = older.revision_id
INNER JOIN articles ON newer.article_id = articles.article_id
LEFT JOIN claims AS before_claims
    ON
        changes.kind = 'figure'
        AND changes.before_revision_id = before_claims.revision_id
        AND changes.before_start >= before_claims."start"
        AND changes.before_start < before_claims."end"
LEFT JOIN claims AS after_claims
    ON
        changes.kind = 'figure'
        AND changes.revision_id = after_claims.revision_id
        AND changes.after_start >= after_claims."start"
        AND changes.after_start < after_claims."end"
QUALIFY row_number() OVER (
    PARTITION BY changes.revision_id, changes.change_number
    ORDER BY after_claims."start", after_claims.claim_id, before_claims."start", before_claims.claim_id
) = 1;

COMMENT ON VIEW v_revision_changes IS 'Every change between two revisions of one article: figures with the claims that state them';
COMMENT ON COLUMN v_revision_changes.article_id IS 'The article';
COMMENT ON COLUMN v_revision_changes.label IS 'What people call it';
COMMENT ON COLUMN v_revision_changes.url IS 'Its canonical URL';
COMMENT ON COLUMN v_revision_changes.publisher IS 'Outlet';
COMMENT ON COLUMN v_revision_changes.before_revision_id IS 'The revision before';
COMMENT ON COLUMN v_revision_changes.revision_id IS 'The revision that changed it';
COMMENT ON COLUMN v_revision_changes.revision_number IS 'Its number: 2 is the first change';
COMMENT ON COLUMN v_revision_changes.change_number IS 'Order in the newer text, from 1';
COMMENT ON COLUMN v_revision_changes.kind IS 'figure, wording, added or removed';
COMMENT ON COLUMN v_revision_changes.paragraph IS 'Paragraph of the body from 1; 0 is the headline';
COMMENT ON COLUMN v_revision_changes.difference IS 'In one line: "8,61 -> 8,24 persen, paragraph 3"';
COMMENT ON COLUMN v_revision_changes.before IS 'As it read before';
COMMENT ON COLUMN v_revision_changes.after IS 'As it reads now';
COMMENT ON COLUMN v_revision_changes.before_claim_id IS 'The claim that stated the figure before; it stays queryable in v_all_claims';
COMMENT ON COLUMN v_revision_changes.after_claim_id IS 'The claim that states it now';
COMMENT ON COLUMN v_revision_changes.before_value IS 'Value before, in full units';
COMMENT ON COLUMN v_revision_changes.after_value IS 'Value now';
COMMENT ON COLUMN v_revision_changes.unit IS 'Unit of the claim';
COMMENT ON COLUMN v_revision_changes.indicator IS 'Indicator of the claim';
COMMENT ON COLUMN v_revision_changes.place_name IS 'Place of the claim';
COMMENT ON COLUMN v_revision_changes.period_label IS 'Period of the claim';
COMMENT ON COLUMN v_revision_changes.cause IS 'edited by the outlet, or reparsed: the same raw page read better';
COMMENT ON COLUMN v_revision_changes.noted IS 'Whether the newer revision says that it was corrected where the older one did not';
COMMENT ON COLUMN v_revision_changes.correction_note IS 'The sentence that says so';
COMMENT ON COLUMN v_revision_changes.before_fetched_at IS 'Instant at which the older text was fetched';
COMMENT ON COLUMN v_revision_changes.fetched_at IS 'Instant at which the newer text was fetched';
COMMENT ON COLUMN v_revision_changes.modified_at IS 'Instant of the change that the page states';
