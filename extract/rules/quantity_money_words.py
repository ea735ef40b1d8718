"""Money with the currency after the number: "500 ribu rupiah", "750 dollar AS"."""

VERSION = 1
PATTERN = r"# {currency_words}"
EXAMPLES = {
    "Bantuan 500 ribu rupiah cair.": {"surface": "500 ribu rupiah", "value": "500000", "unit": "IDR"},
    "Harga ponsel di atas 750 dollar AS naik.": {
        "surface": "750 dollar AS",
        "value": "750",
        "unit": "USD",
        "bound": "more_than",
    },
    "Modal awal 31,5 juta SAR.": {"surface": "31,5 juta SAR", "value": "31500000", "unit": "SAR"},
    "Laba 4,2 juta riyal Saudi dibukukan.": {"surface": "4,2 juta riyal Saudi", "value": "4200000", "unit": "SAR"},
}
REJECTS = ("Ia membeli 3 eurasia di pasar.", "Ada 2 wonton di meja.")
