"""What the knowledge base of the report tests says: articles, claims, official figures, findings.

The figures are those that the whole-path issue asks about; every sentence is made up.
"""

from __future__ import annotations

from typing import Any

KUPANG = ("53.71", "Kota Kupang")
PALANGKA = ("62.71", "Kota Palangka Raya")

ARTICLES: dict[str, dict[str, Any]] = {
    "teluk": {
        "publisher": "Warta Teluk",
        "url": "https://wartateluk.example/2024/11/nol-persen",
        "day": "2024-11-28",
        "title": "Pemkot Kupang kejar nol persen kemiskinan ekstrem",
        "paragraphs": [
            "Pemerintah kota menyiapkan sembilan dinas untuk mengejar sasaran itu.",
            "Kota Kupang mencatat 8,24 persen penduduk miskin, setara 40,38 ribu jiwa, dari 442.758 penduduk.",
            "“Kemiskinan umum di kota kita saat ini ada di angka 8,61 persen,” kata Sekretaris Daerah Fahrensy Funay,"
            " Selasa (26/11/2024), seusai rapat anggaran. Ia minta semua dinas bergerak bersama.",
            "Setahun sebelumnya, 2023, angkanya 8,61 persen atau 41,20 ribu jiwa.",
        ],
    },
    "fajar": {
        "publisher": "Kabar Fajar Timur",
        "url": "https://kabarfajar.example/umkm",
        "day": "2024-11-12",
        "title": "UMKM digenjot, kemiskinan Kota Kupang turun",
        "paragraphs": [
            "Kota Kupang mencatat 8,24 persen penduduk miskin, setara 40,38 ribu jiwa, dari 442.758 penduduk.",
            "Setahun sebelumnya, 2023, angkanya 8,61 persen atau 41,20 ribu jiwa.",
            "Pendataan lapangan pada 2024 menyisakan 4.695 KK yang tergolong miskin ekstrem.",
        ],
    },
    "mimbar": {
        "publisher": "Mimbar Kelurahan",
        "url": None,
        "day": "2024-11-14",
        "title": "Dana bergulir kelurahan",
        "paragraphs": [
            "Kepala Bapeda Kota Kupang, DjiDja Kelana, Kamis (14/11), menyebut kemiskinan kota itu kini 8,61 persen.",
        ],
    },
    "pesisir": {
        "publisher": "Suara Pesisir",
        "url": "https://suarapesisir.example/p3ke?id=7",
        "day": "2023-02-01",
        "title": "Warga miskin ekstrem didata",
        "paragraphs": [
            "Menurut data P3KE, 102.616 jiwa atau 19.615 KK di Kota Kupang pada 2023 tergolong miskin ekstrem, ujar"
            " Penjabat Wali Kota Gregor Mikael Halim.",
        ],
    },
    "kahayan": {
        "publisher": "Lintas Kahayan",
        "url": "https://lintaskahayan.example/dtks",
        "day": "2024-02-09",
        "title": "Seribu warga keluar dari DTKS",
        "paragraphs": [
            "Kadinsos Rusdan menyebut 3,44 persen warga Palangka Raya miskin menurut DTKS, yakni 64.000 jiwa pada 2023,"
            " turun dari 65.000 jiwa pada 2022.",
        ],
    },
}

# article, n-th occurrence of the surface, surface, and what the claim means
CLAIMS: dict[str, dict[str, Any]] = {
    "teluk_rate": {"of": "teluk", "surface": "8,24 persen", "indicator": "poverty_rate", "period": "2024"},
    "teluk_poor": {"of": "teluk", "surface": "40,38 ribu jiwa", "indicator": "poor_population", "period": "2024"},
    "teluk_base": {"of": "teluk", "surface": "442.758 penduduk", "indicator": "population", "period": "2024"},
    "teluk_stale": {
        "of": "teluk", "surface": "8,61 persen", "indicator": "poverty_rate", "period": "2024-11-26",
        "period_basis": "inferred", "place_basis": "inferred", "is_current": True, "speaker": "Fahrensy Funay",
        "office": "Sekretaris Daerah Kota Kupang",
    },
    "teluk_old": {"of": "teluk", "surface": "8,61 persen", "nth": 2, "indicator": "poverty_rate", "period": "2023"},
    "teluk_old_poor": {"of": "teluk", "surface": "41,20 ribu jiwa", "indicator": "poor_population", "period": "2023"},
    "fajar_rate": {"of": "fajar", "surface": "8,24 persen", "indicator": "poverty_rate", "period": "2024"},
    "fajar_poor": {"of": "fajar", "surface": "40,38 ribu jiwa", "indicator": "poor_population", "period": "2024"},
    "fajar_base": {"of": "fajar", "surface": "442.758 penduduk", "indicator": "population", "period": "2024"},
    "fajar_old": {"of": "fajar", "surface": "8,61 persen", "indicator": "poverty_rate", "period": "2023"},
    "fajar_old_poor": {"of": "fajar", "surface": "41,20 ribu jiwa", "indicator": "poor_population", "period": "2023"},
    "fajar_families": {"of": "fajar", "surface": "4.695 KK", "indicator": "extreme_poor_families", "period": "2024"},
    "mimbar_stale": {
        "of": "mimbar", "surface": "8,61 persen", "indicator": "poverty_rate", "period": "2024-11-14",
        "period_basis": "publication", "is_current": True, "speaker": "DjiDja Kelana",
        "office": "Kepala Bapeda Kota Kupang",
    },
    "pesisir_people": {
        "of": "pesisir", "surface": "102.616 jiwa", "indicator": "extreme_poor_people", "period": "2023",
        "definition": "p3ke", "speaker": "Gregor Mikael Halim", "office": "Penjabat Wali Kota Kupang",
        "source": "P3KE",
    },
    "pesisir_families": {
        "of": "pesisir", "surface": "19.615 KK", "indicator": "extreme_poor_families", "period": "2023",
        "definition": "p3ke",
    },
    "kahayan_rate": {
        "of": "kahayan", "surface": "3,44 persen", "indicator": "poverty_rate", "period": "2023", "place": PALANGKA,
        "definition": "dtks", "speaker": "Rusdan", "office": "Kadinsos Kota Palangka Raya", "period_basis": "inferred",
    },
    "kahayan_poor": {
        "of": "kahayan", "surface": "64.000 jiwa", "indicator": "poor_population", "period": "2023", "place": PALANGKA,
        "definition": "dtks",
    },
    "kahayan_poor_before": {
        "of": "kahayan", "surface": "65.000 jiwa", "indicator": "poor_population", "period": "2022", "place": PALANGKA,
        "definition": "dtks",
    },
}  # fmt: skip

