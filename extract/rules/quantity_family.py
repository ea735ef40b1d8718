"""Families: "4.695 KK", "35,04 juta keluarga"."""

VERSION = 1
PATTERN = r"# {family}"
EXAMPLES = {
    "Terdata 4.695 KK miskin.": {"surface": "4.695 KK", "value": "4695", "unit": "family"},
    "Bantuan menjangkau 35,04 juta keluarga penerima.": {
        "surface": "35,04 juta keluarga",
        "value": "35040000",
        "unit": "family",
    },
    "Ada 19.615 kepala keluarga di sana.": {"surface": "19.615 kepala keluarga", "value": "19615", "unit": "family"},
    "Bansos menjangkau 35 juta lebih keluarga.": {
        "surface": "35 juta lebih keluarga",
        "value": "35000000",
        "unit": "family",
        "bound": "more_than",
    },
}
REJECTS = (
    "Ada 12 KKN di desa itu.",
    "Dia membeli 3 keluargaan.",
)
