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
_WALL = re.compile(
    r"(?:lanjutkan membaca|baca selengkapnya|baca artikel lengkap|artikel ini|konten ini|berita ini)[^.]{0,60}"
    r"(?:berlangganan|pelanggan|khusus (?:untuk )?(?:anggota|member|pembaca)|premium)|"
    r"(?:silakan|silahkan) (?:login|masuk|berlangganan|daftar)[^.]{0,40}(?:membaca|melanjutkan|mengakses)|"
    r"berlangganan (?:sekarang )?untuk (?:membaca|melanjutkan|mengakses|akses)|"
    r"(?:dapatkan|nikmati) akses (?:penuh|tanpa batas)|"
    r"konten premium|sudah (?:berlangganan|punya akun langganan)\?|subscribe to (?:read|continue)|"
    r"kuota (?:artikel|baca)[^.]{0,30}habis",
    re.IGNORECASE,
)


def is_challenge(html: str, tree: LexborHTMLParser, meta: Metadata) -> bool:
    """Whether a page is a challenge, a block or an error page of the server, whatever its status says."""
    if html.count("<p") + html.count("<br") >= FEW_LINES:
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
    return body < TEASER and tree.body is not None and bool(_WALL.search(tree.body.text(separator=" ")))
