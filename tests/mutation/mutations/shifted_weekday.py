"""The weekday beside a full date is not that day's."""

import re
from collections.abc import Iterator
from datetime import date

from tests.mutation.planting import Edit

CODES = ("T25",)
DAYS = ("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu")
MONTHS = (
    *("januari", "februari", "maret", "april", "mei", "juni"),
    *("juli", "agustus", "september", "oktober", "november", "desember"),
)
WORDINGS = (
    "Rapat paripurna digelar di gedung DPRD, {Selasa|Rabu} (26/11/2024).",
    "Hal itu disampaikan Wali Kota pada {Senin|Kamis}, 25 November 2024.",
    "Pelantikan berlangsung {Rabu|Jumat} (27/11/2024) pagi di aula kantor bupati.",
    "Banjir melanda dua kecamatan sejak {Minggu|Sabtu} (24/11/2024) malam.",
    "Bantuan diserahkan pada hari {Jumat|Senin} tanggal 22 November 2024.",
    "Ia mengatakan hal tersebut kepada wartawan, {Kamis|Selasa} 28 November 2024.",
    "Pemungutan suara akan digelar pada {Rabu|Minggu}, 27 November 2024 mendatang.",
    "Kecelakaan terjadi pada {Sabtu|Minggu} (23/11/2024) sekitar pukul 14.00 WIB.",
    "Menurut polisi, korban hilang sejak {Senin|Rabu} (18/11).",
)
WEEKDAY = re.compile(
    rf"\b({'|'.join(DAYS)})(?:,? \(?|, tanggal | tanggal )(\d{{1,2}})(?:/(\d{{1,2}})/| ([A-Z][a-z]+) )(20\d\d)\b"
)


def find(text: str) -> Iterator[Edit | None]:
    """A weekday that fits its full date becomes the next but one."""
    for match in WEEKDAY.finditer(text):
        day, month, name, year = match[2], match[3], match[4], match[5]
        number = int(month) if month else MONTHS.index(name.lower()) + 1 if name.lower() in MONTHS else 0
        try:
            fits = date(int(year), number, int(day)).weekday() == DAYS.index(match[1])
        except ValueError:
            continue
        yield Edit(*match.span(1), DAYS[(DAYS.index(match[1]) + 2) % 7]) if fits else None
