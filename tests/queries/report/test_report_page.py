"""The page that an editor sees: what stands on it, in which order, and that news text cannot harm it."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import pytest
from bs4 import BeautifulSoup, Tag

from queries.report import Filters, render_report
from tests.queries.report.report_kb import add_article, add_claim, add_finding, new_kb, shared_kb

if TYPE_CHECKING:
    import duckdb


@pytest.fixture(scope="module")
def connection() -> duckdb.DuckDBPyConnection:
    return shared_kb()


@pytest.fixture(scope="module")
def html(connection: duckdb.DuckDBPyConnection) -> str:
    return render_report(connection, format="html", lang="id", filters=Filters())


@pytest.fixture(scope="module")
def page(html: str) -> BeautifulSoup:
    return BeautifulSoup(html, "lxml")


def card_of(page: BeautifulSoup, finding_id: str) -> Tag:
    card = page.find(id=finding_id)
    assert isinstance(card, Tag)
    return card


def words(tag: Tag | None) -> str:
    assert tag is not None
    return " ".join(tag.get_text().split())


def test_top_says_in_three_sentences_what_was_read_found_and_new(page: BeautifulSoup) -> None:
    assert words(page.select_one(".standfirst")) == (
        "Dibaca 5 artikel dari 5 media, terbit 1 Februari 2023 sampai 28 November 2024, dengan 18 angka."
        " Ada 6 temuan: 5 klarifikasi (K) dan 1 info (I). Semuanya baru: belum ada yang diputuskan redaksi."
    )


def test_card_runs_from_title_to_foot_in_the_order_of_the_design(page: BeautifulSoup) -> None:
    card = card_of(page, "f_base")
    order = ["h3", ".about", ".reason", ".passages", ".arithmetic", "footer"]
    positions = [card.find_all(True).index(card.select(selector)[0]) for selector in order]
    assert positions == sorted(positions)
    assert words(card.select_one("h3")).endswith("8,24 persen tidak cocok dengan 40,38 ribu jiwa")
    assert words(card.select_one(".about")) == "Kota Kupang · Persentase penduduk miskin"
    assert "8,24 % x 442.758 = 36.483 (36.461 sampai 36.505)" in words(card.select_one(".arithmetic"))


def test_label_is_said_in_words_too(page: BeautifulSoup) -> None:
    assert words(card_of(page, "f_stale").select_one(".tag")) == "Kklarifikasi:"


def test_numbers_of_one_sentence_share_a_passage_and_are_marked(page: BeautifulSoup) -> None:
    passages = card_of(page, "f_base").select(".passage")
    assert len(passages) == 1
    assert [mark.get_text() for mark in passages[0].select("mark")] == [
        "8,24 persen",
        "40,38 ribu jiwa",
        "442.758 penduduk",
    ]


def test_two_passages_stand_side_by_side_with_outlet_day_speaker_and_office(page: BeautifulSoup) -> None:
    first, second = card_of(page, "f_stale").select(".passage")
    assert words(first.select_one(".source strong")) == "Fahrensy Funay, Sekretaris Daerah Kota Kupang"
    assert words(first.select_one(".source")).endswith("Warta Teluk, 28 November 2024")
    assert words(second.select_one(".source")) == "Kabar Fajar Timur, 12 November 2024"


def test_inferred_chips_are_dotted_and_say_from_which_words(page: BeautifulSoup) -> None:
    first = card_of(page, "f_stale").select(".passage")[0]
    place = first.select_one(".chip-place.inferred")
    assert place is not None
    assert place.get("tabindex") == "0"
    assert "Kupang" in words(place.select_one(".hint"))
    assert "setara 40,38" not in words(place.select_one(".hint"))
    publication = card_of(page, "f_stale2").select_one(".chip-period.inferred .hint")
    assert words(publication) == "Tidak disebut; dipakai tanggal terbit, 14 November 2024"
    assert not card_of(page, "f_base").select(".chip.inferred")


def test_chips_in_which_the_passages_differ_stand_out(page: BeautifulSoup) -> None:
    chips = card_of(page, "f_periods").select(".chip.differs")
    assert [words(chip) for chip in chips] == ["periode 2024", "periode 2023"]


def test_copies_are_named_but_are_no_second_voice(page: BeautifulSoup) -> None:
    card = card_of(page, "f_base")
    assert words(card.select_one(".copied")) == "Disalin oleh: Warta Teluk, 28 November 2024"
    assert words(card.select_one("footer")).startswith("1 asal, 1 salinan")


def test_foot_links_the_articles_and_the_card_itself(page: BeautifulSoup) -> None:
    foot = card_of(page, "f_stale").select_one("footer")
    assert foot is not None
    assert [link.get("href") for link in foot.select("a")] == [
        "https://wartateluk.example/2024/11/nol-persen", "https://kabarfajar.example/umkm", "#f_stale",
    ]  # fmt: skip
    assert "sudah ada angka lebih baru" in words(foot)
    assert "stale_as_current" in words(foot)


def test_chart_only_where_two_different_numbers_lie_on_one_series(page: BeautifulSoup) -> None:
    drawn = [card.get("id") for card in page.select(".card") if card.select("svg.series")]
    assert drawn == ["f_stale", "f_stale2", "f_periods"]
    svg = card_of(page, "f_stale").select_one("svg.series")
    assert svg is not None
    assert words(svg.select_one("title")).startswith("Persentase penduduk miskin, Kota Kupang")
    labels = {text.get_text() for text in svg.select("text")}
    assert {"2023", "2024", "8,61", "8,24"} <= labels


def test_every_id_is_unique_and_every_inner_link_leads_somewhere(page: BeautifulSoup) -> None:
    ids = [tag["id"] for tag in page.select("[id]")]
    assert len(ids) == len(set(ids))
    targets = {str(link["href"])[1:] for link in page.select('a[href^="#"]')}
    assert targets <= set(ids)


def test_facts_link_every_number_to_its_sentence(page: BeautifulSoup) -> None:
    link = page.select_one('#facts a[href="#s-fajar_families"]')
    assert words(link) == "4.695"
    mark = page.find(id="s-fajar_families")
    assert isinstance(mark, Tag)
    assert mark.get_text() == "4.695 KK"
    assert page.select("#facts svg.spark")


def test_first_ten_cards_are_open_and_the_rest_folds_away() -> None:
    connection = new_kb()
    for number in range(9):
        add_finding(
            connection, finding_id=f"x{number}", label="I", code="T04", severity=1, origins=1, copies=0,
            check="other_period",
            rung="other period", indicator="poverty_rate", place=("53.71", "Kota Kupang"), title=f"Temuan {number}",
            message="Pesan.", arithmetic=None, evidence=[("stated", "claim", "fajar_rate")],
        )  # fmt: skip
    page = BeautifulSoup(render_report(connection, format="html", lang="id"), "lxml")
    assert len(page.select("#findings > .card")) == 10
    assert len(page.select("details.more-findings .card")) == 5
    assert words(page.select_one("details.more-findings > summary")) == "Semua temuan: 5 lagi"


def test_many_folded_cards_stand_in_groups() -> None:
    connection = new_kb()
    for number in range(30):
        add_finding(
            connection, finding_id=f"x{number:02}", label="I", code="T04", severity=1, origins=1, copies=0,
            check="other_period", rung="other period", indicator="poverty_rate", place=("53.71", "Kota Kupang"),
            title=f"Temuan {number}", message="Pesan.", arithmetic=None, evidence=[("stated", "claim", "fajar_rate")],
        )  # fmt: skip
    page = BeautifulSoup(render_report(connection, format="html", lang="id"), "lxml")
    assert [words(group.select_one("summary")) for group in page.select("details.group")] == [
        "I Kota Kupang · Persentase penduduk miskin 26"
    ]


def test_page_is_self_contained_and_deterministic(connection: duckdb.DuckDBPyConnection, html: str) -> None:
    assert html == render_report(connection, format="html", lang="id", filters=Filters())
    assert not re.search(r"<link|<img|<iframe|@import|url\(http|src=", html)
    assert "default-src 'none'" in html


def test_page_has_landmarks_headings_and_language(page: BeautifulSoup) -> None:
    assert page.html is not None
    assert page.html["lang"] == "id"
    assert len(page.select("main")) == len(page.select("h1")) == 1
    assert page.select("body > header nav")
    levels = [int(heading.name[1]) for heading in page.select("h1, h2, h3, h4")]
    assert all(after - before <= 1 for before, after in pairwise(levels))


def test_english_page_has_english_words(connection: duckdb.DuckDBPyConnection) -> None:
    page = BeautifulSoup(render_report(connection, format="html", lang="en"), "lxml")
    assert words(page.select_one(".standfirst")).startswith("Read 5 articles from 5 outlets, published 1 February 2023")
    assert words(card_of(page, "f_stale").select_one("h3")).endswith("EN Angka 2023 disebut “saat ini”")


def test_colours_meet_wcag_aa(html: str) -> None:
    colours = dict(re.findall(r"--(\w+):(#[0-9a-f]{6}|#[0-9a-f]{3})\b", html))
    for name in ("ink", "soft", "e", "k", "i", "link"):
        for ground in ("paper", "wash"):
            assert contrast(colours[name], colours[ground]) >= 4.5, (name, ground)


def contrast(first: str, second: str) -> float:
    """WCAG contrast ratio of two hex colours."""

    def luminance(colour: str) -> float:
        digits = colour[1:] if len(colour) == 7 else "".join(sign * 2 for sign in colour[1:])
        parts = [int(digits[at : at + 2], 16) / 255 for at in (0, 2, 4)]
        red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    light, dark = sorted((luminance(first), luminance(second)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def test_page_says_what_it_was_narrowed_to(connection: duckdb.DuckDBPyConnection) -> None:
    filters = Filters(labels=("I",), place="53", known=frozenset({"f_stale"}))
    page = BeautifulSoup(render_report(connection, format="html", lang="id", filters=filters), "lxml")
    assert words(page.select_one(".masthead .note")) == "Disaring: I info · 53."
    assert words(card_of(page, "f_periods").select_one(".new")) == "baru"


def test_words_that_blame_never_appear(html: str) -> None:
    assert not re.search(r"\b(salah|bohong|hoaks|keliru)\b", html, re.IGNORECASE)


def test_without_the_text_a_passage_is_the_sentence() -> None:
    connection = new_kb()
    connection.execute("UPDATE revisions SET text = ''")
    page = BeautifulSoup(render_report(connection, format="html", lang="id"), "lxml")
    assert [mark.get_text() for mark in card_of(page, "f_base").select("mark")] == [
        "8,24 persen", "40,38 ribu jiwa", "442.758 penduduk",
    ]  # fmt: skip


def test_empty_kb_says_so() -> None:
    from kb.store import open_kb

    html = render_report(open_kb(":memory:").connection, format="html", lang="id")
    assert "Belum ada artikel yang dibaca." in html


def test_only_plain_http_links_are_shown() -> None:
    page = BeautifulSoup(render_report(hostile_kb("javascript:alert(1)"), format="html", lang="id"), "lxml")
    assert "evil.txt" not in {str(link["href"]) for link in page.select("a[href]")}
    assert all(str(link["href"]).startswith(("#", "https://")) for link in page.select("a[href]"))


def test_hostile_text_stays_text() -> None:
    html = render_report(hostile_kb('https://ok.example/"><script>x()</script>'), format="html", lang="id")
    page = BeautifulSoup(html, "lxml")
    assert len(page.select("script")) == 1
    assert not page.select("img, b[onclick]")
    assert not any(attribute.startswith("on") for tag in page.find_all(True) for attribute in tag.attrs)
    assert not re.search("[\u202a-\u202e\u2066-\u2069\u200e\u200f]", html)
    assert "<script>alert" not in html


def hostile_kb(url: str) -> duckdb.DuckDBPyConnection:
    """One article that tries everything, with a claim, a finding and a speaker."""
    connection = new_kb()
    evil = "<img src=x onerror=alert(1)>\u202e'\"&</blockquote><script>alert(2)</script>"
    article: dict[str, Any] = {
        "publisher": f"Koran {evil}", "url": url, "day": "2024-05-02", "title": f"Judul {evil}",
        "paragraphs": [f"Di Kota Melati {evil} ada 7,5 persen warga miskin."],
    }  # fmt: skip
    text = article["title"] + "\n\n" + article["paragraphs"][0]
    add_article(connection, "evil", text, article)
    claim = {
        "of": "evil", "surface": "7,5 persen",
        "indicator": "poverty_rate", "period": "2024", "speaker": evil, "office": evil,
        "place": ("99.99", f"Kota {evil}"), "source": evil, "definition": evil,
    }  # fmt: skip
    add_claim(connection, "evil_claim", text, claim)
    add_finding(
        connection, finding_id="evil_finding", label="E", code="T01", severity=5, origins=1, copies=0,
        check="x", rung="contradiction",
        indicator="poverty_rate", place=("99.99", f"Kota {evil}"), title=f"[E] {evil}", message=evil, arithmetic=evil,
        evidence=[("stated", "claim", "evil_claim")],
    )  # fmt: skip
    connection.execute("INSERT INTO silences VALUES (?, ?, ?, 1)", [evil, evil, evil])
    connection.execute("INSERT INTO quarantine (source, reason) VALUES (?, ?)", [evil, evil])
    return connection
