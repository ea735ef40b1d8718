"""Another newsroom or site quoted: "dikutip dari Antara", "melansir Reuters"."""

VERSION = 1
WORDS = ("dikutip", "melansir", "dilansir", "mengutip", "dinukil", "menukil", "diberitakan", "dikabarkan")
SIDE = "after"
IS_MEDIA = True
PATTERN = (
    r"\s*,?\s*(?:(?:dari|oleh|laman|situs|media|kantor|berita|resmi|data|lama|website|portal|akun|surat|kabar)\s+){0,4}"
    r"[*_]?(?=[A-Z])"
)
EXAMPLES = {
    "Sebelumnya, dikutip dari Antara, harga naik 5 persen.": ("Antara",),
    "Melansir *Reuters*, harga naik 5 persen.": ("Reuters",),
    "kata Gubernur Lampung Rahmat Hadi dikutip, ANTARA, Rabu. Ia menyebut 5 orang.": ("ANTARA", "ANTARA"),
}
REJECTS = ("dikutip Senin (1/7), harga naik 5 persen.", "dikutip dari keterangan tertulis, 5 orang.")
