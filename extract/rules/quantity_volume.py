"""Volumes: "200 liter", "1.500 meter kubik"."""

VERSION = 1
PATTERN = r"# {volume}"
EXAMPLES = {
    "Solar 200 liter disita.": {"surface": "200 liter", "value": "200", "unit": "liter"},
    "Longsor 1.500 meter kubik menutup jalan.": {"surface": "1.500 meter kubik", "value": "1500", "unit": "m3"},
    "Produksi 600 ribu barel per hari.": {
        "surface": "600 ribu barel",
        "value": "600000",
        "unit": "item:barel",
        "per": "hari",
    },
}
REJECTS = (
    "Rambu lalu lintas 5 literatur kuno.",
    "Ada 4 kubikel kosong.",
)
