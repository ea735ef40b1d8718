"""Bytes to text: finds the encoding, repairs twice-encoded text, and says why bytes are no text."""

from __future__ import annotations

import codecs
import re

MAX_BYTES = 20 * 1024 * 1024  # no news article comes near; a 50 MB page is a dump or an attack

_MAGIC = (
    (b"%PDF", "a PDF file"),
    (b"\x89PNG", "a PNG picture"),
    (b"\xff\xd8\xff", "a JPEG picture"),
    (b"GIF8", "a GIF picture"),
    (b"PK\x03\x04", "a ZIP archive or an office document"),
    (b"\xd0\xcf\x11\xe0", "an old office document"),
    (b"\x1f\x8b", "a gzip file"),
    (b"SQLite format 3", "an SQLite database"),
    (b"\x7fELF", "a program"),
    (b"PAR1", "a Parquet file"),
)
_CHARSET = re.compile(rb"""charset\s{0,3}=\s{0,3}["']?\s{0,3}([A-Za-z0-9_\-]{2,20})""", re.IGNORECASE)
# UTF-8 read as cp1252 and stored again: every Indonesian page with curly quotes shows one of these.
_TWICE = re.compile(
    "[\u00c2-\u00f4][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u2122]+"
)
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f]")


class NotTextError(Exception):
    """The bytes are no text; the message says what they are and what to do."""


def decode_text(raw: bytes, *, declared: str | None = None, repair: bool = True) -> str:
    """Return the text of `raw`; `declared` is the charset of an HTTP header, which a byte order mark overrides.

    `repair` undoes one round of UTF-8 read as cp1252. Raises NotTextError for empty, binary or oversized input.
    """
    if len(raw) > MAX_BYTES:
        size = len(raw) / 1048576
        raise NotTextError(
            f"is {size:.0f} MB, more than the {MAX_BYTES // 1048576} MB that an article may have; cut it"
        )
    if not raw.strip(b" \t\r\n\x00"):
        raise NotTextError("is empty; give a file that holds an article")
    for magic, name in _MAGIC:
        if raw.startswith(magic):
            raise NotTextError(f"is {name}, not text; save the article as .txt, .html, .md or .jsonl")
    text = _decode(raw, declared)
    if len(_CONTROL.findall(text[:100_000])) > max(4, len(text[:100_000]) // 50):
        raise NotTextError("holds binary data, not text; save the article as .txt, .html, .md or .jsonl")
    return mend_twice_encoded(text) if repair else text


def mend_twice_encoded(text: str) -> str:
    """Undo UTF-8 that was read as cp1252, stretch by stretch; text without such stretches comes back as it is."""
    if not _TWICE.search(text):
        return text
    return _TWICE.sub(lambda match: _once(match.group()), text)


def _once(stretch: str) -> str:
    raw = bytearray()
    for char in stretch:
        try:
            raw += char.encode("cp1252")
        except UnicodeEncodeError:
            if ord(char) > 0xFF:
                return stretch
            raw.append(ord(char))  # the five holes of cp1252 keep their byte
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return stretch


def _decode(raw: bytes, declared: str | None) -> str:
    for mark, name in (
        (codecs.BOM_UTF8, "utf-8-sig"),
        (codecs.BOM_UTF16_LE, "utf-16"),
        (codecs.BOM_UTF16_BE, "utf-16"),
    ):
        if raw.startswith(mark):
            return raw.decode(name, "replace")
    head = raw[:4096]
    if b"\x00" in head:
        return _decode_wide(raw, head)
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError as error:
        stray = error
    named = _CHARSET.search(head)
    stated = (declared, named.group(1).decode("ascii") if named else None)
    for name in filter(None, stated):
        if codecs_know(name) and codecs.lookup(name).name != "utf-8":
            return raw.decode(name, "replace")
    mended = raw.decode("utf-8", "replace")
    # One broken sequence in a UTF-8 page (a cut or a spliced advert) must not turn the rest to mojibake.
    whole = len(re.findall(rb"[\xc2-\xf4][\x80-\xbf]+", raw))
    if whole > 2 * mended.count("\ufffd"):
        return mended
    text = raw.decode("cp1252", "replace")
    letters = sum(char.isalnum() or char.isspace() for char in text[:4000])
    if letters < 0.6 * len(text[:4000]):
        raise NotTextError(f"is not text in any known encoding (first fault at byte {stray.start}); save it as UTF-8")
    return text


def _decode_wide(raw: bytes, head: bytes) -> str:
    even, odd = head[::2].count(0), head[1::2].count(0)
    if odd > 0.7 * len(head) / 2 and even < 0.1 * len(head) / 2:
        return raw.decode("utf-16-le", "replace")
    if even > 0.7 * len(head) / 2 and odd < 0.1 * len(head) / 2:
        return raw.decode("utf-16-be", "replace")
    raise NotTextError("holds binary data, not text; save the article as .txt, .html, .md or .jsonl")


def codecs_know(name: str) -> bool:
    """Whether Python has a codec of this name."""
    try:
        codecs.lookup(name)
    except LookupError:
        return False
    return True