REFERENCES = (
    ("r_rate_2022", "poverty_rate", "2022-03", "8.61", "percent", 2),
    ("r_rate_2023", "poverty_rate", "2023-03", "8.61", "percent", 2),
    ("r_rate_2024", "poverty_rate", "2024-03", "8.24", "percent", 2),
    ("r_rate_2025", "poverty_rate", "2025-03", "7.57", "percent", 2),
    ("r_poor_2023", "poor_population", "2023-03", "41200", "person", -1),
    ("r_poor_2024", "poor_population", "2024-03", "40380", "person", -1),
)

FINDING_FIELDS = (
    "finding_id", "label", "code", "severity", "origins", "copies", "check", "rung", "indicator", "place", "title",
    "message", "arithmetic", "evidence",
)  # fmt: skip
FINDINGS: tuple[tuple[Any, ...], ...] = (
    ("f_stale", "K", "T05", 4, 2, 0, "stale_as_current", "stale presented as current", "poverty_rate", KUPANG,
     "Angka 2023 disebut “saat ini”",
     "8,61 persen adalah angka 2023; angka 2024, 8,24 persen, sudah terbit 16 hari sebelum artikel ini.", None,
     [("stated", "claim", "teluk_stale"), ("newer", "claim", "fajar_rate"), ("newer", "reference", "r_rate_2024")]),
    ("f_stale2", "K", "T05", 4, 1, 0, "stale_as_current", "stale presented as current", "poverty_rate", KUPANG,
     "Angka 2023 disebut “kini”",
     "8,61 persen adalah angka 2023; angka 2024, 8,24 persen, sudah terbit sebelum artikel ini.", None,
     [("stated", "claim", "mimbar_stale"), ("newer", "reference", "r_rate_2024")]),
    ("f_base", "K", "T17", 3, 1, 1, "percent_of_base", "undetermined", "poverty_rate", KUPANG,
     "8,24 persen tidak cocok dengan 40,38 ribu jiwa",
     "Dari 442.758 penduduk, 8,24 persen adalah sekitar 36,48 ribu jiwa, berbeda dari 40,38 ribu yang tertulis.",
     "8,24 % x 442.758 = 36.483 (36.461 sampai 36.505); tertulis 40,38 ribu (40.375 sampai 40.385)."
     " Penduduk yang cocok: sekitar 490.000.",
     [("rate", "claim", "fajar_rate"), ("count", "claim", "fajar_poor"), ("base", "claim", "fajar_base"),
      ("copy", "claim", "teluk_rate"), ("copy", "claim", "teluk_poor")]),
    ("f_whole", "K", "T07", 3, 2, 1, "part_exceeds_whole", "other definition", "extreme_poor_people", KUPANG,
     "Miskin ekstrem lebih banyak daripada miskin",
     "102.616 jiwa miskin ekstrem (2023, P3KE) melebihi 41,20 ribu jiwa miskin (2023, BPS): definisinya berbeda.",
     "102.616 > 41.200 (41.195 sampai 41.205)",
     [("stated", "claim", "pesisir_people"), ("other", "claim", "fajar_old_poor"),
      ("other", "reference", "r_poor_2023")]),
    ("f_kahayan", "K", "T17", 2, 1, 0, "percent_of_base", "other definition", "poverty_rate", PALANGKA,
     "64.000 jiwa miskin tidak cocok dengan 3,44 persen",
     "Untuk 3,44 persen, 64.000 jiwa memerlukan 1,86 juta penduduk; yang terdaftar 315.153.",
     "64.000 / 3,44 % = 1.860.465 (1.857.765 sampai 1.863.173); terdaftar 315.153.",
     [("rate", "claim", "kahayan_rate"), ("count", "claim", "kahayan_poor")]),
    ("f_periods", "I", "T04", 1, 2, 1, "other_period", "other period", "poverty_rate", KUPANG,
     "Dua angka, dua tahun", "8,61 persen (2023) berbeda dari 8,24 persen (2024) karena tahunnya berbeda.", None,
     [("stated", "claim", "fajar_rate"), ("other", "claim", "fajar_old")]),
)  # fmt: skip
