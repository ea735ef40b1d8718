"""Tells pages that a server sends instead of an article: challenges, blocks, error pages, walls before the text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser

    from corpus.metadata import Metadata

FEW_LINES = 12  # paragraphs and line breaks; a challenge says little
SHORT = 2_500  # characters of such a page
OPENING = 700  # characters in which a challenge says what it is
LOOSE = 400  # characters of a page on which a loose word is enough: an article may be about captchas
WHOLE = 1_500  # characters of text that no wall leaves in front of it
TEASER = 900

_CHALLENGE = re.compile(
    r"just a moment\.\.\.|attention required! \| cloudflare|checking (?:your browser|if the site connection)|"
    r"verify(?:ing)? (?:that )?you are (?:a |not a )?(?:human|robot)|are you a robot|enable javascript and cookies|"
    r"pardon our interruption|please enable js and disable any ad blocker|incapsula incident|"
    r"ddos[- ](?:protection|guard)|sucuri website firewall|unusual traffic from your|request unsuccessful|"
    r"verifikasi bahwa anda (?:manusia|bukan robot)|"
    r"memeriksa (?:browser|peramban) anda|internet ?positif|trust ?positif|situs (?:ini )?(?:telah )?diblokir|"
    r"account (?:has been )?suspended|error establishing a database connection|web server is down|bad gateway|"
    r"service (?:temporarily )?unavailable|gateway time-?out|sedang dalam (?:pemeliharaan|perbaikan sistem)",
    re.IGNORECASE,
)
_LOOSE = re.compile(
    r"access denied|403 forbidden|request blocked|akses ditolak|404 not found|halaman tidak ditemukan|"
    r"page not found|under maintenance|too many requests",
    re.IGNORECASE,
)
_SUBSCRIBERS = r"[^.]{0,60}(?:berlangganan|pelanggan|khusus (?:untuk )?(?:anggota|member|pembaca)|premium)"
# What the words of a wall start with, and how they go on; in lower case.
_WALLS = tuple(
    (starts, re.compile(rest))
    for starts, rest in (
        (("lanjutkan membaca", "baca selengkapnya", "baca artikel lengkap"), _SUBSCRIBERS),
        (("artikel ini", "konten ini", "berita ini"), _SUBSCRIBERS),
        (("silakan ", "silahkan "), r"(?:login|masuk|berlangganan|daftar)[^.]{0,40}(?:membaca|melanjutkan|mengakses)"),
        (("berlangganan ",), r"(?:sekarang )?untuk (?:membaca|melanjutkan|mengakses|akses)"),
        (("dapatkan akses ", "nikmati akses "), r"penuh|tanpa batas"),
        (("konten premium", "sudah berlangganan?", "sudah punya akun langganan?"), ""),
        (("subscribe to ",), r"read|continue"),
        (("kuota artikel", "kuota baca"), r"[^.]{0,30}habis"),
    )
)


def is_challenge(html: str, tree: LexborHTMLParser, meta: Metadata) -> bool:
    """Whether a page is a challenge, a block or an error page of the server, whatever its status says."""
    lines = html.count("<p")
    if lines >= FEW_LINES or lines + html.count("<br") >= FEW_LINES:
        return False
    text = tree.body.text(separator=" ", strip=True)[:4000] if tree.body else ""
    if len(text) >= SHORT:
        return False
    return bool(
        _CHALLENGE.search(f"{meta.page_title} {text[:OPENING]}")
        or _LOOSE.search(meta.page_title)
        or (len(text) < LOOSE and (_LOOSE.search(text) or "captcha" in text.lower()))
    )


def is_paywalled(tree: LexborHTMLParser, meta: Metadata, body: int) -> bool:
    """Whether only a teaser of `body` characters is public: the page says so to machines or to readers."""
    if body > WHOLE:
        return False
    if not meta.is_free:
        return True
    if body >= TEASER or tree.body is None:
        return False
    return _tells_of_wall(tree.body.text(separator=" ").lower())


def _tells_of_wall(text: str) -> bool:
    for starts, rest in _WALLS:
        for start in starts:
            position = text.find(start)
            while position >= 0:
                position += len(start)
                if rest.match(text, position):
                    return True
                position = text.find(start, position)
    return False
