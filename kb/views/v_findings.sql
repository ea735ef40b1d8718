-- Findings with the decision of an editor, and all that they rest on.
CREATE OR REPLACE VIEW v_findings AS
WITH spans AS (
    SELECT
        'claim' AS kind,
        claims.claim_id AS evidence_id,
        claims.revision_id,
        claims."start",
        claims."end",
        claims.surface,
        claims.sentence,
        claims.rule,
        claims.rule_version
    FROM claims
    UNION ALL
    SELECT 'date', date_id, revision_id, "start", "end", surface, sentence, rule, rule_version
    FROM date_mentions
    UNION ALL
    SELECT 'official', official_id, revision_id, "start", "end", surface, sentence, rule, rule_version
    FROM official_mentions
    UNION ALL
    SELECT
        'reference',
        reference_id,
        NULL,
        NULL,
        NULL,
        CAST(value AS VARCHAR),
        source,
        file,
        NULL
    FROM reference_figures
),

evidence AS (
    SELECT
        finding_evidence.finding_id,
        list(
            {
                'part': finding_evidence.part,
                'kind': finding_evidence.kind,
                'evidence_id': finding_evidence.evidence_id,
                'article_id': revisions.article_id,
                'url': articles.url,
                'revision_id': spans.revision_id,
                'start': spans."start",
                'end': spans."end",
                'surface': spans.surface,
                'sentence': spans.sentence,
                'rule': spans.rule,
                'rule_version': spans.rule_version
            }
            ORDER BY finding_evidence.position
        ) AS evidence
    FROM finding_evidence
    LEFT JOIN spans
        ON finding_evidence.kind = spans.kind AND finding_evidence.evidence_id = spans.evidence_id
    LEFT JOIN revisions ON spans.revision_id = revisions.revision_id
    LEFT JOIN articles ON revisions.article_id = articles.article_id
    GROUP BY finding_evidence.finding_id
)

SELECT
    findings.finding_id,
    findings."check",
    findings.code,
    states.label,
    findings.severity,
    findings.rung,
    findings.relation,
    findings.title_id,
    findings.title_en,
    findings.message_id,
    findings.message_en,
    findings.arithmetic_id,
    findings.arithmetic_en,
    findings.differing,
    findings.origins,
    findings.copies,
    findings.place,
    findings.place_name,
    findings.indicator,
    states.status,
    states.note,
    states.expires_on,
    states.decided_by,
    states.decided_at,
    states.check_label,
    states.is_demoted,
    states.news,
    evidence.evidence
FROM findings
INNER JOIN v_finding_states AS states ON findings.finding_id = states.finding_id
LEFT JOIN evidence ON findings.finding_id = evidence.finding_id;

COMMENT ON VIEW v_findings IS 'One row a finding; evidence lists what it rests on, each with article, span, rule and version';
COMMENT ON COLUMN v_findings.finding_id IS '16 hex digits: fingerprint of check and evidence, the same on every run';
COMMENT ON COLUMN v_findings."check" IS 'Stem of the file in queries/checks';
COMMENT ON COLUMN v_findings.code IS 'T01 to T30';
COMMENT ON COLUMN v_findings.label IS 'E error likely, K klarifikasi, I info; one lower than the check says where the check is demoted';
COMMENT ON COLUMN v_findings.severity IS '1 low to 5 grave';
COMMENT ON COLUMN v_findings.rung IS 'Rung of the explanation ladder that fits';
COMMENT ON COLUMN v_findings.relation IS 'contradicts, differsInPeriod, differsInDefinition, supersedes, ...';
COMMENT ON COLUMN v_findings.title_id IS 'Title, Indonesian';
COMMENT ON COLUMN v_findings.title_en IS 'Title, English';
COMMENT ON COLUMN v_findings.message_id IS 'Reason in one neutral sentence, Indonesian';
COMMENT ON COLUMN v_findings.message_en IS 'Reason in one neutral sentence, English';
COMMENT ON COLUMN v_findings.arithmetic_id IS 'The calculation written out with intervals, Indonesian number format';
COMMENT ON COLUMN v_findings.arithmetic_en IS 'The same for English readers';
COMMENT ON COLUMN v_findings.differing IS 'Dimensions that differ: period, place, definition, unit, ...';
COMMENT ON COLUMN v_findings.origins IS 'Independent origins of the evidence';
COMMENT ON COLUMN v_findings.copies IS 'Further passages that copy them';
COMMENT ON COLUMN v_findings.place IS 'Kemendagri code that the finding is about';
COMMENT ON COLUMN v_findings.place_name IS 'Its full name';
COMMENT ON COLUMN v_findings.indicator IS 'Indicator that the finding is about';
COMMENT ON COLUMN v_findings.status IS 'open, confirmed, explained, dismissed, corrected';
COMMENT ON COLUMN v_findings.note IS 'Reason of the editor';
COMMENT ON COLUMN v_findings.expires_on IS 'First day on which the decision no longer holds';
COMMENT ON COLUMN v_findings.decided_by IS 'Editor who decided the status';
COMMENT ON COLUMN v_findings.decided_at IS 'When';
COMMENT ON COLUMN v_findings.check_label IS 'Label that the check gives it';
COMMENT ON COLUMN v_findings.is_demoted IS 'Whether editors agreed with its check too seldom: v_check_precision';
COMMENT ON COLUMN v_findings.news IS 'new, worsened or known since the last report that was marked as seen; null where there is none';
COMMENT ON COLUMN v_findings.evidence IS 'What it rests on, in reading order: part, kind, id, article, span, surface, sentence, rule and version';
