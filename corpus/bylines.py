"""Reads who wrote, who edited and when, from a printed line; a line is a byline only if nothing else is left of it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from corpus.portal_dates import WIB, Instant, find_instants

if TYPE_CHECKING:
    from datetime import datetime, timezone

MAX_BYLINE = 220
MAX_DESK = 60  # characters of a line that names the desk alone

_EDITOR_WORDS = (
    r"editor in chief|pemimpin redaksi(?=\s?:)|redaktur pelaksana|red(?=\s?:)|editor|penyunting|redaktur|"
    r"disunting oleh|edited by"
)
_AUTHOR_WORDS = (
    r"(?:submitted|posted|published)\s+by|di(?:posting|poskan|publikasikan|unggah|terbitkan)\s+oleh|"
    r"(?:penulis|reporter)\s?(?:/|&|dan|sekaligus)\s?editor|editor\s?(?:/|&|dan)\s?(?:penulis|reporter)|"
    r"citizen reporter|liputan(?=\s?:)|report(?=\s?:)|teks(?=\s?:)|naskah(?=\s?:)|"
    r"oleh|penulis|reporter|pewarta|jurnalis|wartawan|laporan(?:\s+wartawan)?|kontributor|ditulis oleh|written by|by|"
    r"author|rep|fotografer|foto oleh"
)
_ROLE = re.compile(
    rf"(?<!\w)(?:(?P<author>{_AUTHOR_WORDS})|(?P<editor>{_EDITOR_WORDS}))(?!\w)\s{{0,2}}(?P<colon>[:\-–])?\s{{0,2}}",
    re.IGNORECASE,
)
_HINT = re.compile(
    rf"(?:19|20)\d\d|\b(?:{_EDITOR_WORDS}|{_AUTHOR_WORDS})\b|\b(?:lalu|ago)\b",
    re.IGNORECASE,
)
_FILL = re.compile(
    r"\b(?:senin|selasa|rabu|kamis|jum[’'`´]?at|sabtu|minggu|ahad|"
    r"monday|tuesday|wednesday|thursday|friday|saturday|sunday|"
    r"pukul|jam|wib|wita|wit|tayang|diterbitkan|dipublikasikan|terbit|publish(?:ed)?|posted(?: on)?|updated?|"
    r"last update|diperbarui|diperbaharui|terakhir|tanggal|pada|on|pkl|dibuat|diunggah|waktu)\b[:.]?",
    re.IGNORECASE,
)
_COUNTER = re.compile(  # of readers, beside the instant
    r"\b\d[\d.,]*\s?(?:x|kali|rb|ribu|k)?\s?(?:di(?:baca|lihat)|views?|pembaca|hits|shares?|komentar)\b|"
    r"\b(?:di(?:baca|lihat)|views?|pembaca|hits)\s?:?\s?\d[\d.,]*\s?(?:x|kali|rb|ribu|k)?\b|"
    r"\b\d{1,3}\s?(?:menit|mins?|minutes?)\s(?:baca|membaca|read)\b",
    re.IGNORECASE,
)
_JOB = re.compile(
    r"\s?,\s?(?:jurnalis|wartawan|reporter|kontributor|pewarta|penulis|editor)\b[^,]{0,30}$", re.IGNORECASE
)
_NAME = re.compile(r"^[A-ZÀ-Þ][\w.'’`\-]*(?:[ ,]+(?:[A-ZÀ-Þ][\w.'’`\-]*|bin|binti|de|da|van|al)){0,5}$")
_OUTLET = re.compile(
    r"\b\w+\.(?:com|co\.id|id|net|co|org|tv)\b|"
    r"^(?:redaksi|admin|tim redaksi|tim|detik\w+|administrator|antara|kontributor|staff?|editor|penulis)\b",
    re.IGNORECASE,
)
_SPLIT = re.compile(r"\s*(?:\||/|;|•|·|\s-\s|\s–\s|\s—\s|,(?=\s*[A-Z][a-z]+\s)|\bdan\b|&)\s*")
# "(joey)", "(ifa/abe)", "(Jmb)", "(E-2)", "(Feby Novalius)" behind the end of the last sentence.
_SIGN_OFF = re.compile(r"(?<=[.!?\"”’',:])[\s*_]{0,4}[(\[](?P<code>[^()\[\]\n]{1,60})[)\]][\s*_.]{0,4}$")
_REPORTED_FROM = re.compile(r"(?<=[a-z.])\s(?:melaporkan\s)?dari\s[A-Z][\w ]{2,40}$")  # "Laporan Rina Maukari dari Soe"
_ASIDE = re.compile(r"\s\([^()]{2,60}\)?$")  # "Penulis: Lota Benu (Mahasiswa Undana)"
_RIGHTS = re.compile(r"\s*(?:copyright|hak cipta|©).*$", re.IGNORECASE)
_CAPITALS = re.compile(  # "DINI SARI | TONO"
    r"[A-Z][A-Z.'’\-]+(?: [A-Z][A-Z.'’\-]*){1,4}(?:\s?(?:\||,| dan )\s?[A-Z][A-Z.'’ \-]+){0,3}$"
)
# "joey", "ifa/abe", "E-2", "*/tim", "R-1/abe", "yrk|mlk", "yrk/01", "**"
_CODE = re.compile(
    r"^\*{0,3}(?:[A-Za-z*]{1,9}(?:-?\d{1,3})?)(?:\s?[/|\-]\s?(?:[A-Za-z*]{1,9}(?:-?\d{1,3})?|\d{1,3})?){0,4}$"
)
_SLASHED = re.compile(r"(?<=[.!?\"”])\s{0,3}/{1,3}\s?[A-Za-z]{2,9}(?:[/\-][A-Za-z]{2,9}){0,2}/{0,3}$")  # "//yrk"


@dataclass(frozen=True, slots=True)
class Byline:
    """What a byline says; empty where it is silent."""

    authors: tuple[str, ...] = ()
    editors: tuple[str, ...] = ()
    published: Instant | None = None
    modified: Instant | None = None


@lru_cache(maxsize=256)  # a line is asked about twice: is it a byline, and what does it say
def read_byline(line: str, *, zone: timezone = WIB, now: datetime | None = None) -> Byline | None:
    """The byline in `line`, or None when the line holds anything but names, roles and instants.

    "Reli Hendra | Kamis, 28/11/2024 07:15 WIB", "Penulis: A | Editor: B", "Kamis, 28 November 2024 07.15 WITA".
    """
    if len(line) > MAX_BYLINE or line[-1:] in ".!?" or not _HINT.search(line):
        return None
    text = line.strip().strip("()[]*_•·|- \t\xa0")
    text, counters = _COUNTER.subn(" | ", _RIGHTS.sub("", text))
    instants = find_instants(text, zone=zone, now=now)
    rest = text
    for instant in reversed(instants):
        rest = rest[: instant.start] + " | " + rest[instant.end :]
    rest = _FILL.sub(" ", rest)
    authors, editors, stray = _read_people(rest)
    has_role = bool(_ROLE.search(rest))
    if stray or not (instants or has_role):
        return None
    if not (instants or authors or editors):
        return Byline() if len(line) <= MAX_DESK and _ROLE.match(rest.lstrip(" |,")) else None  # "Editor: Redaksi"
    if counters and not has_role and len(authors) > 1:
        return None  # "Kabar Ende, 04-09-2024 11:15 | Pendidikan | Dilihat 812x"
    if authors and not has_role and "|" not in line:
        if ":" in re.sub(r"\d:\d", "", line) or not any(instant.has_time for instant in instants):
            return None  # "Jadwal KRL Solo 29 Mei 2025", "Pengumuman: 8 Juli 2025"
        if len(authors) == 1 and " " not in authors[0]:
            authors = ()  # "Jakarta, Selasa 3 Juni 2025 10:00" names a place
    changed = next((instant for instant in instants if instant.is_change), None)
    published = next((instant for instant in instants if not instant.is_change), None)
    return Byline(authors, editors, published, changed)


def is_byline(line: str, *, inside: bool) -> bool:
    """Whether a line is a byline; `inside` the body a bare day heads a schedule, so there it needs role or clock."""
    byline = read_byline(line)
    if byline is None:
        return False
    instant = byline.published or byline.modified
    return not inside or instant is None or instant.has_time or bool(_ROLE.search(line))


def has_role(line: str) -> bool:
    """Whether a line names a role: "Penulis", "Oleh", "Editor"."""
    return bool(_ROLE.search(line))


def is_label(line: str) -> bool:
    """Whether a line is a role alone ("Oleh :"): the name stands on the next line."""
    match = _ROLE.match(line.strip())
    return match is not None and match.end() >= len(line.strip()) - 1


def is_name(line: str) -> bool:
    """Whether a whole line can be a person's name: two to four capitalised words, no outlet."""
    return 2 <= len(line.split()) <= 4 and bool(_NAME.match(line)) and not _OUTLET.search(line)


