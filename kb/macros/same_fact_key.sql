-- same_fact_key(indicator, measure, place, period_label, unit, per, qualifiers, role, modality): claims with one key
-- are about the same fact, so that their figures may be compared; null where place, period or measure is unknown.
-- Observed, provisional and estimated figures are one kind, targets and forecasts each their own.
CREATE OR REPLACE MACRO same_fact_key(indicator, measure, place, period_label, unit, per, qualifiers, role, modality) AS
    coalesce(indicator, 'measure:' || nullif(trim(regexp_replace(lower(measure), '[^a-z0-9]+', ' ', 'g')), ''))
    || '|' || place || '|' || period_label || '|' || unit || '|' || coalesce(per, '')
    || '|' || array_to_string(qualifiers, ',') || '|' || role || '|'
    || CASE WHEN modality IN ('observed', 'provisional', 'estimate') THEN 'observed' ELSE modality END;
COMMENT ON MACRO same_fact_key IS 'One text for all claims that may be compared: measure, place, period, unit, rate base, qualifiers, role, kind of figure; null where one is unknown';
