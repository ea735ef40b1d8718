"""A fraction of a whole: "dua pertiga wilayah", "3/4 penduduk"."""

VERSION = 1
PATTERN = r"#"
UNIT = "index"
STAGE = "engine"
EXAMPLES = {
    "Dua pertiga wilayah itu hutan.": {
        "surface": "Dua pertiga wilayah",
        "value": "0.6666666666666666666666666667",
        "unit": "index",
    },
    "Tiga perempat penduduk setuju.": {"surface": "Tiga perempat penduduk", "value": "0.75", "unit": "index"},
}
REJECTS = (
    "RT 1/2 banjir.",
    "Setengah hati ia pergi.",
)
