"""The phrase that says what is measured, from one invented sentence each."""

from __future__ import annotations

import pytest

from extract.phrase_parts import is_verb
from tests.extract.sentence import claims_of

PHRASES = [
    ("Angka kemiskinan Kota Kupang saat ini sebesar 8,61 persen.", "8,61 persen", "Angka kemiskinan"),
    ("Terdata 4.695 KK yang masuk dalam kategori miskin.", "4.695 KK", "KK yang masuk dalam kategori miskin"),
    ("Wali Kota menyerahkan tiga unit truk sampah baru kepada dinas.", "tiga unit", "truk sampah baru"),
    ("Perusahaan mencatatkan laba bersih sebesar Rp15,5 miliar.", "Rp15,5 miliar", "laba bersih"),
    ("Hasil (ROA) Bank Melati mencapai 9,98 persen.", "9,98 persen", "Hasil (ROA) Bank Melati"),
    ("Harga cabai naik menjadi Rp 45.000.", "Rp 45.000", "Harga cabai"),
    ("Produksi jagung mencapai 5 ton, meningkat 2 persen.", "2 persen", "Produksi jagung"),
    ("Dana yang disiapkan Pemprov mencapai Rp 5 miliar.", "Rp 5 miliar", "Dana"),
    ("Sebanyak 71 persen penduduk berusia muda.", "71 persen", "penduduk"),
    ("Menurut data P3KE, sebanyak 80 warga pindah.", "80 warga", "warga pindah"),
    ("Pelaku AB (28) ditangkap polisi.", "28", "usia Pelaku AB"),
    ("Dari total lulusan SMA, hanya 21 persen yang bekerja.", "21 persen", "lulusan SMA yang bekerja"),
]


@pytest.mark.parametrize(("sentence", "surface", "measure"), PHRASES)
def test_measure(sentence: str, surface: str, measure: str) -> None:
    assert claims_of(sentence)[surface].measure == measure


def test_measure_is_carried_where_it_is_implied() -> None:
    claims = claims_of("Penjualan mobil listrik mencapai 4.144 unit. Angka itu turun 7,8 persen.")
    assert claims["7,8 persen"].measure == "Penjualan mobil listrik"


def test_nouns_that_look_like_verbs() -> None:
    assert is_verb("menyalurkan")
    assert is_verb("hibahkan")
    assert not is_verb("menteri")
    assert not is_verb("pendidikan")
