"""A company by its own paper: "dikutip dari prospektus perseroan", "berdasarkan laporan keuangan perusahaan"."""

VERSION = 1
WORDS = ("dikutip", "mengutip", "berdasarkan", "menurut", "mengacu", "dalam", "dari", "melalui", "melansir")
SIDE = "after"
IS_MEDIA = False
IS_OWN = True
PATTERN = (
    r"\s+(?:dari\s+|pada\s+)?(?:laporan keuangan|prospektus|keterbukaan informasi|keterangan resmi|siaran pers"
    r"|rilis resmi|laporan tahunan|situs resmi|laman resmi)\s+(?:perseroan|perusahaan|emiten|Perseroan)\b"
)
EXAMPLES = {
    "PT Melati Jaya Tbk melepas 5 juta saham. Demikian dikutip dari prospektus perseroan.": (
        "PT Melati Jaya Tbk",
        "PT Melati Jaya Tbk",
    ),
    "Laba PT Melati Jaya naik. Berdasarkan laporan keuangan perusahaan, labanya Rp 5 miliar.": (
        "PT Melati Jaya",
        "PT Melati Jaya",
    ),
}
REJECTS = ("Dikutip dari prospektus perseroan, labanya Rp 5 miliar.", "dari laporan keuangan itu")
