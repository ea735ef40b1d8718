"""What an article is about besides places, told by its words."""

from __future__ import annotations

import pytest

from extract.subject import find_subject


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("Pelatih klub itu memuji striker, kiper dan bek yang tampil di laga liga.", "sport"),
        ("Ponsel itu memiliki layar lebar, kamera, chipset baru dan baterai besar.", "product"),
        ("Emiten itu membagikan dividen dari laba; pemegang saham perseroan menyetujui di RUPS.", "shares"),
        ("Harga emas batangan Antam dan harga buyback per gram turun di Pegadaian.", "gold"),
        ("Jaksa menuntut terdakwa kasus korupsi; penyidik menahan tersangka suap.", "case"),
        ("Bupati meninjau panen padi di desa dan menyerahkan bantuan pupuk kepada petani.", None),
        ("Kontrak pekerjaan jalan itu memasuki musim hujan, seri final lelang menang.", None),
        ("", None),
    ],
)
def test_subject(text: str, subject: str | None) -> None:
    assert find_subject(text) == subject


def test_a_word_or_two_of_a_match_in_a_long_text_are_no_match() -> None:
    text = (
        "Pelatih dan pemain klub liga menerima bantuan. " + "Warga desa menanam padi di sawah bersama keluarga. " * 40
    )
    assert find_subject(text) is None
