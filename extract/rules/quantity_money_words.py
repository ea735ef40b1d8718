"""Money with the currency after the number: "500 ribu rupiah", "600 dollar AS"."""

VERSION = 1
PATTERN = r"# {currency_words}"
EXAMPLES = {
    "Bantuan 500 ribu rupiah cair.": {"surface": "500 ribu rupiah", "value": "500000", "unit": "IDR"},
    "Harga ponsel di atas 600 dollar AS naik.": {
        "surface": "600 dollar AS",
        "value": "600",
        "unit": "USD",
        "bound": "more_than",
    },
    "Modal disetor 50,01 juta SAR.": {"surface": "50,01 juta SAR", "value": "50010000", "unit": "SAR"},
    "Laba 3,6 juta riyal Saudi dibukukan.": {"surface": "3,6 juta riyal Saudi", "value": "3600000", "unit": "SAR"},
}
REJECTS = ("Ia membeli 3 eurasia di pasar.", "Ada 2 wonton di meja.")
