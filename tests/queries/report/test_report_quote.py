"""Quotations: enough words around a number, not too many, and the number marked."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from queries.report.quote import LONG, Mark, cut_quote, find_sentence
from queries.report.safety import clean, link


def read(text: str, surface: str, start: int = 0, end: int | None = None) -> list[tuple[str, str]]:
    at = text.index(surface, start)
    stop = len(text) if end is None else end
    return [(piece.kind, piece.text) for piece in cut_quote(text, start, stop, [Mark(at, at + len(surface))])]


def test_short_sentence_is_shown_with_its_neighbours() -> None:
    text = "Panen jagung membaik. Naik 12 persen. Petani lega."
    start = text.index("Naik")
    assert read(text, "12 persen", start, start + len("Naik 12 persen.")) == [
        ("context", "Panen jagung membaik. "), ("words", "Naik "), ("mark", "12 persen"), ("words", "."),
        ("context", " Petani lega."),
    ]  # fmt: skip


def test_long_sentence_is_cut_at_blanks_around_the_mark() -> None:
    text = "kata " * 100 + "sebanyak 42 ton padi " + "lagi " * 100
    pieces = read(text, "42 ton")
    assert [kind for kind, _ in pieces] == ["gap", "words", "mark", "words", "gap"]
    assert sum(len(words) for _, words in pieces) < LONG
    assert pieces[1][1].split()[0] == "kata"


def test_opening_quotation_mark_stays_with_its_sentence() -> None:
    text = 'Ia menjawab. "Kini 9 persen warga menganggur di kota kami, dan angka itu akan terus kami tekan," jelasnya.'
    assert read(text, "9 persen", text.index("Kini"))[0] == ("words", '"Kini ')


def test_sentence_that_the_text_lacks_falls_back_on_the_paragraph() -> None:
    assert find_sentence("satu\ndua tiga\nempat", "tidak ada", 6) == (5, 13)


@given(st.text(max_size=900), st.data())
def test_any_text_is_cut_without_losing_the_mark(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    pieces = cut_quote(text, 0, len(text), [Mark(start, end)])
    marked = [piece.text for piece in pieces if piece.kind == "mark"]
    if clean(text[start:end]).strip():
        assert len(marked) == 1


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("https://a.example/x?y=1#z", "https://a.example/x?y=1#z"),
        ("http://a.example/a\"b<c", "http://a.example/a%22b%3Cc"),
        ("javascript:alert(1)", None),
        (" https://a.example", None),
        ("https://a.example\u202e", None),
        (None, None),
    ],
)  # fmt: skip
def test_links(url: str | None, shown: str | None) -> None:
    assert link(url) == shown
