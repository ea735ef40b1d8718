"""Attribution: every rule on its own examples, then quotes, pronouns and data across sentences."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.article import Article
from extract.mentions import Attribution
from extract.names import read_names
from extract.rulebook import rules_of
from extract.sentences import split_sentences
from tests.extract.sentence import claims_of

FIELDS = [(rule, field) for field in ("speaker", "source") for rule in rules_of(field)]
EXAMPLES = [(field, phrase, wanted) for rule, field in FIELDS for phrase, wanted in rule.module.EXAMPLES.items()]
REJECTS = [(rule.rule_id, phrase) for rule, _ in FIELDS for phrase in rule.module.REJECTS]


def read(text: str) -> tuple[Attribution, ...]:
    article = Article("a", "a", "a", text, 0)
    return read_names(article, split_sentences(article), None).attributions


def at(text: str, surface: str) -> Attribution | None:
    """The attribution that covers `surface`."""
    offset = text.index(surface)
    return next((found for found in read(text) if found.start <= offset < found.end), None)


@pytest.mark.parametrize(("field", "phrase", "wanted"), EXAMPLES, ids=lambda value: str(value)[:50])
def test_examples(field: str, phrase: str, wanted: tuple[str, ...]) -> None:
    assert tuple(getattr(found, field) for found in read(phrase) if getattr(found, field)) == wanted


@pytest.mark.parametrize(("rule_id", "phrase"), REJECTS, ids=lambda value: str(value)[:50])
def test_rejects(rule_id: str, phrase: str) -> None:
    assert [found for found in read(phrase) if found.rule == rule_id] == []


SPEECH = """Kepala Dinas Sosial (Kadinsos) Kota Kupang, Budi Hartono, menyebut ada 12 persen warga miskin.

“Tahun lalu 13 persen. Tahun ini turun,” kata Budi di ruang kerjanya, Senin (1/7).

“Kami bagikan 500 paket sembako.

Tahun depan 700 paket.” ujarnya.

Warga menerima 25 kilogram beras.

Kadinsos juga menambahkan, 40 relawan ikut serta. Mereka bekerja 3 hari. Adapun 6 desa belum terjangkau.

Sementara itu, Siti Aminah, warga setempat, mengaku mendapat 2 karung.
"""


@pytest.mark.parametrize(
    ("surface", "speaker"),
    [
        ("12 persen", "Budi Hartono"),
        ("13 persen", "Budi Hartono"),
        ("500 paket", "Budi Hartono"),
        ("700 paket", "Budi Hartono"),
        ("25 kilogram", None),
        ("40 relawan", "Budi Hartono"),
        ("3 hari", "Budi Hartono"),
        ("6 desa", None),
        ("2 karung", "Siti Aminah"),
    ],
)
def test_speakers_of_quotes_pronouns_and_offices(surface: str, speaker: str | None) -> None:
    found = at(SPEECH, surface)
    assert (found.speaker if found else None) == speaker


def test_the_office_goes_with_the_speaker() -> None:
    found = at(SPEECH, "13 persen")
    assert found is not None
    assert found.office == "Kepala Dinas Sosial Kota Kupang"


DATA = """Data dari Badan Pusat Statistik (BPS) Kota Kupang menunjukkan 8 persen warga miskin.

Setahun sebelumnya angkanya 9 persen.

Deputi BPS Siti Aminah mengatakan garis kemiskinan Rp 700.000.

Wali Kota Kupang Budi Hartono menargetkan 5 persen.

Warga membayar Rp 10.000.
"""


@pytest.mark.parametrize(
    ("surface", "source", "speaker"),
    [
        ("8 persen", "BPS Kota Kupang", None),
        ("9 persen", "BPS Kota Kupang", None),
        ("Rp 700.000", "BPS Kota Kupang", "Siti Aminah"),
        ("5 persen", None, "Budi Hartono"),
        ("Rp 10.000", None, None),
    ],
)
def test_data_hold_until_somebody_else_speaks(surface: str, source: str | None, speaker: str | None) -> None:
    found = at(DATA, surface)
    assert (found.source if found else None, found.speaker if found else None) == (source, speaker)


def test_a_list_of_belongings_stays_on_its_paper() -> None:
    text = (
        "Berdasarkan Laporan Harta Kekayaan Penyelenggara Negara (LHKPN), Bupati Bogor Budi Hartono punya Rp 7 M.\n"
        "Budi Hartono melaporkan hartanya pada Maret.\nTanah seluas 200 meter Rp 5 miliar."
    )
    found = at(text, "Rp 5 miliar")
    assert found is not None
    assert found.source == "LHKPN"


SAID = """Kementerian Kesehatan Melati mengatakan 5 orang tewas. Ada 7 orang lain terluka.

Warga menunggu 3 jam.

Menurut data Asosiasi Melati, 40 unit terjual.

Untuk diketahui, pajaknya 2 persen.

Berikut rincian penjualannya:

