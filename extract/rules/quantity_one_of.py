"""A share of the form one in so many: "satu dari lima anak", "1 dari 10 rumah"."""

VERSION = 1
PATTERN = r"# dari (?=[\dtelsd])"
UNIT = "index"
STAGE = "engine"
EXAMPLES = {
    "Satu dari lima anak mengalami stunting.": {"surface": "Satu dari lima anak", "value": "0.2", "unit": "index"},
    "Sekitar 1 dari 10 rumah rusak.": {"surface": "1 dari 10 rumah", "value": "0.1", "unit": "index", "bound": "about"},
}
REJECTS = (
    "Tiga dari lima pelaku ditangkap.",
    "Satu dari mereka pergi.",
)
