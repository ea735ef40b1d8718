"""Any other counted thing, named by the noun after the number: "16 ekor sapi", "51 kelurahan"."""

VERSION = 1
PATTERN = r"# [a-z]"
STAGE = "engine"
EXAMPLES = {
    "Dana digulirkan ke 51 kelurahan.": {"surface": "51 kelurahan", "value": "51", "unit": "item:kelurahan"},
    "Ia membeli 16 ekor sapi.": {"surface": "16 ekor sapi", "value": "16", "unit": "item:sapi"},
    "Pemkot menyerahkan tiga unit truk.": {"surface": "tiga unit", "value": "3", "unit": "item:unit"},
    "Rencana itu dijalankan 9 OPD.": {"surface": "9 OPD", "value": "9", "unit": "item:opd"},
    "Rapat membahas dua agenda utama.": {"surface": "dua agenda", "value": "2", "unit": "item:agenda"},
}
REJECTS = (
    "Ia tiba pukul 10 pagi.",
    "Pada 2023 mereka pindah.",
    "Salah satu program berjalan.",
)
