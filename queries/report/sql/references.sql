-- Reference figures of the places and indicators that the page shows.
SELECT reference_figures.*
FROM reference_figures
WHERE list_contains(string_split($places, ','), place) AND list_contains(string_split($indicators, ','), indicator)
ORDER BY place, indicator, unit, per, period_start, "source", reference_id;
