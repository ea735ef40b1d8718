"""Money with its sign before the number: "Rp 1,2 triliun", "US$2,75"."""

VERSION = 1
PATTERN = r"{currency_signs}\.? ?#"
EXAMPLES = {
    "Honor naik dari Rp400.000 menjadi Rp650.000 per bulan.": {
        "surface": "Rp400.000",
        "value": "400000",
        "unit": "IDR",
        "per": "bulan",
    },
    "Garis kemiskinan Kota Melati Rp 618.305 per bulan.": {
        "surface": "Rp 618.305",
        "value": "618305",
        "unit": "IDR",
        "per": "bulan",
    },
    "Denda Rp. 84.286,- harus dibayar.": {"surface": "Rp. 84.286,-", "value": "84286", "unit": "IDR"},
    "Garis itu $2,75 PPP per hari.": {"surface": "$2,75", "value": "2.75", "unit": "USD", "per": "hari"},
    "Proyek itu menelan Rp 1-2 triliun.": {
        "surface": "Rp 1-2 triliun",
        "value": "1000000000000",
        "unit": "IDR",
        "bound": "range",
        "value_high": "2000000000000",
    },
    "Tunjangan Rp 10.000 hingga Rp 15.000 dibagikan.": {
        "surface": "Rp 10.000 hingga Rp 15.000",
        "value": "10000",
        "unit": "IDR",
        "bound": "range",
    },
    "Hibah itu Rp3 M saja.": {"surface": "Rp3 M", "value": "3000000000", "unit": "IDR"},
}
REJECTS = (
    "Kelompok harp 5 nada itu tampil.",
    "Kursus SAR angkatan ke-12 dibuka.",
)
