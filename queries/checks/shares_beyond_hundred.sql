/*
code = "T18"
label = "E"
severity = 3
rung = "contradiction"
relation = "partOf"
[id]
title = "Bagian dan sisanya tidak berjumlah 100 persen"
message = "{share.surface} dan sisanya {rest.surface} berjumlah {total} persen, bukan 100; perlu dicek."
arithmetic = "{share.number} + {rest.number} = {total} % ({total_low} sampai {total_high})"
[en]
title = "A share and the rest do not make 100 percent"
message = "{share.surface} and the remaining {rest.surface} make {total} percent, not 100; this needs a check."
arithmetic = "{share.number} + {rest.number} = {total} % ({total_low} to {total_high})"
[[flags]]
sentence = "Sebanyak 74 persen berasal dari pajak, sisanya 27 persen dari retribusi."
claims = [{ value = "74", role = "share" }, { value = "27", role = "share" }]
[[passes]]
sentence = "Sebanyak 74 persen berasal dari pajak, sisanya 26 persen dari retribusi."
claims = [{ value = "74" }, { value = "26" }]
[[passes]]
sentence = "Sebanyak 40 persen dari pajak, 34 persen dari retribusi, sisanya 26 persen hibah."
claims = [{ value = "40" }, { value = "34" }, { value = "26" }]
*/
WITH rests AS (
    SELECT * FROM facts
    WHERE unit = 'percent' AND bound = 'exact' AND role <> 'change'
        AND regexp_matches(lower(right(before_it, 40)), '\b(sisanya|selebihnya)\b[^0-9,.;]{0,30}$')
), summed AS (
    SELECT r.claim_id AS rest_id, arg_max(s.claim_id, s."start") AS share_id, r.value + sum(s.value) AS total, count(*) AS parts,
        r.value_low + sum(s.value_low) AS total_low, r.value_high + sum(s.value_high) AS total_high, bool_and(s.bound = 'exact') AS is_exact
    FROM rests r
    JOIN facts s ON s.revision_id = r.revision_id AND s.sentence_start = r.sentence_start AND s.unit = 'percent'
        AND s."start" < r."start" AND s.role <> 'change'
    GROUP BY r.claim_id, r.value, r.value_low, r.value_high
)
SELECT [part('claim', rest_id, 'rest'), part('claim', share_id, 'share')] AS evidence, total, total_low, total_high,
    CASE WHEN total_low < 100 AND total_high > 100 THEN 'shares make 100'
        WHEN NOT is_exact OR parts > 1 AND abs(total - 100) > 10 THEN 'perhaps shares of different wholes' END AS silence
FROM summed
