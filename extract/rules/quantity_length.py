"""Lengths and heights: "12,5 kilometer", "900-1.300 meter"."""

VERSION = 1
PATTERN = r"# {length}"
EXAMPLES = {
    "Jalan sepanjang 12,5 kilometer rusak.": {"surface": "12,5 kilometer", "value": "12.5", "unit": "km"},
    "Kopi tumbuh di ketinggian 900-1.300 meter.": {
        "surface": "900-1.300 meter",
        "value": "900",
        "unit": "m",
        "bound": "range",
        "value_high": "1300",
    },
    "Curah hujan 150 mm tercatat.": {"surface": "150 mm", "value": "150", "unit": "item:mm"},
}
REJECTS = (
    "Ada 3 meteran air rusak.",
    "Dia menjual 4 mesin jahit.",
)
