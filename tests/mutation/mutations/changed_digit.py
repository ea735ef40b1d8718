"""One digit of a figure is another, though the text gives the figure again, adds it up, or compares it."""

from collections.abc import Iterator

from tests.mutation.planting import Edit
from tests.mutation.printed import is_decided, repeated_numbers

CODES = ("T01", "T02", "T03", "T17", "T18", "T19", "T20", "T21", "T22", "T24")
WORDINGS = (
    """# Stunting di Kabupaten Alor Turun Jadi 14,2 Persen
    Prevalensi stunting di Kabupaten Alor pada 2024 turun menjadi {14,2|17,2} persen, kata Kepala Dinas Kesehatan,
    Senin (25/11/2024).""",
    "Jumlah penduduk miskin Provinsi Lampung pada Maret 2024 sebanyak {941,23|961,23} ribu orang menurut BPS.",
    """# 4.812 Jemaah Haji Embarkasi Lombok Diberangkatkan
    Sebanyak {4.812|4.872} jemaah haji dari Embarkasi Lombok telah diberangkatkan ke Tanah Suci.""",
    "Harga beras medium naik Rp 400 dari {Rp 13.200|Rp 12.200} menjadi Rp 13.600 per kilogram di Pasar Oebobo.",
    """Produksi jagung Kabupaten Dompu mencapai 412.650 ton pada 2023. Tahun itu {412.650|442.650} ton jagung dijual ke
    Surabaya.""",
    """Dana desa 2024 untuk Kabupaten Belu sebesar Rp68,4 miliar, terdiri dari Rp41,2 miliar dana reguler dan
    {Rp27,2|Rp24,2} miliar dana kinerja.""",
    """Garis kemiskinan Rp535.547 per kapita per bulan terdiri dari garis kemiskinan makanan Rp397.125 dan garis
    kemiskinan bukan makanan {Rp138.422|Rp158.422}.""",
    """Ekspor kopi Provinsi Aceh pada Oktober 2024 mencapai US$ 13,7 juta, naik US$ 1,2 juta dibandingkan September
    sebesar {US$ 12,5|US$ 15,5} juta.""",
    """Jumlah pelanggan PDAM Kota Bima sebanyak 27.318 pelanggan. Menurut direktur, {27.318|27.518} pelanggan itu
    tersebar di lima kecamatan.""",
    "Kebakaran menghanguskan 136 rumah. Pemilik {136|186} rumah yang terbakar itu kini mengungsi di balai desa.",
)


def find(text: str) -> Iterator[Edit | None]:
    """A figure of four digits or more that the text prints twice before the same word: one digit of the second.

    The digit is the second to last before the closing zeros: a round figure keeps its form, so that rounding cannot
    explain what was planted.
    """
    for match, first in repeated_numbers(text, 4):
        places = [n for n, character in enumerate(match[0].rstrip("0.,")) if character.isdigit()]
        digit = match.start() + places[max(len(places) - 2, 0)]
        new = str(int(text[digit]) % 9 + 1)
        yield Edit(digit, digit + 1, new, is_decided(text, first, match, match[0])) if first else None
