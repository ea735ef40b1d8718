"""Energy, data, temperature and other technical units: "450 VA", "30°C"."""

VERSION = 1
PATTERN = r"# {power}"
EXAMPLES = {
    "Rumah berdaya 450 VA disubsidi.": {"surface": "450 VA", "value": "450", "unit": "item:va"},
    "Suhu siang hingga 30°C tercatat.": {
        "surface": "30°C",
        "value": "30",
        "unit": "item:derajat celsius",
        "bound": "at_most",
    },
    "Memori 256 GB tersedia.": {"surface": "256 GB", "value": "256", "unit": "item:gb"},
}
REJECTS = (
    "Ada 5 vas bunga di meja.",
    "Dia punya 3 gubuk.",
)
