"""A number whose unit stands after the next number: "dari 8,61 menjadi 8,24 persen", "5, 7, dan 9 orang"."""

VERSION = 1
PATTERN = (
    r"# ?(?:,|/|-|,? dan|,? atau|,? serta|menjadi|ke|±|\+-|plus minus|plus-minus|hingga|sampai|sampai dengan|sampai ke"
    r"|dibanding|dibandingkan|dari|dari total|terhadap)"
    r"(?: (?:hanya|tinggal|sekitar|sebesar|hampir|angka|total|di|atas|lebih|dari))* ?$"
)
STAGE = "engine"
EXAMPLES = {
    "Angka itu turun dari 8,61 menjadi 8,24 persen.": {"surface": "8,61", "value": "8.61", "unit": "percent"},
    "Tiga dari lima pelaku ditangkap.": {"surface": "Tiga", "value": "3", "unit": "person"},
    "Suhu naik dari 28 ke 31 derajat.": {"surface": "28", "value": "28", "unit": "item:derajat"},
}
REJECTS = (
    "Pasal 5 dan 7 orang hadir.",
    "Pada 2023 menjadi 5 persen.",
)
