/*
code = "T18"
label = "E"
severity = 3
rung = "contradiction"
relation = "partOf"
needs = '''count(*) > 2 AND bool_or(regexp_matches(gap, 'total|jumlah|seluruh|membentuk'))'''
[id]
title = "Jumlah {whole.surface} tidak sama dengan angka sebelumnya"
message = "Angka sebelum {whole.surface} berjumlah {total}, berbeda {difference} dari jumlah yang tertulis; perlu dicek."
arithmetic = "{written} = {total} ({total_low} sampai {total_high}); tertulis {whole.number} ({whole.interval})."
[en]
title = "The total {whole.surface} differs from the figures before it"
message = "The figures before {whole.surface} add up to {total}, off by {difference} from the stated total; this needs a check."
arithmetic = "{written} = {total} ({total_low} to {total_high}); stated {whole.number} ({whole.interval})."
[given]
unit = "IDR"
[[flags]]
sentence = "Makanan Rp300.000 dan bukan makanan Rp110.000 sehingga totalnya Rp420.000."
claims = [{ value = "300000", surface = "Rp300.000" }, { value = "110000", surface = "Rp110.000" }, { value = "420000", surface = "Rp420.000" }]
[[passes]]
sentence = "Makanan Rp300.000 dan bukan makanan Rp110.000 sehingga totalnya Rp410.000."
claims = [{ value = "300000", surface = "Rp300.000" }, { value = "110000", surface = "Rp110.000" }, { value = "410000", surface = "Rp410.000" }]
[[flags]] # in the next sentence
sentence = "Ia merinci pajak Rp96.500, retribusi Rp62.300, dan lain-lain Rp40.200. “Totalnya Rp189.000,” katanya."
claims = [{ value = "96500", surface = "Rp96.500" }, { value = "62300", surface = "Rp62.300" }, { value = "40200", surface = "Rp40.200" }, { value = "189000", surface = "Rp189.000" }]
[[passes]]
sentence = "Perkotaan 11,98 juta dan perdesaan 14,38 juta sehingga total 26,36 juta orang."
unit = "person"
claims = [{ value = "11.98E6", surface = "11,98 juta" }, { value = "14.38E6", surface = "14,38 juta" }, { value = "26.36E6", surface = "26,36 juta orang" }]
[[passes]]
sentence = "Makanan Rp397.125 dan bukan makanan Rp138.422 membentuk Rp535.547."
claims = [{ value = "397125", surface = "Rp397.125" }, { value = "138422", surface = "Rp138.422" }, { value = "535547", surface = "Rp535.547" }]
[[passes]] # a total of other things too
sentence = "Termasuk makanan Rp300.000 dan bukan makanan Rp110.000, total belanja Rp920.000."
claims = [{ value = "300000", surface = "Rp300.000" }, { value = "110000", surface = "Rp110.000" }, { value = "920000", surface = "Rp920.000" }]
*/
WITH wholes AS (
    SELECT * FROM facts
    WHERE bound = 'exact' AND role = 'level' AND unit NOT IN ('percent', 'percentage_point', 'index', 'times', 'year')
        AND CASE WHEN is_next_sentence THEN regexp_matches(gap, '[.] ?["“”]? ?(jadi,? |dengan demikian,? )?(totalnya|seluruhnya|keseluruhannya|jumlah seluruhnya|jumlah totalnya)[^0-9.;]{0,30}$')
        ELSE regexp_matches(gap, '\b(sehingga|jadi|maka|dengan|atau|,) [^0-9.;]{0,40}(total|jumlah|seluruh|keseluruhan)[a-z]*\b[^0-9.;]{0,30}$|\b(total|totalnya|seluruhnya|keseluruhan|membentuk)\b[^0-9.;]{0,30}$') END
), parts AS (
    SELECT w, p.*
    FROM wholes w
    JOIN facts l ON l.revision_id = w.revision_id AND l.seq = w.seq - 1
    JOIN facts p ON p.revision_id = w.revision_id AND p.sentence_start = l.sentence_start AND p.seq BETWEEN w.seq - 6 AND w.seq - 1
), summed AS (
    SELECT any_value(w) AS w, sum(value) AS total, count(*) AS parts, list(claim_id ORDER BY seq) AS part_ids,
        sum(CASE WHEN is_counted(unit, value_low, value_high) THEN value ELSE value_low END) AS total_low,
        sum(CASE WHEN is_counted(unit, value_low, value_high) THEN value ELSE value_high END) AS total_high,
        string_agg(rtrim(rtrim(CAST(value AS VARCHAR), '0'), '.'), ' + ' ORDER BY seq) AS written,
        bool_and(unit = w.unit AND bound = 'exact' AND role = 'level' AND coalesce(per, '') IN ('', coalesce(w.per, ''))) AS is_alike,
        bool_or(regexp_matches(lower(before_it), '\bdari\b[^,.;0-9]{0,15}$|termasuk|antara lain|antaranya')) AS is_open, max(value) AS biggest
    FROM parts
    GROUP BY w.claim_id
)
SELECT list_concat([part('claim', w.claim_id, 'whole')], list_transform(part_ids, lambda id: part('claim', id, 'part'))) AS evidence,
    total, total_low, total_high, abs(total - w.value) AS difference, written,
    CASE WHEN nearly_equal(total_low, total_high, w.value_low, w.value_high) THEN 'parts add up'
        WHEN NOT is_alike OR is_open OR biggest >= w.value OR difference > w.value * 0.4 THEN 'not all are parts of it' END AS silence
FROM summed
WHERE parts > 1
