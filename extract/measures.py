"""Cuts the phrase that says what a number measures: the noun phrase before it or after it.

"angka kemiskinan Kota Melati saat ini sebesar 8 persen" gives "angka kemiskinan"; "400 KK yang masuk kategori
miskin" gives "KK yang masuk kategori miskin".
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from extract.lines import DATE, QUANTITY
from extract.wordlists import load_words

if TYPE_CHECKING:
    from extract.lines import Line
    from extract.mentions import Quantity

_WORDS = load_words("phrases")
_STOPS = frozenset(_WORDS["stops"]["before"])
_STOPS_AFTER = frozenset(_WORDS["stops"]["after"])
_PASSED = frozenset(_WORDS["passed"]["before_number"])
_NOT_VERBS = frozenset(_WORDS["nouns"]["like_verbs"])
_EMPTY = frozenset(_WORDS["empty"]["alone"])
_EDGES = frozenset(_WORDS["edges"]["words"])
_CLASSIFIERS = frozenset(_WORDS["classifiers"]["words"])
_INTRANSITIVE = frozenset(_WORDS["verbs"]["intransitive"])
_PREDICATES = frozenset(_WORDS["verbs"]["predicate"])
_CROSSED = frozenset(_WORDS["crossed"]["words"])
_LINKS = frozenset(_WORDS["passed"]["link"])
_VERB = re.compile(r"(?:me(?:m|n|ng|ny|r|l|w|y)?|di|ber|ter)[a-z]{3,}$")
_PEOPLE = frozenset(["penduduk", "orang", "jiwa", "warga", "masyarakat", "individu", "anggota"])
_AGES = frozenset(["usia", "berusia", "umur", "berumur", "usianya"])
_PHYSICAL = frozenset(_WORDS["physical"]["units"])
_ADVERBS = frozenset(load_words("roles")["adverb"]["adverb"])
_COUNTED = frozenset(["person", "family", "household"])
_AFTER_COMMA = frozenset(["yakni", "yaitu", "dari", "atau", "sebesar", "sebanyak", "menjadi", "dengan"])
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
        "pun",
        "itu",
        "akan",
        "telah",
        "sudah",
        "masih",
    ]
)
_CLAUSE_STOPS = frozenset(
    [".", ",", ";", ":", "!", "?", ")", '"', "“", "”", "bahwa", "dan", "pada", "karena", "sehingga"]
)
_SUBJECT_LINKS = frozenset(["mencapai", "tercatat", "adalah", "berjumlah", "sebanyak", "menjadi", "capai", "pun"])
_CLAUSE_BREAKS = frozenset([".", ",", ";", ":", '"', "“", "”", "bahwa", "sementara", "sedangkan", QUANTITY])
_CLAUSE = 16
_LONGEST = 9


@dataclass(frozen=True, slots=True)
class Phrase:
    """A stretch of tokens [first, last) of a line, and its text."""

    first: int
    last: int
    text: str


def find_measure(line: Line, token: int, quantity: Quantity, text: str) -> Phrase | None:
    """The phrase for the quantity at `token`; None where its sentence has none of its own."""
    if quantity.unit == "year" and token > 0 and line.words[token - 1] in _AGES:
        return Phrase(token - 1, token, "usia")
    counted = is_counted(quantity)
    before = _cut_before(line, token, text)
    after = _cut_after(line, token, quantity, text, counted=counted)
    if counted and after is not None:
        is_bare = after.last - after.first == 1 and line.words[after.first] in _PEOPLE
        linked = token > 0 and line.words[token - 1] in _LINKS and after.last - after.first == 1
        return before if (linked or is_bare) and before is not None else after
    if before is None and after is not None:
        return after
    if quantity.unit == "percent" and after is not None and token > 0 and line.words[token - 1] not in _LINKS:
        near = before is not None and before.last == token
        return before if near or _is_change(line, token) else after
    return before


def is_counted(quantity: Quantity) -> bool:
    """Whether the unit is a noun that says what is counted, not a measure such as kg, tahun or derajat."""
    if quantity.unit in _COUNTED:
        return True
    return quantity.unit.startswith("item:") and quantity.unit[5:].isalpha() and quantity.unit[5:] not in _PHYSICAL


def is_verb(word: str) -> bool:
    """Whether a lower-case word looks like a verb: me-, di-, ber-, ter- or, in headlines, a bare root with -kan."""
    if word in _NOT_VERBS or word.endswith("nya"):
        return False
    if word.endswith("kan") and len(word) > 5:
        return not word.startswith(("pe", "ke"))
    return bool(_VERB.match(word))


def _is_change(line: Line, token: int) -> bool:
    return any(_is_step(line, at) for at in range(max(0, token - 3), token))


def _cut_before(line: Line, token: int, text: str) -> Phrase | None:
    at = _pass_links(line, token - 1)
    words = line.words
    if at >= 0 and (words[at] in _INTRANSITIVE or (words[at].startswith(("di", "ter")) and is_verb(words[at]))):
        # The subject of the verb is what is measured: "dana yang disalurkan mencapai ...".
        at = _pass_links(line, at - 1)
    last = at + 1
    first = last
    while at >= 0 and last - first < _LONGEST:
        word = words[at]
        if word == ")":
            opening = _opening(words, at)
            if opening is None:
                break
            at = opening - 1
            continue
        if word in _CROSSED and at > 0 and first < last and _is_plain(line, at - 1):
            at -= 1
            continue
        if not _is_plain(line, at):
            break
        first = at
        at -= 1
    if first == last and at >= 0 and (words[at] == QUANTITY or at in line.nouns):
        # "produksi dengan kadar air 14 persen mencapai 5 ton": the head stands before "dengan".
        adjunct = next((low for low in range(at, max(0, at - 7), -1) if words[low] == "dengan"), None)
        return None if adjunct is None or token - last > 3 else _cut_plain(line, adjunct - 1, text)
    phrase = _trim(line, first, last, text)
    if phrase is None and last + 2 < token and words[last] == "(" and words[last + 2] == ")":
        return Phrase(last + 1, last + 2, _surface(line, last + 1, last + 2, text))
    return _find_head(line, at, token, text) or phrase


def _find_head(line: Line, at: int, token: int, text: str) -> Phrase | None:
    """ "dana yang disiapkan Pemprov mencapai": the head of a relative clause, where a verb links it to the number."""
    words = line.words
    if not any(words[low] in _SUBJECT_LINKS for low in range(max(at, token - 5), token)):
        return None
    for low in range(at, max(-1, at - _CLAUSE), -1):
        if words[low] in _CLAUSE_BREAKS or low in line.nouns:
            return None
        if words[low] == "yang":
            head = low - 1
            while head >= 0 and (head in line.place_at or words[head] in ("di", "ini", "itu", "tersebut")):
                head -= 1
            return _cut_plain(line, head, text)
    return None


def _cut_plain(line: Line, at: int, text: str) -> Phrase | None:
    last = at + 1
    first = last
    while at >= 0 and last - first < _LONGEST and _is_plain(line, at):
        first = at
        at -= 1
    return _trim(line, first, last, text)


def _is_plain(line: Line, at: int) -> bool:
    word = line.words[at]
    return not (word in _STOPS or at in line.nouns or word in (QUANTITY, DATE) or is_verb(word))


def _pass_links(line: Line, at: int) -> int:
    """The token before all that may link a phrase to its number: "saat ini sebesar", "pada 2024 mencapai"."""
    words = line.words
    if at >= 0 and words[at] == "(":
        at -= 1
    while at >= 0 and at not in line.nouns:
        if words[at] == ")":
            opening = _opening(words, at)
            if opening is None:
                break
            at = opening - 1
        elif (
            words[at] in _PASSED
            or (words[at] == "," and words[at + 1] in _AFTER_COMMA)
            or words[at] == DATE
            or at in line.place_at
            or at in line.linking
        ):
            at -= 1
        else:
            break
    return at


def _opening(words: list[str], at: int) -> int | None:
    """Where the bracket that closes at `at` opens, if it holds no more than a name or an abbreviation."""
    return next((low for low in range(at - 1, max(-1, at - 16), -1) if words[low] == "("), None)


def _is_step(line: Line, at: int) -> bool:
    return any(cue.kind in ("change", "level") for cue in line.cue_at.get(at, ()))


def _cut_after(line: Line, token: int, quantity: Quantity, text: str, *, counted: bool) -> Phrase | None:
    words = line.words
    first = token + 1
    if not counted:
        while first in line.nouns:
            first += 1  # "hektare", "tahun": the unit is not what is measured
    elif first + 1 < len(words) and words[first] in _CLASSIFIERS and _is_noun(line, first + 1):
        first += 1
    at = _end_of_noun(line, first)
    phrase = _trim(line, first, at, text)
    if phrase is None:
        if words[at : at + 1] != ["yang"]:
            return _cut_predicate(line, first, at, text)
        end = _end_of_clause(line, at)
        if end == at:
            return None
        whole = _find_whole(line, token, text) if first == at else None
        surface = _surface(line, at if whole else first, end, text)
        return Phrase(first, end, f"{whole} {surface}" if whole else surface)
    end = _end_of_clause(line, at)
    if end > at and words[at] != "yang":
        tail = _find_yang(line, at, end)
        return Phrase(first, end, f"{phrase.text} {_surface(line, tail, end, text)}")
    return Phrase(first, end, _surface(line, first, end, text)) if end > at else phrase


def _find_whole(line: Line, token: int, text: str) -> str | None:
    """ "dari total lulusan SMA, hanya 21 persen yang ...": the noun of the whole."""
    words = line.words
    start = next((at for at in range(token - 1, max(-1, token - 12), -1) if words[at] == "dari"), None)
    if start is None:
        return None
    first = start + 1
    while first < token and words[first] in ("total", "seluruh", "jumlah", "semua", "keseluruhan"):
        first += 1
    last = first
    while last < token and _is_plain(line, last) and last not in line.place_at:
        last += 1
    phrase = _trim(line, first, last, text)
    return phrase.text if phrase else None


def _end_of_noun(line: Line, first: int) -> int:
    words = line.words
    at = first
    while at < len(words) and at - first < _LONGEST:
        word = words[at]
        if at not in line.nouns and (word in _STOPS_AFTER or word in (QUANTITY, DATE, "yang") or is_verb(word)):
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
    while token < len(words) and token - start <= _LONGEST:
        if words[token] in _CLAUSE_STOPS or words[token] in (QUANTITY, DATE):
            break
        token += 1
    if "(" in words[start:token] and token < len(words) and words[token] == ")":
        return token + 1
    while token > start + 1 and (words[token - 1] in _EDGES or token - 1 in line.place_at):
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
        return _trim(line, token, _end_of_noun(line, token), text)
    if first < at < len(words) and is_verb(words[at]) and words[first] in _EMPTY:
        end = max(at + 1, _end_of_noun(line, at + 1))
        return Phrase(first, end, _surface(line, first, end, text))
    return None


def _surface(line: Line, first: int, last: int, text: str) -> str:
    return " ".join(text[line.starts[first] : line.ends[last - 1]].split())


def _is_noun(line: Line, at: int) -> bool:
    word = line.words[at]
    return word[0].isalpha() and word != "yang" and word not in _STOPS_AFTER and not is_verb(word)


def _trim(line: Line, first: int, last: int, text: str) -> Phrase | None:
    words = line.words
    while last > first and (last - 1 in line.place_at or words[last - 1] in _EDGES):
        last -= 1
    while first < last and words[first] in _EDGES:
        first += 1
    if first >= last or all(word in _EMPTY or first + at in line.place_at for at, word in enumerate(words[first:last])):
        return None
    surface = _surface(line, first, last, text)
    if surface.endswith("nya") and len(surface) > 6:
        surface = surface.removesuffix("nya")
    return Phrase(first, last, surface)
