"""Cuts the noun phrase before a number: "angka kemiskinan Kota Melati saat ini sebesar" gives "angka kemiskinan"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.lines import DATE, QUANTITY
from extract.phrase_parts import EDGES, EMPTY, LONGEST, Phrase, cut_plain, is_plain, is_verb, surface_of, trim
from extract.wordlists import load_words

if TYPE_CHECKING:
    from extract.lines import Line

_WORDS = load_words("phrases")
_PASSED = frozenset(_WORDS["passed"]["before_number"])
_INTRANSITIVE = frozenset(_WORDS["verbs"]["intransitive"])
_HEADS = frozenset(_WORDS["heads"]["words"])
_CROSSED = frozenset(_WORDS["crossed"]["words"])
_AFTER_COMMA = frozenset(["yakni", "yaitu", "dari", "atau", "sebesar", "menjadi"])
_SUBJECT_LINKS = frozenset(_WORDS["verbs"]["subject_link"])
_CLAUSE_BREAKS = frozenset([".", ",", ";", ":", '"', "“", "”", "bahwa", "sementara", "sedangkan", QUANTITY])
_OPENERS = frozenset(
    ["adapun", "untuk", "pada", "di", "dalam", "secara", "hingga", "sampai", "per", "selama", "sepanjang"]
)
_JOINTS = frozenset(
    ["yang", "dan", "untuk", "bagi", "dari", "ke", "pada", "terhadap", "antara", "melalui", "dengan", "alias"]
)
_CLAUSE = 22


def cut_before(line: Line, token: int, text: str) -> Phrase | None:
    at = _pass_links(line, token - 1)
    words = line.words
    if at >= 0 and (words[at] in _INTRANSITIVE or (words[at].startswith(("di", "ter")) and is_verb(words[at]))):
        # The subject of the verb is what is measured: "dana yang disalurkan mencapai ...".
        at = _pass_links(line, at - 1)
    last = at + 1
    first = last
    while at >= 0 and last - first < LONGEST:
        word = words[at]
        if word == ")":
            opening = _opening(words, at)
            if opening is None:
                break
            at = opening - 1
            continue
        if word in _CROSSED and at > 0 and first < last and is_plain(line, at - 1):
            at -= 1
            continue
        if word == "dan" and 0 < last - first <= 2 and words[first] not in _HEADS and at and is_plain(line, at - 1):
            at -= 1  # "tanah dan bangunan seluas"
            continue
        if not is_plain(line, at):
            break
        first = at
        at -= 1
    if first == last and at >= 0 and (words[at] == QUANTITY or at in line.nouns):
        # "produksi dengan kadar air 14 persen mencapai 5 ton": the head stands before "dengan".
        adjunct = next((low for low in range(at, max(0, at - 7), -1) if words[low] == "dengan"), None)
        return None if adjunct is None or token - last > 3 else cut_plain(line, adjunct - 1, text)
    phrase = trim(line, first, last, text)
    if phrase is None and last + 2 < token and words[last] == "(" and words[last + 2] == ")":
        return Phrase(last + 1, last + 2, surface_of(line, last + 1, last + 2, text))
    return _find_subject(line, last, token, text) or _find_head(line, at, token, text) or phrase


def _find_subject(line: Line, last: int, token: int, text: str) -> Phrase | None:
    """The subject of "mencapai", "tercatat", ...: from the start of the clause, whole if it is short.

    "dana yang disiapkan Pemprov mencapai" gives "dana yang disiapkan Pemprov"; of a longer one the head alone.
    None where another verb comes first: in "BPS mencatat ekspor mencapai" the object is what is measured.
    """
    words = line.words
    if not any(words[low] in _SUBJECT_LINKS for low in range(last, token)):
        return None
    low = last
    while low > 0 and last - low < _CLAUSE and words[low - 1] not in _CLAUSE_BREAKS and low - 1 not in line.nouns:
        low -= 1
    first = low
    while first < last and (words[first] in _OPENERS or words[first] == DATE or words[first] in EDGES):
        first += 1
    head = first
    while head < last and is_plain(line, head) and head not in line.place_at:
        head += 1
    if head == first or head >= last or all(word in EMPTY for word in words[first:head]):
        return None
    joint = head
    while joint < last and (joint in line.place_at or words[joint] in ("di", "(", ")", "ini", "itu")):
        joint += 1
    if joint < last and words[joint] not in _JOINTS:
        return None
    is_passive = words[joint : joint + 1] == ["yang"] and joint + 1 < last and words[joint + 1].startswith("di")
    end = last if last - first <= LONGEST and not is_passive else head
    return trim(line, first, end, text)


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
            return cut_plain(line, head, text)
    return None


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
