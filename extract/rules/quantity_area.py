"""Areas: "1.204,35 hektare", "2000 m2"."""

VERSION = 1
PATTERN = r"# {area}"
EXAMPLES = {
    "Lahan seluas 1.204,35 hektare terbakar.": {"surface": "1.204,35 hektare", "value": "1204.35", "unit": "hectare"},
    "Tanah seluas 2000 m2 dijual.": {"surface": "2000 m2", "value": "2000", "unit": "m2"},
    "Bangunan 120 meter persegi roboh.": {"surface": "120 meter persegi", "value": "120", "unit": "m2"},
}
REJECTS = (
    "Ada 5 hari libur.",
    "Pelajar menghitung 3 area parkir.",
)
