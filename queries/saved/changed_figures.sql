/*
title_id = "Angka yang diubah setelah terbit"
title_en = "Figures changed after publication"
[columns]
label = "article"
publisher = "outlet"
revision_number = "revision: 2 is the first change"
difference = "before and after"
indicator = "indicator"
place_name = "place"
noted = "whether the page says that it was corrected"
correction_note = "the sentence that says so"
fetched_at = "when it was seen"
*/
SELECT label, publisher, revision_number, difference, indicator, place_name, noted, correction_note, fetched_at
FROM v_revision_changes
WHERE kind = 'figure' AND cause = 'edited'
ORDER BY label, revision_number, change_number
