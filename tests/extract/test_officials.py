"""Officials: every rule on its own examples, then what only a whole text shows."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.article import Article
from extract.mentions import OfficialMention, Sentence
from extract.names import read_names
from extract.rulebook import rules_of

RULES = rules_of("official")
EXAMPLES = [(rule.rule_id, phrase, wanted) for rule in RULES for phrase, wanted in rule.module.EXAMPLES.items()]
REJECTS = [(rule.rule_id, phrase) for rule in RULES for phrase in rule.module.REJECTS]


def read(text: str) -> tuple[OfficialMention, ...]:
    article = Article("a", "a", "a", text, 0)
    return read_names(article, (Sentence(0, len(text), text, "body", 0),), None).officials


@pytest.mark.parametrize(("rule_id", "phrase", "wanted"), EXAMPLES, ids=lambda value: str(value)[:50])
def test_examples(rule_id: str, phrase: str, wanted: tuple[tuple[str, str], ...]) -> None:
    found = read(phrase)
    assert tuple((mention.person, mention.office) for mention in found) == wanted
    assert {mention.rule for mention in found} == {rule_id}


@pytest.mark.parametrize(("rule_id", "phrase"), REJECTS, ids=lambda value: str(value)[:50])
def test_rejects(rule_id: str, phrase: str) -> None:
    assert [mention for mention in read(phrase) if mention.rule == rule_id] == []


def test_short_forms_take_the_longest_name_and_office() -> None:
    text = (
        "Gubernur Lampung Rahmat Djausal datang. Gubernur Rahmat pulang. "
        "Wali Kota Kupang, Siti Aminah Hadi, hadir. Wali Kota Siti Aminah berpidato."
    )
    assert {(mention.person, mention.office) for mention in read(text)} == {
        ("Rahmat Djausal", "Gubernur Lampung"),
        ("Siti Aminah Hadi", "Wali Kota Kupang"),
    }


def test_ranks_places_and_former_posts() -> None:
    text = (
        "Kapolres Tuban AKBP Rudi JHP Santoso hadir. "
        "Kapolres Ngawi AKBP Budi Hartono menyebut. Budi mengatakan hal itu. Kepala Desa Melati, Kecamatan Padang, "
        "Agus Salim (42), hadir. Siti Aminah, yang merupakan mantan direktur utama Melati Axiata, pergi."
    )
    assert {(mention.person, mention.office) for mention in read(text)} == {
        ("Rudi JHP Santoso", "Kapolres Tuban"),
        ("Budi Hartono", "Kapolres Ngawi"),
        ("Agus Salim", "Kepala Desa Melati, Kecamatan Padang"),
        ("Siti Aminah", "mantan direktur utama Melati Axiata"),
    }


def test_a_verb_glued_to_a_name_is_cut_off() -> None:
    (found,) = read("Presiden Donald Melatimelanjutkan pidato. Donald Melati pulang.")
    assert found.person == "Donald Melati"


def test_body_place_and_acting() -> None:
    (head,) = read("Kepala Dinas Sosial Kota Kupang, Budi Hartono, hadir.")
    assert (head.body, head.place, head.place_name, head.acting) == (
        "Dinas Sosial Kota Kupang",
        "53.71",
        "Kota Kupang",
        None,
    )
    (mayor,) = read("Pj Wali Kota Palangka Raya Sri Wahyuni hadir.")
    assert (mayor.office, mayor.place, mayor.acting) == ("Pj Wali Kota Palangka Raya", "62.71", "Pj")
    (minister,) = read("Menteri Keuangan Sri Wahyuni hadir.")
    assert (minister.body, minister.place) == ("Kementerian Keuangan", "0")
    (acting,) = read("Pelaksana Tugas Kepala BPBD Kabupaten Bogor Adi Putra hadir.")
    assert (acting.acting, acting.body) == ("Plt", "BPBD Kabupaten Bogor")


def test_degrees_and_ranks_are_no_part_of_a_name() -> None:
    people = {
        mention.person
        for mention in read(
            "Camat Sukolilo, Drs. H. Amir Hamzah, M.Si, hadir. Kapolres Bogor AKBP Dr. Rita Wahyuni, S.I.K., hadir."
        )
    }
    assert people == {"Amir Hamzah", "Rita Wahyuni"}


PIECES = ["Kepala ", "Dinas ", "Kota ", "Kupang", ", ", "Budi ", "(", ")", " dan ", "BPS ", "S.H.", "\n", " yang ", "é"]


@given(st.lists(st.sampled_from(PIECES), max_size=30).map("".join) | st.text(max_size=100))
def test_any_text_gives_quoting_mentions(text: str) -> None:
    for mention in read(text):
        assert text[mention.start : mention.end] == mention.surface
        assert mention.person


@pytest.mark.parametrize(
    "piece", ["Kepala ", "Kepala Dinas, ", "Direktur (", "Budi, Ketua ", "Ketua PT Melati ", "di "]
)
def test_a_very_long_line_takes_linear_time(piece: str) -> None:
    text = piece * (300_000 // len(piece))
    began = time.process_time()
    read(text)
    assert time.process_time() - began < 15


def test_a_pair_of_people_is_nobody() -> None:
    assert read("Wakil Presiden Prabowo-Gibran hadir.") == ()
    (president,) = read("Presiden Joko Santoso hadir. Pemerintahan Joko-Hasan usai.")
    assert president.person == "Joko Santoso"


def test_a_headline_gives_no_names() -> None:
    title = "Presiden Joko Temui Hasan Malam Ini"
    text = f"{title}\n\nPresiden Joko Santoso hadir di Kota Bogor."
    article = Article("a", "a", "a", text, len(title) + 2, title=title)
    sentences = (
        Sentence(0, len(title), title, "headline", 0),
        Sentence(len(title) + 2, len(text), text[len(title) + 2 :], "body", 1),
    )
    assert [mention.person for mention in read_names(article, sentences, None).officials] == ["Joko Santoso"]
