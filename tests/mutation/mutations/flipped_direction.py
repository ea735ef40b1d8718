"""Naik becomes turun, or the reverse, beside figures that say otherwise."""

import re
from collections.abc import Iterator

from tests.mutation.planting import Edit
from tests.mutation.printed import NUMBER, read

CODES = ("T22", "T19")
WORDINGS = (
    """Tingkat pengangguran terbuka di Kota Ambon {turun|naik} dari 11,67 persen pada 2023 menjadi 11,31 persen pada
    2024.""",
    "Harga cabai rawit di Pasar Johar {melonjak|anjlok} dari Rp 45.000 menjadi Rp 72.000 per kilogram.",
    """Persentase penduduk miskin Kabupaten Poso tercatat 14,88 persen, {turun|naik} 0,41 persen poin dibanding 2022
    yang sebesar 15,29 persen.""",
    """# Angka Stunting Kabupaten Buton {Menurun|Meningkat} Jadi 18,4 Persen
    Prevalensi stunting di Kabupaten Buton menurun dari 22,1 persen pada 2022 menjadi 18,4 persen pada 2023.""",
    """Produksi padi Kabupaten Sumba Timur {menyusut|bertambah} menjadi 98.400 ton tahun ini dari 112.700 ton tahun
    lalu.""",
    "Jumlah penumpang kapal {naik|turun} dari 18.240 orang menjadi 21.500 orang selama libur akhir tahun.",
    """Realisasi investasi mencapai Rp 4,2 triliun atau {meningkat|merosot} dibandingkan tahun sebelumnya yang hanya Rp
    3,1 triliun.""",
    "Penduduk miskin {berkurang|bertambah} 2,3 ribu orang, dari 45,1 ribu orang menjadi 42,8 ribu orang.",
    """Inflasi tahunan Kota Padang pada Oktober 2024 tercatat 1,52 persen, {lebih rendah|lebih tinggi} dari September
    2024 yang sebesar 1,87 persen.""",
    "Kasus demam berdarah {naik|turun} menjadi 412 kasus pada Oktober, dari 286 kasus pada bulan sebelumnya.",
    "Nilai tukar petani pada Oktober sebesar 104,5. Angka itu {naik|turun} dibanding September, yakni 102,9.",
    "IPM Kabupaten Ende pada 2023 sebesar 69,85, {naik|turun} dari 69,21 pada 2022.",
)


UP = {"naik": "turun", "meningkat": "menurun", "bertambah": "berkurang", "melonjak": "anjlok"}
WORDS = {**UP, **{down: up for up, down in UP.items()}}
STEP = re.compile(
    rf"\b({'|'.join(WORDS)})\b[^.;:\n0-9]{{0,40}}? dari (?:Rp ?)?({NUMBER})((?: (?:ribu|juta|miliar|triliun))? ?[a-z]*)"
    rf"[^.;:\n0-9]{{0,40}}? menjadi (?:Rp ?)?({NUMBER})((?: (?:ribu|juta|miliar|triliun))? ?[a-z]*)"
)


def find(text: str) -> Iterator[Edit | None]:
    """ "naik dari 4,1 persen menjadi 4,3 persen": the word, where both figures have one unit and the word fits them."""
    for match in STEP.finditer(text):
        step = read(match[4]) - read(match[2])
        fits = step != 0 and (step > 0) == (match[1] in UP) and match[3].strip() == match[5].strip()
        yield Edit(*match.span(1), WORDS[match[1]]) if fits else None
