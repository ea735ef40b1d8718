/*
title_id = "Angka terbaru tiap daerah dan indikator"
title_en = "Newest figure of every place and indicator"
[columns]
place_name = "place"
indicator_name = "indicator"
qualifiers = "urban, female, year_on_year, ..."
period_label = "newest period"
value = "value in full units"
unit = "unit"
origins = "independent origins"
kind = "claim or reference"
publisher = "outlet"
published_on = "day of the article or release"
[parameters.place]
meaning = "part of a place name, or its code; empty takes all"
default = ""
[parameters.indicator]
meaning = "part of an indicator name, or its id; empty takes all"
default = ""
[parameters.rows]
meaning = "rows at most"
default = 1000
*/
SELECT place_name, indicator_name, qualifiers, period_label, value, unit, origins, kind, publisher, published_on
FROM series_figures
WHERE modality = 'observed'
    AND is_named(place_name, place, $place)
    AND is_named(indicator_name, indicator, $indicator)
QUALIFY row_number() OVER (
    PARTITION BY indicator, place, unit, per, qualifiers ORDER BY period_end DESC, origins DESC, kind DESC, evidence_id) = 1
ORDER BY place_name, indicator_name, unit, qualifiers, value
LIMIT $rows
