"""Cuts the noun phrase after a number: "400 KK yang masuk kategori miskin" gives "KK yang masuk kategori miskin"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.lines import DATE, QUANTITY
from extract.phrase_parts import EDGES, EMPTY, LONGEST, STOPS_AFTER, Phrase, is_plain, is_verb, surface_of, trim
from extract.wordlists import load_words

if TYPE_CHECKING:
    from extract.lines import Line
    from extract.mentions import Quantity

_WORDS = load_words("phrases")
_CLASSIFIERS = frozenset(_WORDS["classifiers"]["words"])
_PREDICATES = frozenset(_WORDS["verbs"]["predicate"])
_BETWEEN = frozenset(
    [
        "di",
        "daerah",
        "sana",
        "wilayah",
        "tersebut",
        "ini",
        "antaranya",
        "lainnya",
        "lain",
        "sisanya",
        "sedang",
        "tengah",
        "pun",
        "itu",
        "akan",
        "telah",
        "sudah",
        "masih",
    ]
)
_QUALITIES = frozenset(_WORDS["classifiers"]["qualities"])
_REPORTED = frozenset(["dilaporkan", "dinyatakan", "dikabarkan", "diduga", "disebut", "ditemukan", "diperkirakan"])
_COUNTABLE = frozenset(["orang", "jiwa", "unit", "kk", "keluarga", "buah", "ekor", "individu"])
_NOT_OWNED = frozenset(["lainnya", "nya", "tanya", "punya", "hanya", "karya"])
_FAR = frozenset(
    [
        "sekitar",
        "berada",
        "terletak",
        "berjarak",
        "hanya",
        "dari",
        "kurang",
        "lebih",
        "jarak",
        "sejauh",
        "kira-kira",
        "hampir",
        "dalam",
    ]
)
_WHOLES = frozenset(["total", "seluruh", "jumlah", "semua", "keseluruhan", "sekitar"])
_AGES = ("usia", "umur", "berusia", "berumur")
_RATES = ("per", "setiap", "tiap", "/")
_CLAUSE_STOPS = frozenset(_WORDS["stops"]["clause"])


def cut_after(line: Line, token: int, quantity: Quantity, text: str, *, counted: bool) -> Phrase | None:
    words = line.words
    first = token + 1
    if not counted:
        while first in line.nouns:
            first += 1  # "hektare", "tahun": the unit is not what is measured
    elif (
        first + 1 < len(words)
        and words[first] in _CLASSIFIERS
        and words[first + 1] not in _QUALITIES
        and _is_noun(line, first + 1)
    ):
        first += 1
    at = _end_of_noun(line, first)
    phrase = trim(line, first, at, text)
    if phrase is None:
        if words[at : at + 1] != ["yang"]:
            return _cut_predicate(line, first, at, text)
        end = _end_of_clause(line, at)
        if end == at:
            return None
        whole = find_whole(line, token, text) if first == at else None
        surface = surface_of(line, at if whole else first, end, text)
        return Phrase(first, end, f"{whole} {surface}" if whole else surface)
    end = _end_of_clause(line, at)
    if end > at and words[at] != "yang":
        tail = _find_yang(line, at, end)
        return Phrase(first, end, f"{phrase.text} {surface_of(line, tail, end, text)}")
    return Phrase(first, end, surface_of(line, first, end, text)) if end > at else phrase


def cut_part(line: Line, first: int, text: str) -> Phrase | None:
    """What a number "dari" something counts: "dua dari pelaku telah berdamai" gives "pelaku yang berdamai"."""
    words = line.words
    while first < len(words) and (words[first] in (QUANTITY, "total", "seluruh", "para", "semua", "jumlah")):
        first += 1
    at = first
    while at < len(words) and (at in line.nouns or (is_plain(line, at) and at - first < LONGEST)):
        at += 1
    phrase = trim(line, first, at, text)
    if phrase is None:
        return None
    while at < len(words) and words[at] in _BETWEEN:
        at += 1
    if at < len(words) and is_verb(words[at]):
        end = max(at + 1, _end_of_noun(line, at + 1))
        return Phrase(first, end, f"{phrase.text} yang {surface_of(line, at, end, text)}")
    return phrase


def cut_purpose(line: Line, token: int, text: str) -> Phrase | None:
    """What a sum is for: "menggelontorkan Rp 2 triliun untuk pembangunan bandara"."""
    at = token + 1
    while at in line.nouns:
        at += 1
    if line.words[at : at + 1] not in (["untuk"], ["buat"], ["guna"]):
        return None
    return cut_noun(line, at + 1, text)


def cut_distance(line: Line, token: int, unit: str, text: str) -> Phrase | None:
    """ "100 meter dari pasar" measures the "jarak dari pasar"."""
    at = token + 1
    while at in line.nouns:
        at += 1
    if unit not in ("m", "km") or line.words[at : at + 1] not in (["dari"], ["sebelum"], ["setelah"]):
        return None
    if token and line.words[token - 1] not in _FAR:
        return None
    origin = cut_noun(line, at + 1, text)
    return Phrase(token, token + 1, f"jarak {line.words[at]} {origin.text}" if origin else "jarak")


def cut_verb(line: Line, at: int, text: str) -> str | None:
    """The verb at `at` with what belongs to it: "diakses oleh keluarga muda"; None where there is no verb."""
    if at >= len(line.words) or not is_verb(line.words[at]):
        return None
    first = at + 2 if line.words[at + 1 : at + 2] in (["oleh"], ["untuk"], ["ke"]) else at + 1
    thing = cut_noun(line, first, text) if first < len(line.words) else None
    last = thing.last if thing is not None and thing.first == first else at + 1
    return surface_of(line, at, last, text)


def cut_noun(line: Line, first: int, text: str) -> Phrase | None:
    """The noun phrase that begins at `first`."""
    return trim(line, first, _end_of_noun(line, first), text)


def find_whole(line: Line, token: int, text: str) -> str | None:
    """ "dari semua alumni kursus, cuma 34 persen yang ...": the noun of the whole."""
    words = line.words
    start = next((at for at in range(token - 1, max(-1, token - 12), -1) if words[at] == "dari"), None)
    if start is None:
        return None
    first = start + 1
    while first < token and (words[first] in _WHOLES or (words[first] == QUANTITY or first in line.nouns)):
        first += 1
    last = first
    while last < token and is_plain(line, last) and last not in line.place_at:
        last += 1
    phrase = trim(line, first, last, text)
    return phrase.text if phrase else None


def _end_of_noun(line: Line, first: int) -> int:
    words = line.words
    at = first
    while at < len(words) and at - first < LONGEST:
        word = words[at]
        if at in line.nouns and word in _RATES:
            break
        if at > first and word in _AGES and words[at + 1 : at + 2] == [QUANTITY]:
            break  # "50 persen anak usia 5 tahun"
        if at > first and word.endswith("nya") and word not in _NOT_OWNED:
            break  # "314 saham harganya turun"
        if at not in line.nouns and (word in STOPS_AFTER or word in (QUANTITY, DATE, "yang") or is_verb(word)):
            break
        at += 1
    return at


def _find_yang(line: Line, at: int, end: int) -> int:
    """Token of the "yang" that opens the relative clause ending at `end`."""
    return next((token for token in range(at, end) if line.words[token] == "yang"), at)


def _end_of_clause(line: Line, at: int) -> int:
    """End of a relative clause that follows the phrase, past an abbreviation in brackets or a place; else `at`."""
    words = line.words
    token = at
    while token < len(words) and words[token] != "yang":
        if words[token] == "(" and ")" in words[token : token + 6]:
            token = words.index(")", token) + 1
        elif token in line.place_at or words[token] in ("di", "daerah", "wilayah", "itu", "ini", "tersebut"):
            token += 1
        else:
            return at
    start = token
    token += 1
    while token < len(words) and token - start <= LONGEST:
        if words[token] in _CLAUSE_STOPS or words[token] in (QUANTITY, DATE):
            break
        token += 1
    if "(" in words[start:token] and token < len(words) and words[token] == ")":
        return token + 1
    while token > start + 1 and (words[token - 1] in EDGES or token - 1 in line.place_at):
        token -= 1
    return token if token > start + 1 else at


def _cut_predicate(line: Line, first: int, at: int, text: str) -> Phrase | None:
    """What follows a number without a noun of its own.

    "20 juta di antaranya merupakan penerima baru" gives "penerima baru", "30 orang mengungsi" itself.
    """
    words = line.words
    token = at
    while token < len(words) and words[token] in _BETWEEN:
        token += 1
    if token < len(words) and words[token] in _PREDICATES:
        token += 1
        while token < len(words) and words[token] in ("dalam", "kategori", "ke", "sebagai", "dari"):
            token += 1
        return trim(line, token, _end_of_noun(line, token), text)
    if first < at < token < len(words) and is_verb(words[token]) and words[first] in _COUNTABLE:
        return Phrase(first, token + 1, f"{surface_of(line, first, at, text)} yang {words[token]}")
    if first < at < len(words) and is_verb(words[at]) and words[first] in EMPTY:
        end = at + 1
        if words[at] in _REPORTED and end < len(words) and is_verb(words[end]):
            end += 1  # "orang dilaporkan terluka"
        end = max(end, _end_of_noun(line, end))
        return Phrase(first, end, surface_of(line, first, end, text))
    return None


def _is_noun(line: Line, at: int) -> bool:
    word = line.words[at]
    return word[0].isalpha() and word != "yang" and word not in STOPS_AFTER and not is_verb(word)