def read_names(text: str) -> tuple[str, ...]:
    """Personal names in a byline field; outlets ("KOMPAS.com", "Redaksi") are left out."""
    names = []
    for part in _SPLIT.split(text):
        name = tidy_name(part)
        if name and not _OUTLET.search(name) and not name.lower().startswith("sumber") and name not in names:
            names.append(name)
    return tuple(names)


def tidy_name(text: str) -> str:
    """The name without role words, blanks and loose punctuation."""
    text = re.sub(r"\s+", " ", text).strip(" \t\xa0,;:|()[]*_•·-–—")
    text = _JOB.sub("", text)
    stringer = re.match(r"kontributor [\w ]{3,30}, ?(?=[A-Z])", text, re.IGNORECASE)
    if stringer:
        return text[stringer.end() :]  # "Kontributor Lhokseumawe, Nama"
    match = _ROLE.match(text)
    return text[match.end() :].strip() if match and match.end() < len(text) else text


def read_sign_off(paragraph: str) -> tuple[int, tuple[str, ...]] | None:
    """Where a closing code starts and the names in it, or None; "(UMKM)." explains a word and is no sign-off."""
    if len(paragraph) <= 80 and _CAPITALS.match(paragraph):
        return 0, tuple(part.strip() for part in re.split(r"\||,| dan | I ", paragraph) if part.strip())
    match = _SIGN_OFF.search(paragraph[-80:])
    if not match:
        slashed = _SLASHED.search(paragraph, max(0, len(paragraph) - 40))
        return (slashed.start(), ()) if slashed else None
    code = match["code"].strip()
    start = max(0, len(paragraph) - 80) + match.start()
    if _CODE.match(code):
        return start, ()
    bare = tidy_name(code)
    if len(bare.split()) >= 2 and _NAME.match(bare):
        return start, (bare,)
    byline = read_byline(code)
    return (start, byline.authors) if byline and (byline.authors or byline.editors) else None


