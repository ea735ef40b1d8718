"""A preposition, data, a body: "Berdasarkan data BPS NTT", "sesuai dengan data terpadu kesejahteraan (DTKS)"."""

VERSION = 1
WORDS = (
    "berdasarkan",
    "dikutip",
    "dilansir",
    "dilihat",
    "tercatat",
    "menurut",
    "sesuai",
    "mengacu",
    "merujuk",
    "mengutip",
    "berdasar",
    "dalam",
    "dari",
    "melalui",
    "melansir",
)
SIDE = "after"
IS_MEDIA = False
IS_SURE = True
PATTERN = (
    r"\s*(?:pada\s+|dengan\s+|dari\s+)?(?:[a-z-]+\s+){0,3}?"
    r"(?:data|laporan|catatan|survei|riset|publikasi|rilis|studi|sensus|hitungan|perhitungan|sasaran|statistik"
    r"|analisis|prospektus|acuan pasar|siaran pers|penelitian|taksiran|estimasi|perkiraan|proyeksi|kajian"
    r"|jajak pendapat)"
    r"(?:\s+(?!(?:terkait|tentang|mengenai|soal|ihwal)\b)[a-z-]+){0,4}?\s*(?:\((?=[A-Z])|\*?(?=[A-Z]))"
)
EXAMPLES = {
    "Berdasarkan data BPS NTT, 5 persen warga miskin.": ("BPS NTT",),
    "Berdasarkan hasil survei angkatan kerja Badan Pusat Statistik (BPS), 5 persen menganggur.": ("BPS",),
    "Menurut siaran pers Sekretariat Melati, 5 orang datang.": ("Sekretariat Melati",),
    "Menurut taksiranMelatimarkt, nilainya Rp 5 miliar.": ("Melatimarkt",),
    "Dikutip dari dataBPS, ada 5 orang.": ("BPS",),
    "berdasarkan acuan pasar Melati Exchange harganya naik 5 persen.": ("Melati Exchange",),
    "sesuai dengan data induk kesejahteraan sosial (DIKS) ada 5 persen.": ("DIKS",),
    "Menurut laporan firma riset pasar Melati Research, pasar tumbuh 5 persen.": ("Melati Research",),
    "berdasarkan sasaran Penanganan Kemiskinan Ekstrem (P3KE) tercatat 5 orang.": ("P3KE",),
}
REJECTS = (
    "Dikutip dari laporan terkait begini penjelasan tentang Gen Melati.",
    "Menurut data itu, 5 persen warga miskin.",
    "Berdasarkan UU Nomor 5 Tahun 2010 dendanya Rp 5 juta.",
    "dari laporan Budi Hartono ada 5 orang.",
)
