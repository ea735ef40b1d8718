"""A year is another one, against the weekday, the order of the text, the reference or the day of publication."""

import re
from collections.abc import Iterator

from tests.mutation.mutations.shifted_weekday import WEEKDAY
from tests.mutation.planting import Edit

CODES = ("T25", "T04", "T05", "T10", "T01", "T02")
WORDINGS = (
    "Rapat koordinasi digelar di kantor gubernur, Selasa (26/11/{2024|2023}).",
    "Tingkat pengangguran naik dari 5,2 persen pada 2022 menjadi 5,6 persen pada {2023|2021}.",
    "Persentase penduduk miskin Kota Kupang pada {2024|2023} sebesar 8,24 persen.",
    "Persentase penduduk miskin Provinsi Lampung pada Maret {2024|2022} tercatat 10,69 persen.",
    """# Produksi Padi Sigi 2023 Capai 84.215 Ton
    Produksi padi Kabupaten Sigi pada {2023|2021} mencapai 84.215 ton, kata Kepala Dinas Pertanian.""",
    "Jumlah penduduk miskin turun dari 41,2 ribu orang pada 2023 menjadi 40,4 ribu orang pada {2024|2022}.",
    "Menurut BPS, persentase penduduk miskin Indonesia pada Maret {2023|2026} sebesar 9,36 persen.",
    "Hal itu dikatakan bupati dalam jumpa pers, Senin, 25 November {2024|2022}.",
    "Realisasi pajak sepanjang Januari-Oktober {2024|2025} mencapai Rp 84,2 miliar.",
)


def find(text: str) -> Iterator[Edit | None]:
    """The year of a full date with its weekday; or the later year of a change that names both."""
    for match in WEEKDAY.finditer(text):
        yield Edit(*match.span(5), str(int(match[5]) - 1))
    for match in re.finditer(
        r"\bdari [^.;\n]{0,40}?\b(20[0-2]\d) menjadi [^.;\n0-9]{0,20}[\d.,]+[^.;\n0-9]{0,30}"
        r" pada (?:tahun )?(20[0-2]\d)\b",
        text,
    ):
        yield Edit(*match.span(2), str(int(match[1]) - 1)) if int(match[2]) > int(match[1]) else None
