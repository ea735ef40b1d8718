"""A number whose noun stands before it: "jumlah penduduk sebesar 442.758", "untuk PKBM sebanyak 2.692"."""

VERSION = 1
PATTERN = r"#"
STAGE = "engine"
EXAMPLES = {
    "Jumlah penduduk Melati sebesar 442.758.": {"surface": "442.758", "value": "442758", "unit": "person"},
    "Siswa SMK sebanyak 112.891 orang dan untuk PKBM sebanyak 2.692.": {
        "surface": "2.692",
        "value": "2692",
        "unit": "person",
    },
    "Dari 35 juta KPM, 20,88 juta di antaranya penerima lama.": {
        "surface": "20,88 juta",
        "value": "20880000",
        "unit": "family",
    },
    "Kota Melati menyumbang 2,49 persen atau 11, 64 ribu dari penduduk miskin.": {
        "surface": "11, 64 ribu",
        "value": "11640",
        "unit": "person",
    },
}
REJECTS = (
    "Ia tinggal di rumah nomor 5.",
    "Mereka lahir pada 1998.",
)
