"""Hostile pages end quickly with a reason; the worst of real pages pass."""

from __future__ import annotations

import time

import pytest

from corpus.guard import HostilePageError, check_page
from corpus.html_page import NotAPageError, read_page

BODY = "<p>Warga dua dusun di Oelnaineno menanam 1.200 pohon asam pada Sabtu pagi, kata kepala dusun.</p>"
ATTRIBUTES = " ".join(f"a{number}" for number in range(200_000))
HOSTILE = {
    "nested": "<html><body>" + "<div>" * 100_000 + BODY,
    "nested behind closers in a script": "<html><body>" + "<div><script></div></script>" * 30_000 + BODY,
    "nested behind foreign closers": "<html><body>" + "<div></b>" * 60_000 + BODY,
    "nested in noscript": "<html><body><noscript>" + "<div>" * 60_000 + BODY,
    "attributes": "<html><body><div " + " ".join(f'a{number}="1"' for number in range(200_000)) + ">" + BODY,
    "attributes without values": "<html><body><div " + "a " * 200_000 + ">" + BODY,
    "attributes with > in their values": "<html><body><div " + 'a=">" b ' * 100_000 + ">" + BODY,
    "attributes behind one quoted >": '<html><body><div a=">" ' + ATTRIBUTES + ">" + BODY,
    "attributes behind one quoted <": '<html><body><div a="<b>" ' + ATTRIBUTES + ">" + BODY,
    "attributes with < here and there": "<html><body><div " + ATTRIBUTES.replace("00 ", "00='<' ") + ">" + BODY,
    "attributes behind a lone quote": '<html><body><div a" ' + ATTRIBUTES + ">" + BODY,
    "attributes behind scripts": "<script>if (a<b) {}</script>" * 60 + "<div a='>' " + ATTRIBUTES + ">" + BODY,
    "short names": "<html><body><div " + " ".join(map(chr, range(0x4E00, 0x9FA0))) + ">" + BODY,
    "tag without end": "<html><body>" + BODY + "<div title='" + "x <a " * 100_000,
    "many tags": "<html><body>" + "<b></b>" * 500_000 + BODY,
    "open brackets": "<" * 2_000_000,
    "tag starts": "<a " * 500_000,
    "quotes": "<a \"'" * 300_000,
    "comment without end": "<!--" * 500_000,
    "script without end": "<script>" * 300_000,
}


@pytest.mark.parametrize("kind", sorted(HOSTILE))
def test_hostile_page_ends_in_two_seconds_with_a_reason(kind: str) -> None:
    began = time.process_time()
    with pytest.raises(NotAPageError) as caught:
        read_page(HOSTILE[kind], source="x", name="x")
    assert time.process_time() - began < 2.0
    assert str(caught.value)


@pytest.mark.parametrize(
    "page",
    [
        "<p>3 < 5 dan 7 > 2</p>" * 1000,
        "<div>" * 300 + "</div>" * 300,
        "<img src='data:image/png;base64," + "A" * 300_000 + "'>",
        "<font>" * 200 + BODY,
        '<script>if (a<b) { document.write("<div>") }</script>' * 500,
        "<ul>" + "<li>butir" * 5000,
        "tidak ada tanda <",
        "<!-- <div class=\"it's -->" + "<p title='5 > 3' data-x=\"<b>\">Teks</p>" * 30 + "kata " * 20_000,
        "<script>for (i=0; i<n; i++) { s = 'it\\'s' }</script><p>Hari \"ini</p>" * 60 + "kata " * 20_000,
        '<div class="' + "mt-2 " * 450 + '">' + "kata " * 20_000,
        "",
    ],
)
def test_messy_but_harmless_pages_pass(page: str) -> None:
    check_page(page)


def test_the_reason_names_the_fault() -> None:
    with pytest.raises(HostilePageError, match="deep"):
        check_page(HOSTILE["nested"])
    with pytest.raises(HostilePageError, match="attributes"):
        check_page(HOSTILE["attributes"])
