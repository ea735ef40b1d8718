"""Points of an index, or percentage points where percents stand near: "naik 50 poin", "turun 0,37 poin"."""

VERSION = 3
PATTERN = r"# {points}"
EXAMPLES = {
    "Rupiah ditutup melemah 23 poin.": {"surface": "23 poin", "value": "23", "unit": "item:poin"},
    "Ada 4 poin dalam surat edaran itu.": {"surface": "4 poin", "value": "4", "unit": "item:poin"},
    "Indeks Melati naik 50 poin.": {"surface": "50 poin", "value": "50", "unit": "index"},
    "Angka itu turun 0,37 poin dari 8,61 menjadi 8,24 persen.": {
        "surface": "0,37 poin",
        "value": "0.37",
        "unit": "percentage_point",
    },
    "Bank sentral memangkas suku bunga acuan seperempat poin.": {
        "surface": "seperempat poin",
        "value": "0.25",
        "unit": "percentage_point",
    },
}
REJECTS = (
    "Ada 3 pointer laser.",
    "Ia membaca 4 puisi.",
)
