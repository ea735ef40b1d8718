"""Weights: "512,6 ton", "25 kilogram"."""

VERSION = 1
PATTERN = r"# {mass}"
EXAMPLES = {
    "Produksi turun menjadi 512,6 ton.": {"surface": "512,6 ton", "value": "512.6", "unit": "ton"},
    "Beras 25 kg dibagikan.": {"surface": "25 kg", "value": "25", "unit": "kg"},
    "Emas 0,5 gram dijual.": {"surface": "0,5 gram", "value": "0.5", "unit": "gram"},
}
REJECTS = (
    "Jaringan 5G hadir di Melati.",
    "Ada 12 tonggak di tepi jalan.",
)
