"""A number in a row of a table whose heading gives the unit: "Penduduk miskin (ribu jiwa)" over "Melati 40,38"."""

VERSION = 1
PATTERN = r"#"
STAGE = "engine"
EXAMPLES = {
    "Penduduk miskin (ribu jiwa)\nKota Melati 40,38\nKota Kenanga 11,64": {
        "surface": "11,64",
        "value": "11640",
        "unit": "person",
    },
    "| Kota | Angka kemiskinan (persen) |\n|---|---|\n| Melati | 8,24 |": {
        "surface": "8,24",
        "value": "8.24",
        "unit": "percent",
    },
    "Kecamatan\tJumlah KK\nKencana\t1.250": {"surface": "1.250", "value": "1250", "unit": "family"},
}
REJECTS = (
    "Banyak hal (menurut warga)\nIa pindah pada 2020",
    "Jadwal sidang\nKomisi 3",
)
