"""Durations and ages: "selama 5 tahun", "berusia dua tahun"."""

VERSION = 2
PATTERN = r"# {duration}"
EXAMPLES = {
    "Ia dihukum 2 tahun 6 bulan penjara.": {"surface": "2 tahun 6 bulan", "value": "2.5", "unit": "year"},
    "Program berjalan selama 5 tahun.": {"surface": "5 tahun", "value": "5", "unit": "year"},
    "Sampah harus diangkut dalam waktu maksimal satu jam.": {
        "surface": "satu jam",
        "value": "1",
        "unit": "hour",
        "bound": "at_most",
    },
    "Perlu 5-10 tahun lagi.": {"surface": "5-10 tahun", "value": "5", "unit": "year", "bound": "range"},
    "Pasar murah berlangsung hingga dua pekan ke depan.": {
        "surface": "dua pekan",
        "value": "2",
        "unit": "week",
        "bound": "exact",
    },
}
REJECTS = (
    "Inpres Nomor 4 Tahun 2025 terbit.",
    "Ia lahir tanggal 5 bulan lalu.",
    "Rapat mulai jam 10 pagi.",
)
