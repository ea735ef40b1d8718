"""Cutting phrases out of a tokenised sentence: what a phrase may hold, how it is trimmed and quoted."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from extract.lines import DATE, QUANTITY
from extract.wordlists import load_words

if TYPE_CHECKING:
    from extract.lines import Line

_WORDS = load_words("phrases")
_WEAK = frozenset(
    ["jelas", "rilis", "terang", "tegas", "tambah", "lanjut", "tutup", "aku", "demikian", "harap", "saran", "ingat"]
) | {"pesan"}
_SPOKEN = load_words("speech_verbs")["inverted"]  # "imbuh", "ujar"
_STOPS = frozenset(_WORDS["stops"]["before"]) | (frozenset(_SPOKEN["words"].split()) - _WEAK)
_NOT_VERBS = frozenset(_WORDS["nouns"]["like_verbs"])
_VERB = re.compile(r"(?:me(?:m|n|ng|ny|r|l|w|y)?|di|ber|ter)[a-z]{3,}$")
STOPS_AFTER = frozenset(_WORDS["stops"]["after"])
EMPTY = frozenset(_WORDS["empty"]["alone"])
EDGES = frozenset(_WORDS["edges"]["words"])
_LEADING = frozenset(_WORDS["edges"]["leading"])
LONGEST = 9
_NOMINAL = frozenset(_WORDS["verbs"]["intransitive"])
_ACTIVE = re.compile(r"me(?:m|n|ng|ny|r|l|w|y)[a-z]{3,}$")
DURATIONS = frozenset(["second", "day", "week", "month", "year", "hour", "minute"])
_BARE_VERBS = frozenset(
    [
        "kembalikan",
        "keluarkan",
        "kerahkan",
        "kenalkan",
        "kenakan",
        "kejutkan",
        "kerjakan",
        "perkirakan",
        "perluas",
        "perkuat",
        "perpanjang",
        "percepat",
        "perbesar",
        "perkecil",
        "perketat",
        "bantu",
        "bikin",
    ]
)
_ACRONYM = re.compile(r"[A-Z][A-Za-z]{0,6}[A-Z]")
_DATELINE = re.compile(r"^[A-Z]{4,}[-–](?=[A-Z][a-z])")  # "JAKARTA-Harga emas"
_SHOPS = frozenset(["pasar", "toko", "kios", "warung", "gerai", "swalayan", "pedagang", "tingkat", "lapak", "agen"])
_GLUED = ("sebesar", "sebanyak", "senilai", "mencapai", "berada")
_CURRENCIES = (
    ["rupiah"],
    ["mata", "uang", "rupiah"],
    ["mata", "uang", "garuda"],
)  # what is measured of them is what they are worth


@dataclass(frozen=True, slots=True)
class Phrase:
    """A stretch of tokens [first, last) of a line, and its text."""

    first: int
    last: int
    text: str


@lru_cache(maxsize=1 << 16)
def is_verb(word: str) -> bool:
    """Whether a lower-case word looks like a verb: me-, di-, ber-, ter- or, in headlines, a bare root with -kan."""
    if word in _NOT_VERBS:
        return False
    if word in _BARE_VERBS:
        return True
    if word.endswith("nya"):
        if word.startswith("di") and len(word) > 8:
            return word[:-3] not in _NOT_VERBS and bool(_VERB.match(word[:-3]))  # "disebutnya"
        # "menjualnya", but "meningkatnya harga" is a noun
        return word[:-3] not in _NOT_VERBS and word[:-3] not in _NOMINAL and bool(_ACTIVE.match(word[:-3]))
    if word.endswith("kan") and len(word) > 5:
        return not word.startswith(("pe", "ke"))
    return bool(_VERB.match(word))


def is_plain(line: Line, at: int) -> bool:
    word = line.words[at]
    return not (word in _STOPS or at in line.nouns or word in (QUANTITY, DATE) or is_verb(word))


def is_step(line: Line, at: int) -> bool:
    return any(cue.kind in ("change", "level") for cue in line.cue_at.get(at, ()))


def cut_plain(line: Line, at: int, text: str) -> Phrase | None:
    last = at + 1
    first = last
    while at >= 0 and last - first < LONGEST and is_plain(line, at):
        first = at
        at -= 1
    return trim(line, first, last, text)


def trim(line: Line, first: int, last: int, text: str) -> Phrase | None:
    words = line.words
    while last > first and (last - 1 in line.place_at or words[last - 1] in EDGES):
        if words[last - 1] == "kembali" and words[last - 2] == "pembelian":
            break
        last -= 1
    if first < last and words[first].startswith("harga"):
        # a price is a thing's, wherever it is sold: "harga beras medium di Pasar Melati"
        last = next((at for at in range(first + 2, last - 1) if words[at] == "di" and words[at + 1] in _SHOPS), last)
    while first < last and (words[first] in EDGES or words[first] in _LEADING or not words[first][0].isalpha()):
        first += 1
    if words[first : first + 1] == ["tanpa"]:
        return None
    if first and words[first - 1] == "di":
        first = _pass_name(line, first, last, text)
    if words[first:last] in _CURRENCIES:
        if first and words[first - 1] == "bentuk":
            return Phrase(first, last, "uang dalam bentuk rupiah")
        return Phrase(first, last, "nilai tukar rupiah")
    if first >= last or all(_is_dull(line, at) for at in range(first, last)):
        return None
    surface = surface_of(line, first, last, text)
    glued = next((link for link in _GLUED if words[last - 1].endswith(link) and words[last - 1] != link), "")
    surface = _DATELINE.sub(
        "", surface[: len(surface) - len(glued)]
    )  # "tarif listrik PLNsebesar", where a link was cut out
    if surface.endswith("nya") and len(surface) > 6:
        surface = surface.removesuffix("nya").removesuffix("-")
    return Phrase(first, last, surface)


def _pass_name(line: Line, first: int, last: int, text: str) -> int:
    """The token after a name that says where: "di Jawa Selatan inflasi tertinggi"."""
    at = first
    while at < last and text[line.starts[at]].isupper():
        at += 1
    return at if at < last else first


def _is_dull(line: Line, at: int) -> bool:
    word = line.words[at]
    return word in EMPTY or word in _NOMINAL or len(word) == 1 or not word[0].isalpha() or at in line.place_at


def surface_of(line: Line, first: int, last: int, text: str) -> str:
    if line.glued.isdisjoint(line.starts[first:last]):
        return " ".join(text[line.starts[first] : line.ends[last - 1]].split())
    bounds = [at for at in line.starts[first + 1 : last] if at in line.glued]
    cuts = zip([line.starts[first], *bounds], [*bounds, line.ends[last - 1]], strict=True)
    return " ".join(" ".join(text[low:high].split()) for low, high in cuts)


def add_alias(line: Line, phrase: Phrase | None, text: str) -> Phrase | None:
    """ "harga pembelian kembali (buyback)": with another word for it in brackets right behind."""
    words = line.words
    last = phrase.last if phrase is not None else -1
    if phrase is None or words[last : last + 1] != ["("] or words[last + 2 : last + 3] != [")"]:
        return phrase
    if not words[last + 1].isalpha() or not text[line.starts[last + 1]].islower():
        return phrase
    return Phrase(phrase.first, last + 3, f"{phrase.text} ({words[last + 1]})")


def add_acronym(line: Line, phrase: Phrase | None, text: str) -> Phrase | None:
    """ "dana bagi Badan Usaha Desa (BUD)": with the short form in brackets right behind."""
    words = line.words
    last = phrase.last if phrase is not None else -1
    if phrase is None or words[last : last + 1] != ["("] or words[last + 2 : last + 3] != [")"]:
        return phrase
    printed = text[line.starts[last + 1] : line.ends[last + 1]]
    if not (_ACRONYM.fullmatch(printed) and phrase.text.lower().endswith(words[last - 1])):
        return phrase
    return Phrase(phrase.first, last + 3, f"{phrase.text} ({printed})")
