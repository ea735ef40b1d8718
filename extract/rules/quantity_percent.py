"""Percentages and percentage points: "8,24 persen", "naik 0,4 persen poin"."""

VERSION = 1
PATTERN = r"# {percent}"
EXAMPLES = {
    "Angka kemiskinan di Melati turun ke 8,24 persen.": {"surface": "8,24 persen", "value": "8.24", "unit": "percent"},
    "Serapan anggaran baru 61.5% pada Mei.": {"surface": "61.5%", "value": "61.5", "unit": "percent"},
    "Tingkat bunga naik 0,4 persen poin.": {"surface": "0,4 persen poin", "value": "0.4", "unit": "percentage_point"},
    "Suku bunga acuan naik 25 basis poin.": {"surface": "25 basis poin", "value": "25", "unit": "item:basis poin"},
    "Iuran itu sekitar dua persen dari gaji.": {
        "surface": "dua persen",
        "value": "2",
        "unit": "percent",
        "bound": "about",
    },
}
REJECTS = (
    "Ia bekerja di persentase yang sama.",
    "Ada 8 persenjataan lama di gudang.",
)
