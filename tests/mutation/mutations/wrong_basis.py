"""An amount of money stands on another basis: per day, per household, or without its dollars."""

CODES = ("T16", "T20", "T14", "T02", "T01", "T30")
WORDINGS = (
    "Garis kemiskinan Kota Kupang pada 2023 sebesar Rp732.921 per kapita per {bulan|hari}.",
    "Garis kemiskinan Indonesia pada Maret 2024 tercatat Rp582.932 per {kapita|rumah tangga} per bulan.",
    """Garis kemiskinan Rp480.213 per kapita per bulan. Warga dengan pengeluaran di bawah Rp480.213 per {bulan|hari}
    tergolong miskin.""",
    """@2025-02-03
    Penduduk Indonesia disebut miskin bila pengeluarannya di bawah Rp 595.242 per kapita per {bulan|hari}.""",
    "Upah minimum provinsi Rp 2.328.969 per bulan. Buruh meminta upah Rp 2.328.969 per {bulan|hari} itu dinaikkan.",
    "Garis kemiskinan ekstrem setara {US$|Rp} 2,15 PPP per kapita per hari.",
    """Garis kemiskinan Rp500.000 per kapita per bulan dengan rata-rata 4,50 anggota rumah tangga setara Rp2.250.000
    per {rumah tangga|kapita} per bulan.""",
    "Upah minimum Kota Semarang 2024 ditetapkan Rp 3.243.969 per {bulan|hari}.",
    "Batas miskin ekstrem Rp10.739 per kapita per {hari|bulan} atau Rp322.170 per kapita per bulan.",
    "Rata-rata pengeluaran warga Rp 1.451.870 per kapita per {bulan|hari}, kata BPS.",
)