def _read_people(rest: str) -> tuple[tuple[str, ...], tuple[str, ...], bool]:
    """Authors, editors, and whether words are left over that are neither."""
    authors: list[str] = []
    editors: list[str] = []
    roles = [
        match
        for match in _ROLE.finditer(rest)
        if match["colon"] or match.start() == len(rest) - len(rest.lstrip(" |,"))
    ]
    pieces: list[tuple[list[str], str, bool]] = []
    cursor = 0
    target, labelled = authors, False
    for match in roles:
        pieces.append((target, rest[cursor : match.start()], labelled))
        target, labelled, cursor = (editors if match["editor"] else authors), bool(match["colon"]), match.end()
    pieces.append((target, rest[cursor:], labelled))
    for people, text, is_labelled in pieces:
        for part in _SPLIT.split(text):
            name = _REPORTED_FROM.sub("", _ASIDE.sub("", part)).strip(" \t\xa0,;:|()[]*_•·-–—.")
            if re.match(r"sumber\b", name, re.IGNORECASE):
                continue
            if not name:
                continue
            if _OUTLET.search(name) and len(name.split()) <= 4 and not re.search(r"[.!?,]\s", name):
                continue
            if not _NAME.match(name) and not (
                is_labelled and len(name) <= 40 and re.match(r"^[\w .,'’`\-]+$", name) and not re.search(r"\d", name)
            ):
                return (), (), True
            people.append(name)
    return tuple(dict.fromkeys(authors)), tuple(dict.fromkeys(editors)), False
