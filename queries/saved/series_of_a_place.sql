/*
title_id = "Deret angka tiap daerah dan indikator"
title_en = "Series of every place and indicator"
[columns]
place_name = "place"
indicator_name = "indicator"
period_label = "period"
surface = "as printed, empty for a reference figure"
value = "value in full units"
kind = "claim or reference"
publisher = "outlet"
published_on = "day of the article or release"
speaker = "who says so"
*/
SELECT place_name, indicator_name, period_label, surface, value, kind, publisher, published_on, speaker
FROM v_series
WHERE place IN (SELECT place FROM v_series WHERE kind = 'claim')
ORDER BY place, indicator_name, period_start, kind DESC, value, evidence_id
