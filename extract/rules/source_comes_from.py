"""Data come from a body: "data itu diperoleh dari Bank Indonesia", "bersumber dari BPS"."""

VERSION = 1
WORDS = ("diperoleh", "diperolehnya", "bersumber", "didapat", "didapatkan", "sumber", "sumbernya")
SIDE = "after"
IS_MEDIA = False
PATTERN = r"(?:\s+(?:langsung\s+)?(?:dari|pada)\s+|:\s*)(?:data\s+)?(?=[A-Z])"
EXAMPLES = {
    "Data itu diperolehnya dari Bank Indonesia (BI) dan mencapai Rp 5 triliun.": ("Bank Indonesia (BI)",),
    "Angka 5 persen bersumber dari BPS.": ("BPS",),
}
REJECTS = ("Uang Rp 5 juta diperoleh dari Budi Hartono.", "Uang Rp 5 juta diperoleh dari penjualan.")
