"""Two digits change places in a figure that the text gives again, adds up, or compares."""

from collections.abc import Iterator

from tests.mutation.planting import Edit
from tests.mutation.printed import is_decided, repeated_numbers, swap_digits

CODES = ("T01", "T02", "T03", "T17", "T18", "T19", "T20", "T21", "T22", "T24")
WORDINGS = (
    """Dinas Sosial Kabupaten Ngada mencatat 13.472 keluarga menerima bantuan beras sepanjang tahun ini. Kepala dinas
    menyebut bantuan untuk {13.472|13.742} keluarga itu akan disalurkan sampai Desember.""",
    """# 2.184 Siswa Mataram Terima Beasiswa Daerah
    Pemerintah Kota Mataram menyalurkan beasiswa kepada {2.184|2.814} siswa sekolah dasar dan menengah, Rabu
    (27/11/2024).""",
    """# APBD Kabupaten Sikka Disepakati Rp1.347 Miliar
    DPRD dan Pemerintah Kabupaten Sikka menyepakati APBD 2025 sebesar {Rp1.347|Rp1.374} miliar dalam rapat
    paripurna.""",
    """Jumlah wisatawan yang datang ke Labuan Bajo naik dari 31.480 orang pada September menjadi {34.120|31.420} orang
    pada Oktober, atau bertambah 2.640 orang.""",
    """Persentase penduduk miskin di Provinsi Nusa Tenggara Timur pada Maret 2024 tercatat {19,48|19,84} persen, kata
    Kepala BPS setempat.""",
    "Peserta pelatihan berjumlah 645 orang, terdiri atas 318 laki-laki dan {327|372} perempuan.",
    """Realisasi pajak kendaraan sampai Oktober mencapai Rp 48,36 miliar. Capaian {Rp 48,36|Rp 43,86} miliar itu setara
    81 persen target.""",
    """Bendungan itu mengairi {2.357|2.537} hektare sawah di tiga kecamatan. Petani berharap 2.357 hektare sawah
    tersebut bisa panen dua kali.""",
    """Angka pengangguran terbuka Kota Bengkulu pada Agustus 2024 sebesar 6,47 persen, kata BPS. Dengan tingkat
    pengangguran terbuka Kota Bengkulu {6,47|6,74} persen pada Agustus 2024, pemerintah menambah pelatihan kerja.""",
    """Sebanyak 1.283 rumah rusak akibat gempa di Kabupaten Majene. Dari {1.283|1.823} rumah yang rusak, 214 rumah
    rusak berat.""",
)


def find(text: str) -> Iterator[Edit | None]:
    """A figure of four digits or more that the text prints twice before the same word: its second mention."""
    for match, first in repeated_numbers(text, 4):
        new = swap_digits(match[0])
        yield Edit(*match.span(), new, is_decided(text, first, match, match[0])) if first and new else None
