"""The headline gives another figure than the body."""

import re
from collections.abc import Iterator

from tests.mutation.planting import Edit

CODES = ("T02", "T14", "T22", "T09", "T03")
WORDINGS = (
    """# Kemiskinan Kota Tual Turun Jadi {18,2|12,8} Persen
    Persentase penduduk miskin Kota Tual pada 2023 turun menjadi 18,2 persen dari 19,5 persen setahun sebelumnya.""",
    """# {412|421} Rumah di Kabupaten Luwu Terendam Banjir
    Banjir merendam 412 rumah di dua kecamatan di Kabupaten Luwu, Selasa (26/11/2024).""",
    """# Pemkot Serang Siapkan {Rp7,5|Rp5,7} Miliar untuk Bansos
    Pemerintah Kota Serang menyiapkan anggaran Rp7,5 miliar untuk bantuan sosial bagi 12.000 warga.""",
    """# UMP Sulawesi Tengah 2024 {Rp2.736.698|Rp2.763.698}
    Upah minimum provinsi Sulawesi Tengah 2024 ditetapkan Rp2.736.698 per bulan atau naik 5,28 persen.""",
    """# {1.500|15.000} Pelari Ikuti Maraton Lombok
    Maraton Lombok diikuti 1.500 pelari dari 12 negara, Minggu (24/11/2024).""",
    """# Inflasi Oktober {1,71|1,17} Persen, Terendah Tahun Ini
    BPS mencatat inflasi tahunan pada Oktober 2024 sebesar 1,71 persen.""",
    """# Produksi Padi Subang {Naik|Turun} Jadi 1,2 Juta Ton
    Produksi padi Kabupaten Subang naik dari 1,1 juta ton pada 2022 menjadi 1,2 juta ton pada 2023.""",
    """# Bandara Komodo Layani {84 Ribu|84 Juta} Penumpang
    Bandara Komodo melayani 84 ribu penumpang sepanjang Oktober 2024.""",
    """# Korban Longsor Jadi {27|72} Orang
    Jumlah korban meninggal akibat longsor bertambah menjadi 27 orang, kata kepala BPBD, Rabu (27/11/2024).""",
)
CLOCK = re.compile(r"[012]?\d\.[0-5]\d")
HEADLINE = re.compile(r"\A[^\n]*")


def find(text: str) -> Iterator[Edit | None]:
    """A figure of three digits or more whose only other mention stands in the headline (the first line)."""
    title = HEADLINE.match(text)
    assert title is not None
    for match in re.finditer(r"(?<![\d.,/])\d+(?:[.,]\d+)+(?![\d/])", title[0]):
        rest = list(re.finditer(rf"(?<![\d.,]){re.escape(match[0])}(?![\d.,]*\d)", text[title.end() :]))
        digits = re.sub(r"\D", "", match[0])
        swap = next(
            (
                n
                for n in range(len(match[0]) - 1)
                if match[0][n : n + 2].isdigit() and len(set(match[0][n : n + 2])) == 2
            ),
            None,
        )
        if swap is None or CLOCK.fullmatch(match[0]) or len(digits) < 3 or len(rest) != 1:
            yield None
            continue
        old = match[0]
        new = old[:swap] + old[swap + 1] + old[swap] + old[swap + 2 :]
        start = title.end() + rest[0].start()
        yield None if new.startswith("0") else Edit(start, start + len(old), new)
