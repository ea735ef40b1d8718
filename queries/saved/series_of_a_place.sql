/*
title_id = "Deret angka tiap daerah dan indikator"
title_en = "Series of every place and indicator"
[columns]
place_name = "place"
indicator_name = "indicator"
period_label = "period"
qualifiers = "urban, female, year_on_year, ..."
surface = "as printed, empty for a reference figure"
value = "value in full units"
unit = "unit"
kind = "claim or reference"
origins = "independent origins of this value"
publisher = "outlet"
published_on = "day of the article or release"
speaker = "who says so"
[parameters.place]
meaning = "part of a place name, or its code; empty takes all"
default = ""
[parameters.indicator]
meaning = "part of an indicator name, or its id; empty takes all"
default = ""
[parameters.since]
meaning = "periods that end after this day"
default = 1900-01-01
[parameters.rows]
meaning = "rows at most"
default = 1000
*/
SELECT place_name, indicator_name, period_label, qualifiers, surface, value, unit, kind, origins, publisher, published_on, speaker
FROM series_figures
WHERE ($place <> '' OR place IN (SELECT place FROM series_figures WHERE kind = 'claim'))
    AND is_named(place_name, place, $place)
    AND is_named(indicator_name, indicator, $indicator)
    AND period_end > $since
ORDER BY place, indicator_name, qualifiers, unit, period_start, period_end, kind DESC, value, evidence_id
LIMIT $rows
