-- How often editors agreed with a check, with the Wilson interval of 95 percent. Right is what was confirmed or
-- corrected, and a difference that was explained where the check claimed no more (label K or I). A check that is right
-- in less than 80 percent of at least 10 decisions is demoted by one label until more decisions clear it.
CREATE OR REPLACE VIEW v_check_precision AS
WITH told AS (
    SELECT
        coalesce(d."check", f."check") AS "check",
        d.status,
        d.status IN ('confirmed', 'corrected') OR (d.status = 'explained' AND coalesce(d.label, f.label) <> 'E') AS is_right
    FROM finding_decisions AS d
    LEFT JOIN findings AS f ON d.finding_id = f.finding_id
    WHERE d.status <> 'open'
),

decided AS (
    SELECT
        "check",
        count(*) AS decisions,
        count(*) FILTER (WHERE is_right) AS "right",
        count(*) FILTER (WHERE status = 'dismissed') AS dismissed,
        count(*) FILTER (WHERE status = 'explained') AS explained,
        "right" / decisions AS share,
        1.96 * 1.96 AS zz
    FROM told
    WHERE "check" IS NOT NULL
    GROUP BY "check"
),

bounded AS (
    SELECT
        *,
        (share + zz / (2 * decisions)) / (1 + zz / decisions) AS middle,
        sqrt(zz * (share * (1 - share) + zz / (4 * decisions)) / decisions) / (1 + zz / decisions) AS reach
    FROM decided
)

SELECT
    "check",
    decisions,
    "right",
    dismissed,
    explained,
    round(share, 3) AS "precision",
    round(greatest(middle - reach, 0), 3) AS precision_low,
    round(least(middle + reach, 1), 3) AS precision_high,
    decisions >= 10 AND share < 0.8 AS is_demoted
FROM bounded;

COMMENT ON VIEW v_check_precision IS 'One row a check on whose findings editors decided: how often they agreed with it';
COMMENT ON COLUMN v_check_precision."check" IS 'Stem of the file in queries/checks';
COMMENT ON COLUMN v_check_precision.decisions IS 'Decisions, without those that were taken back (open)';
COMMENT ON COLUMN v_check_precision."right" IS 'Confirmed, corrected, and for labels K and I explained';
COMMENT ON COLUMN v_check_precision.dismissed IS 'Dismissed';
COMMENT ON COLUMN v_check_precision.explained IS 'Explained';
COMMENT ON COLUMN v_check_precision."precision" IS 'Share of right ones, 0 to 1';
COMMENT ON COLUMN v_check_precision.precision_low IS 'Lower end of its Wilson interval of 95 percent';
COMMENT ON COLUMN v_check_precision.precision_high IS 'Upper end';
COMMENT ON COLUMN v_check_precision.is_demoted IS 'Whether its findings are shown one label lower: under 0.8 with at least 10 decisions';
