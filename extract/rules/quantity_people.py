"""People under any name: "40,38 ribu jiwa", "sebanyak 52 siswa"."""

VERSION = 1
PATTERN = r"# {people}"
EXAMPLES = {
    "Setengah juta warga terdampak.": {"surface": "Setengah juta warga", "value": "500000", "unit": "person"},
    "Sebanyak 40,38 ribu jiwa miskin.": {"surface": "40,38 ribu jiwa", "value": "40380", "unit": "person"},
    "Ada 52 siswa yang hadir.": {"surface": "52 siswa", "value": "52", "unit": "person"},
    "Kecelakaan itu menewaskan dua orang.": {"surface": "dua orang", "value": "2", "unit": "person"},
    "Warga miskin 11, 64 ribu jiwa.": {"surface": "11, 64 ribu jiwa", "value": "11640", "unit": "person"},
    "Lebih dari 310 juta pengguna terdaftar.": {
        "surface": "310 juta pengguna",
        "value": "310000000",
        "unit": "person",
        "bound": "more_than",
    },
    "Antara 1.200-1.500 orang datang.": {
        "surface": "1.200-1.500 orang",
        "value": "1200",
        "unit": "person",
        "bound": "range",
        "value_high": "1500",
    },
}
REJECTS = (
    "Ada 3 orangutan di kandang.",
    "Perusahaan punya 4 anak perusahaan.",
    "Salah satu warga hadir.",
)
