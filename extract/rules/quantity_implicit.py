"""A number whose noun stands before it: "jumlah penduduk sebesar 381.904", "untuk PKBM sebanyak 1.275"."""

VERSION = 1
PATTERN = r"#"
STAGE = "engine"
EXAMPLES = {
    "Dua tewas dan lima luka dalam kecelakaan di Melati.": {"surface": "lima", "value": "5", "unit": "person"},
    "Jumlah penduduk Melati sebesar 381.904.": {"surface": "381.904", "value": "381904", "unit": "person"},
    "Murid SMK sebanyak 3.410 orang dan untuk paket C sebanyak 1.275.": {
        "surface": "1.275",
        "value": "1275",
        "unit": "person",
    },
    "Dari 12 juta KPM, 7,3 juta di antaranya penerima lama.": {
        "surface": "7,3 juta",
        "value": "7300000",
        "unit": "family",
    },
    "Kencana menyumbang 3,12 persen atau 9, 37 ribu dari penduduk miskin.": {
        "surface": "9, 37 ribu",
        "value": "9370",
        "unit": "person",
    },
}
REJECTS = (
    "Ia tinggal di rumah nomor 5.",
    "Mereka lahir pada 1998.",
)
