"""Households: "1.250 rumah tangga"."""

VERSION = 1
PATTERN = r"# {household}"
EXAMPLES = {
    "Sambungan untuk 1.250 rumah tangga.": {"surface": "1.250 rumah tangga", "value": "1250", "unit": "household"},
    "Sekitar 12 ribu rumah tangga miskin.": {
        "surface": "12 ribu rumah tangga",
        "value": "12000",
        "unit": "household",
        "bound": "about",
    },
}
REJECTS = (
    "Ada 5 rumah di bukit.",
    "Longsor merusak 3 rumah ibadah.",
)
