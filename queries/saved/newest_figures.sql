/*
title_id = "Angka terbaru tiap daerah dan indikator"
title_en = "Newest figure of every place and indicator"
[columns]
place_name = "place"
indicator_name = "indicator"
period_label = "newest period"
value = "value in full units"
unit = "unit"
origins = "independent origins"
kind = "claim or reference"
publisher = "outlet"
*/
SELECT place_name, indicator_name, period_label, value, unit, origins, kind, publisher
FROM v_series
WHERE modality = 'observed'
QUALIFY row_number() OVER (
    PARTITION BY indicator, place, unit, qualifiers ORDER BY period_end DESC, origins DESC, kind DESC, evidence_id) = 1
ORDER BY place_name, indicator_name, unit, value
