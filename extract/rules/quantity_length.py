"""Lengths and heights: "12,5 kilometer", "1.200-1.600 meter"."""

VERSION = 1
PATTERN = r"# {length}"
EXAMPLES = {
    "Jalan sepanjang 12,5 kilometer rusak.": {"surface": "12,5 kilometer", "value": "12.5", "unit": "km"},
    "Kopi tumbuh di ketinggian 1.200-1.600 meter.": {
        "surface": "1.200-1.600 meter",
        "value": "1200",
        "unit": "m",
        "bound": "range",
        "value_high": "1600",
    },
    "Curah hujan 150 mm tercatat.": {"surface": "150 mm", "value": "150", "unit": "item:mm"},
}
REJECTS = (
    "Ada 3 meteran air rusak.",
    "Dia menjual 4 mesin jahit.",
)
