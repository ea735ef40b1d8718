"""Any other counted thing, named by the noun after the number: "24 ekor sapi", "37 kelurahan"."""

VERSION = 1
PATTERN = r"# [a-z]"
STAGE = "engine"
EXAMPLES = {
    "Kader dibagi ke 37 kelurahan.": {"surface": "37 kelurahan", "value": "37", "unit": "item:kelurahan"},
    "Koperasi membeli 24 ekor sapi.": {"surface": "24 ekor sapi", "value": "24", "unit": "item:sapi"},
    "Dinas membeli tiga unit truk.": {"surface": "tiga unit", "value": "3", "unit": "item:unit"},
    "Rencana itu dijalankan 7 OPD.": {"surface": "7 OPD", "value": "7", "unit": "item:opd"},
    "Rapat membahas dua agenda utama.": {"surface": "dua agenda", "value": "2", "unit": "item:agenda"},
}
REJECTS = (
    "Ia tiba pukul 10 pagi.",
    "Pada 2023 mereka pindah.",
    "Salah satu program berjalan.",
)
