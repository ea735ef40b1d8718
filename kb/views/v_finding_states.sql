-- Where each finding stands: what editors decided, whether that still holds, whether its check was demoted, and whether
-- it is new or worse since the last report that was marked as seen.
-- A decision expires by the calendar of the data (newest publication, fetch or decision), or by SET VARIABLE as_of.
CREATE OR REPLACE VIEW v_finding_states AS
WITH today AS (
    SELECT coalesce(
        TRY_CAST(getvariable('as_of') AS DATE),
        greatest(
            (SELECT max(publication_start) FROM revisions),
            (SELECT max(CAST(fetched_at AS DATE)) FROM revisions),
            (SELECT max(CAST(decided_at AS DATE)) FROM finding_decisions)
        )
    ) AS "day"
),

heirs AS (
    -- The id changes when an earlier copy turns up; the evidence of the decision then is still among the evidence.
    SELECT m.finding_id, d.* EXCLUDE (finding_id)
    FROM finding_decisions AS d
    INNER JOIN v_finding_marks AS m ON d."check" = m."check" AND list_has_all(m.all_marks, d.marks)
    WHERE
        len(d.marks) > 0
        AND d.finding_id NOT IN (SELECT finding_id FROM findings)
        AND m.finding_id NOT IN (SELECT finding_id FROM finding_decisions)
    QUALIFY row_number() OVER (PARTITION BY m.finding_id ORDER BY d.decided_at DESC, d.finding_id) = 1
),

decisions AS (
    SELECT * FROM finding_decisions
    UNION ALL BY NAME
    SELECT * FROM heirs
),

present AS (
    SELECT md5(coalesce(string_agg(concat_ws(' ', finding_id, label, severity, origins), ',' ORDER BY finding_id), ''))
            AS digest
    FROM findings
),

last_report AS (
    -- The same findings rendered again are the same report: it compares itself with the one before.
    SELECT max(r.report_number) AS report_number
    FROM seen_reports AS r, present
    WHERE r.digest IS DISTINCT FROM present.digest
),

seen AS (
    SELECT s.* FROM seen_findings AS s INNER JOIN last_report USING (report_number)
),

known AS (
    SELECT m.finding_id, s.label, s.severity, s.origins
    FROM v_finding_marks AS m
    INNER JOIN seen AS s ON m.finding_id = s.finding_id
    UNION ALL
    SELECT m.finding_id, s.label, s.severity, s.origins
    FROM seen AS s
    INNER JOIN v_finding_marks AS m ON s."check" = m."check" AND list_has_all(m.all_marks, s.marks)
    WHERE
        len(s.marks) > 0
        AND s.finding_id NOT IN (SELECT finding_id FROM findings)
        AND m.finding_id NOT IN (SELECT finding_id FROM seen)
    QUALIFY row_number() OVER (PARTITION BY m.finding_id ORDER BY s.finding_id) = 1
),

compared AS (
    SELECT
        f.finding_id,
        f.label AS check_label,
        d.status,
        d.note,
        d.expires_on,
        d.decided_by,
        d.decided_at,
        d.expires_on <= today."day" AS is_expired,
        k.finding_id IS NOT NULL AS is_seen,
        last_report.report_number IS NOT NULL AS has_earlier,
        -- labels order as E, I, K; by gravity they are E, K, I
        strpos('IKE', f.label) > strpos('IKE', k.label) OR f.severity > k.severity OR f.origins > k.origins
            AS is_worse_than_seen,
        strpos('IKE', f.label) > strpos('IKE', d.label) OR f.severity > d.severity OR f.origins > d.origins
            AS is_worse_than_decided,
        p.is_demoted,
        p.decisions,
        p."right",
        p."precision",
        p.precision_low,
        p.precision_high
    FROM findings AS f
    CROSS JOIN today
    CROSS JOIN last_report
    LEFT JOIN decisions AS d ON f.finding_id = d.finding_id
    LEFT JOIN known AS k ON f.finding_id = k.finding_id
    LEFT JOIN v_check_precision AS p ON f."check" = p."check"
)

SELECT
    finding_id,
    CASE
        WHEN NOT coalesce(is_demoted, false) THEN check_label
        WHEN check_label = 'E' THEN 'K'
        ELSE 'I'
    END AS label,
    check_label,
    coalesce(is_demoted, false) AS is_demoted,
    CASE WHEN status IS NULL OR coalesce(is_expired, false) THEN 'open' ELSE status END AS status,
    note,
    expires_on,
    coalesce(is_expired, false) AS is_expired,
    decided_by,
    decided_at,
    CASE
        WHEN has_earlier AND is_seen AND NOT is_worse_than_seen THEN 'known'
        WHEN has_earlier AND is_seen THEN 'worsened'
        WHEN is_worse_than_decided THEN 'worsened'
        WHEN has_earlier THEN 'new'
    END AS news,
    decisions,
    "right",
    "precision",
    precision_low,
    precision_high
FROM compared;

COMMENT ON VIEW v_finding_states IS 'One row a finding: decision, demotion, and whether it is new or worse since the last report';
COMMENT ON COLUMN v_finding_states.finding_id IS 'The finding';
COMMENT ON COLUMN v_finding_states.label IS 'Label that is shown: one lower than the check''s where the check is demoted';
COMMENT ON COLUMN v_finding_states.check_label IS 'Label that the check gives it';
COMMENT ON COLUMN v_finding_states.is_demoted IS 'Whether its check is demoted';
COMMENT ON COLUMN v_finding_states.status IS 'open, confirmed, explained, dismissed, corrected; open again where the decision has expired';
COMMENT ON COLUMN v_finding_states.note IS 'Reason of the editor';
COMMENT ON COLUMN v_finding_states.expires_on IS 'First day on which the decision no longer holds';
COMMENT ON COLUMN v_finding_states.is_expired IS 'Whether that day has come';
COMMENT ON COLUMN v_finding_states.decided_by IS 'Who decided';
COMMENT ON COLUMN v_finding_states.decided_at IS 'When';
COMMENT ON COLUMN v_finding_states.news IS 'new, worsened or known since the last report that was marked as seen; null where there is none';
COMMENT ON COLUMN v_finding_states.decisions IS 'Decisions on findings of its check';
COMMENT ON COLUMN v_finding_states."right" IS 'In how many editors agreed with the check';
COMMENT ON COLUMN v_finding_states."precision" IS 'Share of these, 0 to 1';
COMMENT ON COLUMN v_finding_states.precision_low IS 'Lower end of its Wilson interval of 95 percent';
COMMENT ON COLUMN v_finding_states.precision_high IS 'Upper end';
