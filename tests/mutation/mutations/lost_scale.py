"""A word of scale is dropped, added or changed: ribu, juta, miliar, triliun."""

import re
from collections.abc import Iterator

from tests.mutation.planting import Edit
from tests.mutation.printed import NUMBER, is_decided

CODES = ("T14", "T01", "T02", "T18", "T19", "T17", "T22", "T30")
WORDINGS = (
    "Penduduk miskin di Kabupaten Kolaka Utara pada 2023 mencapai 19,87{ ribu|} jiwa, menurut BPS.",
    """# APBD Kabupaten Lembata 2025 Rp1,1 Triliun
    DPRD Lembata menyetujui APBD 2025 sebesar Rp1,1 {triliun|miliar} dalam sidang, Senin (25/11/2024).""",
    """Pendapatan asli daerah naik dari Rp 310 miliar pada 2022 menjadi Rp 342 {miliar|juta} pada 2023, kata Kepala
    Bapenda Kota Palu.""",
    "BPS mencatat jumlah pengangguran di provinsi itu sebanyak 84,6{ ribu|} orang pada Agustus 2024.",
    "Jumlah penduduk miskin Indonesia pada Maret 2024 sebanyak 25,22 {juta|ribu} orang.",
    """Anggaran perbaikan jalan Rp 48,6 miliar. Rinciannya Rp 30,1 miliar untuk jalan kabupaten dan Rp 18,5
    {miliar|juta} untuk jembatan.""",
    "Penduduk Kota Kupang tercatat 474,8{ ribu|} jiwa pada 2024.",
    "Kunjungan wisatawan mancanegara ke Bali mencapai 532,6{ ribu|} orang pada Oktober 2024, tertinggi tahun ini.",
    """Pemerintah menyiapkan Rp 2,4 triliun untuk jaminan kesehatan. Dana Rp 2,4 {triliun|miliar} itu dibayarkan
    bertahap.""",
    """Jumlah angkatan kerja Provinsi Gorontalo bertambah 12,4 ribu orang menjadi 631,8{ ribu|} orang pada Februari
    2024.""",
)


OTHER = {"ribu": "juta", "juta": "miliar", "miliar": "triliun", "triliun": "miliar"}
SCALED = re.compile(rf"(?<![\w.,])({NUMBER}) (ribu|juta|miliar|triliun)\b")


def find(text: str) -> Iterator[Edit | None]:
    """The scale of a figure that the text prints twice: its second mention gets another word."""
    mentions: dict[str, list[re.Match[str]]] = {}
    for match in SCALED.finditer(text):
        mentions.setdefault(match[0], []).append(match)
    for first, *others in mentions.values():
        if len(others) == 1 and len(re.sub(r"\D", "", first[1])) > 1:
            again = others[0]
            yield Edit(*again.span(2), OTHER[again[2]], is_decided(text, first, again, first[1], digits=2))
        elif not others:
            yield None
