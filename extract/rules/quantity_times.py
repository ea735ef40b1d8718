"""Multiples and repetitions: "tiga kali", "12 kali lipat"."""

VERSION = 1
PATTERN = r"# {times}"
EXAMPLES = {
    "Produksi naik 12 kali lipat.": {"surface": "12 kali lipat", "value": "12", "unit": "times"},
    "Rapat digelar tiga kali.": {"surface": "tiga kali", "value": "3", "unit": "times"},
    "Harga naik 2x lipat.": {"surface": "2x lipat", "value": "2", "unit": "times"},
}
REJECTS = (
    "Lembah itu punya 5 kalimat petunjuk.",
    "Kendaraan 4x4 melintas.",
)
