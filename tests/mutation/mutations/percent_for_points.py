"""A difference of two percentages is called percent instead of percentage points."""

CODES = ("T13", "T19")
WORDINGS = (
    "Tingkat pengangguran turun 0,28 persen{ poin|} dari 9,40 persen menjadi 9,12 persen.",
    "Angka kemiskinan kini 9,12 persen, turun 0,28 persen{ poin|} dari 9,40 persen setahun lalu.",
    "Prevalensi stunting turun dari 24,5 persen menjadi 21,3 persen, atau berkurang 3,2 persen{ poin|}.",
    "Persentase penduduk miskin 10,69 persen, menurun 0,42 persen{ poin|} terhadap Maret 2023 yang 11,11 persen.",
    "Suku bunga naik 0,25 persen{ poin|} menjadi 6,25 persen dari sebelumnya 6,00 persen.",
    """Partisipasi kerja meningkat sebesar 1,1 persen{ poin|}, yakni dari 68,4 persen pada 2022 menjadi 69,5
    persen pada 2023.""",
    """Tingkat kemiskinan pada 2023 sebesar 12,33 persen dan pada 2024 sebesar 11,92 persen, turun 0,41
    persen{ poin|}.""",
    """Dibanding 2022 yang mencapai 5,86 persen, tingkat pengangguran 2023 sebesar 5,32 persen atau turun 0,54 persen{
    poin|}.""",
    "Cakupan air bersih naik 6 persen{ poin|}, dari 71 persen ke 77 persen.",
)
