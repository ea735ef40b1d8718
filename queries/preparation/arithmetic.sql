-- Interval arithmetic, and what a reader's calculator shows. All of this folder is temporary, so that the checks also run
-- beside a knowledge base that is open for reading only.

CREATE OR REPLACE TEMP MACRO part(kind, id, name) AS {'kind': kind, 'id': id, 'part': name};

-- Intervals that touch count as overlapping, the benign reading; a null end is unbounded.
CREATE OR REPLACE TEMP MACRO can_equal(a_low, a_high, b_low, b_high) AS
    coalesce(a_low <= b_high, TRUE) AND coalesce(b_low <= a_high, TRUE);

-- The same with half as much room again on both sides: figures of different hands may be cut off instead of rounded.
CREATE OR REPLACE TEMP MACRO nearly_equal(a_low, a_high, b_low, b_high) AS
    coalesce(a_low - (a_high - a_low) / 2 <= b_high + (b_high - b_low) / 2, TRUE)
    AND coalesce(b_low - (b_high - b_low) / 2 <= a_high + (a_high - a_low) / 2, TRUE);

-- And with a quarter: enough for one cut-off price in a calculation, without excusing every change of round figures.
CREATE OR REPLACE TEMP MACRO closely_equal(a_low, a_high, b_low, b_high) AS
    can_equal(a_low - (a_high - a_low) / 4, a_high + (a_high - a_low) / 4, b_low - (b_high - b_low) / 4, b_high + (b_high - b_low) / 4);

-- Null, which raises nothing, where the product is beyond DECIMAL.
CREATE OR REPLACE TEMP MACRO scaled(amount, factor) AS
    CASE WHEN abs(amount) < 10 ** 18 THEN TRY_CAST(amount AS DECIMAL(28, 3)) * CAST(factor AS DECIMAL(7, 0)) END;

-- And when one of them lacks a word of scale: "ribu" for "juta".
CREATE OR REPLACE TEMP MACRO is_scaled(a_low, a_high, b_low, b_high, factor) AS
    scaled(a_high, factor) IS NOT NULL AND nearly_equal(scaled(a_low, factor), scaled(a_high, factor), b_low, b_high)
    OR scaled(b_high, factor) IS NOT NULL AND nearly_equal(a_low, a_high, scaled(b_low, factor), scaled(b_high, factor));

-- People and things printed to the last one are counted, not rounded.
CREATE OR REPLACE TEMP MACRO is_counted(unit, low, high) AS coalesce(high - low <= 1, FALSE)
    AND (unit IN ('person', 'family', 'household') OR unit LIKE 'item:%');

-- Products keep to DECIMAL; a factor beyond 10^8 or an amount beyond 10^22 gives null, which raises nothing.
CREATE OR REPLACE TEMP MACRO product(amount, factor) AS
    CAST(TRY_CAST(amount AS DECIMAL(25, 3)) * TRY_CAST(factor AS DECIMAL(13, 5)) AS DECIMAL(38, 8));
CREATE OR REPLACE TEMP MACRO percent_of(rate, base) AS
    CAST(TRY_CAST(base AS DECIMAL(24, 2)) * TRY_CAST(rate AS DECIMAL(12, 6)) * 0.01 AS DECIMAL(38, 8));

-- For display only: what a reader's calculator shows, rounded to four decimals.
CREATE OR REPLACE TEMP MACRO ratio(a, b) AS
    TRY_CAST(round(CAST(a AS DOUBLE) / nullif(CAST(b AS DOUBLE), 0), 4) AS DECIMAL(38, 4));

-- "two significant digits": an implied base of 489.951 is told as "sekitar 490.000".
CREATE OR REPLACE TEMP MACRO told_roughly(a) AS
    TRY_CAST(round(CAST(a AS DOUBLE) / pow(10, floor(log10(greatest(abs(CAST(a AS DOUBLE)), 1))) - 2))
        * pow(10, floor(log10(greatest(abs(CAST(a AS DOUBLE)), 1))) - 2) AS DECIMAL(38, 4));