Melati Satu: 12 unit.
"""


@pytest.mark.parametrize(
    ("surface", "source"),
    [
        ("5 orang", "Kementerian Kesehatan Melati"),
        ("7 orang", "Kementerian Kesehatan Melati"),
        ("3 jam", None),  # what a body says holds in its paragraph
        ("40 unit", "Asosiasi Melati"),
        ("2 persen", None),  # the newsroom's own aside
        ("12 unit", "Asosiasi Melati"),  # the table that the data were cited for
    ],
)
def test_statements_pass_and_data_come_back_for_their_table(surface: str, source: str | None) -> None:
    found = at(SAID, surface)
    assert (found.source if found else None) == source


def test_a_paper_cited_late_holds_for_what_stands_before() -> None:
    text = (
        'Perusahaan rugi Rp 5 miliar.\n\n"Utang kami Rp 7 miliar," kata manajemen Pelni dikutip dari laporan keuangan.'
    )
    for surface in ("Rp 5 miliar", "Rp 7 miliar"):
        found = at(text, surface)
        assert found is not None
        assert found.source == "Pelni"


def test_a_list_of_papers_does_not_end_the_study_that_uses_them() -> None:
    text = (
        "Melati Institute merilis daftar 5 kota.\n\n"
        "Studi itu memakai data BPS, data Komnas Perempuan, dan data Kementerian Sosial.\n\nAda 9 kota yang diteliti."
    )
    found = at(text, "9 kota")
    assert found is not None
    assert found.source == "Melati Institute"


def test_a_companys_officer_gives_its_own_figures_in_a_release() -> None:
    text = (
        "Penjualan PT Melati Sentosa Motor (MSM) naik.\n\n"
        '"Pesanan naik 21 persen," ujar Direktur PT MSM Budi Hartono melalui rilis resmi.'
    )
    found = at(text, "21 persen")
    assert found is not None
    assert (found.speaker, found.source) == ("Budi Hartono", "PT Melati Sentosa Motor")


PIECES = [
    "“",
    '"',
    "”",
    "Budi Hartono ",
    "kata ",
    "ia ",
    "mengatakan ",
    "menurut ",
    "data ",
    "BPS ",
    "(",
    ")",
    ". ",
    ",",
    "\n",
    "PT Melati ",
    "dikutip dari laporan keuangan perseroan ",
    "dariAntara ",
    "Berikut tabel: ",
]


@given(st.lists(st.sampled_from(PIECES), max_size=30).map("".join) | st.text(max_size=100))
def test_any_text_gives_ordered_stretches(text: str) -> None:
    end = 0
    for found in read(text):
        assert end <= found.start < found.end <= len(text)
        assert found.speaker or found.source
        end = found.end


@pytest.mark.parametrize(
    "piece",
    [
        '"kata Budi ',
        "data BPS ",
        "Budi mengatakan ",
        "kata Kepala ",
        "menurut data dari laporan ",
        "PT Melati mengatakan ",
        "KDM menyebut (KDM) ",
        "kata PT MSM siaran pers ",
    ],
)
def test_a_very_long_line_takes_linear_time(piece: str) -> None:
    text = piece * (100_000 // len(piece))
    began = time.process_time()
    read(text)
    assert time.process_time() - began < 12


def test_items_behind_a_colon_are_said_by_who_spoke_before() -> None:
    text = (
        "Jaksa Agung Budi Hartono menegaskan dana desa diawasi. Berdasarkan data, perkara naik. Berikut datanya:\n\n"
        "- Tahun 2022: 187 perkara\n\nSebanyak 9 desa diperiksa."
    )
    item = at(text, "187 perkara")
    assert item is not None
    assert item.speaker == "Budi Hartono"
    assert at(text, "9 desa") is None


def test_data_that_others_are_held_against_are_not_cited() -> None:
    assert at("Data itu dipadankan dengan data dari Kementerian Sosial. Ada 5 persen.", "5 persen") is None
    cited = at("Kami bekerja dengan data dari Kementerian Sosial. Ada 5 persen.", "5 persen")
    assert cited is not None
    assert cited.source == "Kementerian Sosial"


def test_a_maker_of_cars_is_no_person() -> None:
    said = at("Ferrari mengklaim mesin itu berlari 100 km.", "100 km")
    assert said is not None
    assert (said.speaker, said.source) == (None, "Ferrari")


def test_nobody_says_his_own_age() -> None:
    claims = claims_of('"Ada 9 kucing di sini," kata Budi Hartono (27). Korban Siti (31) pergi, kata Budi.')
    assert [claims[surface].speaker for surface in ("9 kucing", "27", "31")] == ["Budi Hartono", None, "Budi Hartono"]


@pytest.mark.parametrize("called", ["Rini, sapaan akrabnya, menyebut", "Rini, begitu ia disapa, menyebut"])
def test_a_pet_name_is_of_the_person_named_before(called: str) -> None:
    text = f"Bupati Kupang Harini Sekar bicara.\n\n{called} panen 3 ton.\n\n“Panen 5 ton,” kata Rini."
    claims = claims_of(text)
    assert [claims[surface].speaker for surface in ("3 ton", "5 ton")] == ["Harini Sekar"] * 2


def test_an_indicator_is_no_body_that_has_data() -> None:
    assert claims_of("Menurut data Produk Domestik Bruto (PDB), ekonomi tumbuh 3 persen.")["3 persen"].source is None
