-- interval_overlap(value_low, value_high, other_low, other_high): whether two figures can be equal.
-- Intervals that touch overlap, the benign reading; a null end is unbounded.
CREATE OR REPLACE MACRO interval_overlap(a_low, a_high, b_low, b_high) AS
    coalesce(a_low <= b_high, TRUE) AND coalesce(b_low <= a_high, TRUE);
COMMENT ON MACRO interval_overlap IS 'TRUE where two figures can be equal: their intervals [low, high) meet; a null end is unbounded';
