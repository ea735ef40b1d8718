"""Another newsroom or site quoted: "dikutip dari Antara", "melansir Reuters", "dari laman resmi melati.com"."""

VERSION = 2
WORDS = ("dikutip", "melansir", "dilansir", "mengutip", "dinukil", "menukil", "diberitakan", "dikabarkan", "informasi")
SIDE = "after"
IS_MEDIA = True
NO_COMMA = ("diberitakan", "dikabarkan", "informasi")  # "Sebelumnya diberitakan, Polda ..."
SITE = r"(?:resmi|data|informasi|laman|situs|website|web)\s"  # what these words name gives data of its own: no newsroom
PATTERN = (
    r"\s*,?\s*(?:(?:dari|oleh|laman|situs|media|kantor|berita|resmi|data|lama|website|web|portal|akun|kanal|surat|kabar"
    r"|informasi|pada|di|[Ii]nstagram|[Yy]ou[Tt]ube|[Tt]ik[Tt]ok|keterangan|tertulis)\s*){0,5}"
    r"[*_\[]*(?=[A-Z]|[a-z0-9-]{2,40}\.(?:com|id|co|go|org|net)\b)"
)
EXAMPLES = {
    "Sebelumnya, dikutip dari Antara, harga naik 5 persen.": ("Antara",),
    "Melansir *Reuters*, harga naik 5 persen.": ("Reuters",),
    "kata Gubernur Lampung Rahmat Hadi dikutip, ANTARA, Rabu. Ia menyebut 5 orang.": ("ANTARA", "ANTARA"),
    "Dikutip dari laman resmi emasmelati.com, harganya Rp 5 juta.": ("emasmelati.com",),
    "Dikutip dari akun Instagram resmi Mawar Melati, harganya Rp 5 juta.": ("Mawar Melati",),
    "Dikutip dariAntara, harga naik 5 persen.": ("Antara",),
}
REJECTS = (
    "DilansirdetikMelati, harga naik 5 persen.",  # a sister of the same house found nothing out for others
    "Sebelumnya diberitakan, Polda Melati menyita 5 ton.",
    "dikutip Senin (1/7), harga naik 5 persen.",
    "dikutip dari keterangan tertulis, 5 orang.",
    "Sebagai informasi, Melatiwan meninggal di usia 25 tahun.",
)
