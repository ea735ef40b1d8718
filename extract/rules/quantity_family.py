"""Families: "3.482 KK", "18,25 juta keluarga"."""

VERSION = 1
PATTERN = r"# {family}"
EXAMPLES = {
    "Terdata 3.482 KK miskin.": {"surface": "3.482 KK", "value": "3482", "unit": "family"},
    "Bantuan menjangkau 18,25 juta keluarga penerima.": {
        "surface": "18,25 juta keluarga",
        "value": "18250000",
        "unit": "family",
    },
    "Ada 6.204 kepala keluarga di sana.": {"surface": "6.204 kepala keluarga", "value": "6204", "unit": "family"},
    "Bansos sampai ke 12 juta lebih keluarga.": {
        "surface": "12 juta lebih keluarga",
        "value": "12000000",
        "unit": "family",
        "bound": "more_than",
    },
}
REJECTS = (
    "Ada 12 KKN di desa itu.",
    "Dia membeli 3 keluargaan.",
)
