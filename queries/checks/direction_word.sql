/*
code = "T22"
label = "E"
severity = 4
rung = "contradiction"
relation = "contradicts"
needs = 'max(changes) > 0'
[id]
title = 'Kata "{turn}" tidak cocok dengan angkanya'
message = 'Teks menulis "{turn}", tetapi {new} {compared_id} dari {old}; perlu dicek kata atau angkanya.'
arithmetic = "{new.number} - {old.number} = {difference}"
[en]
title = 'The word "{turn}" does not fit its figures'
message = 'The text says "{turn}" ({direction}), but {new} is {compared_en} than {old}; word or figure needs a check.'
arithmetic = "{new.number} - {old.number} = {difference}"
[given]
place = "53.71"
[[flags]]
sentence = "Angka itu turun dari 9,12 persen menjadi 9,40 persen."
claims = [{ id = "f", value = "9.12" },
    { value = "9.40", from = "f" }]
[[flags]]
sentence = "Angka itu naik, dari 9,40 persen pada 2023 menjadi 9,12 persen."
claims = [{ id = "f", value = "9.40" },
    { value = "9.12", from = "f" }]
[[flags]]
sentence = "Nilainya 9,40 persen, turun 0,28 persen poin dari 9,12 persen."
claims = [{ value = "9.40" }, { value = "0.28", unit = "percentage_point", role = "change" }, { value = "9.12" }]
[[passes]]
sentence = "Angka itu turun dari 9,40 persen menjadi 9,12 persen."
claims = [{ id = "f", value = "9.40" },
    { value = "9.12", from = "f" }]
[[passes]]
sentence = "Rupiah melemah dari 9,12 persen menjadi 9,40 persen."
claims = [{ id = "f", value = "9.12" },
    { value = "9.40", from = "f" }]
[[passes]]
sentence = "Angka itu tidak turun dari 9,12 persen menjadi 9,40 persen."
claims = [{ id = "f", value = "9.12" },
    { value = "9.40", from = "f" }]
[[flags]] # neighbours on the last printed digit are not equal
sentence = "Produksi 1,2 juta ton, turun dari 1,1 juta ton."
claims = [{ value = "1.2E6", unit = "ton", surface = "1,2 juta ton" }, { value = "1.1E6", unit = "ton", surface = "1,1 juta ton" }]
[[passes]] # two changes side by side
sentence = "Beras naik menjadi 12 persen dari 10 persen, bensin menjadi 7 persen dari 5 persen."
claims = [{ value = "12" }, { value = "10" }, { value = "7" }, { value = "5" }]
[[passes]]
sentence = "Nilai tukar rupiah anjlok dari Rp2.400 menjadi Rp16.000 per dolar AS."
claims = [{ value = "2400", unit = "IDR" }, { value = "16000", unit = "IDR" }]
*/
SELECT [part('claim', new.claim_id, 'new'), part('claim', old.claim_id, 'old')] AS evidence, turn, direction,
    new.value - old.value AS difference,
    CASE WHEN difference > 0 THEN 'lebih besar' ELSE 'lebih kecil' END AS compared_id,
    CASE WHEN difference > 0 THEN 'more' ELSE 'less' END AS compared_en,
    CASE WHEN new.value_low < old.value_high AND old.value_low < new.value_high THEN 'no change beyond rounding'
        WHEN (difference > 0) = (direction = 'up') THEN 'word and figures fit'
        WHEN regexp_matches(lower(old.sentence), '\b(kurs|nilai tukar|mata uang|per dolar)\b') THEN 'exchange rate: a higher figure is a fall'
        WHEN regexp_matches(lower(old.sentence), '\b(tidak|tak|belum|bukan|minus|defisit|kontraksi|rugi|negatif|ranking|peringkat)\b')
            THEN 'negation or negative figures' END AS silence
FROM changes
WHERE direction IS NOT NULL AND old.bound IN ('exact', 'about') AND new.bound IN ('exact', 'about')
