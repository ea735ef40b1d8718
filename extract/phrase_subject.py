"""Cuts the subject of a clause, and names what a verb measures: "gempa menewaskan 5 orang", "korban tewas gempa"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.lines import DATE, QUANTITY
from extract.phrase_parts import EDGES, EMPTY, LONGEST, Phrase, cut_plain, is_plain, is_verb, surface_of, trim
from extract.wordlists import load_words

if TYPE_CHECKING:
    from extract.lines import Line

_NOUNS = load_words("verb_nouns")
_OF_SUBJECT: dict[str, str] = {word: str(noun) for word, noun in _NOUNS["subject"].items()}
_OF_OBJECT: dict[str, str] = {word: str(noun) for word, noun in _NOUNS["object"].items()}
_OF_LINK: dict[str, str] = {word: str(noun) for word, noun in _NOUNS["link"].items()}
_DIMENSIONS = frozenset([*_OF_LINK.values(), *_NOUNS["money"]["nouns"]])
_LENGTHS = ("m", "km", "item:cm", "item:mm", "item:mdpl")
_UNITS = {"luas": ("m2", "hectare", "item:km2"), "panjang": _LENGTHS, "tinggi": _LENGTHS, "jarak": _LENGTHS}
_LINK_DISTANCE = 4
_OF_PEOPLE: dict[str, str] = {word: str(noun) for word, noun in _NOUNS["people"].items()}
_OPENERS = frozenset(
    ["adapun", "untuk", "pada", "di", "dalam", "secara", "hingga", "sampai", "per", "selama", "sepanjang", "kemudian"]
)
_MARKS = (".", ",", ";", ":", '"', "“", "”")
_BREAKS = frozenset([*_MARKS, "bahwa", "sementara", "sedangkan", "serta", "jika", "apabila", "kalau", QUANTITY])
_ADJUNCTS = frozenset([*load_words("phrases")["adjuncts"]["words"], DATE])
_SETTINGS = frozenset(["pada", "saat", "hingga", "sampai", "selama", "sepanjang", "menurut"])
_TOWARDS = ("pada", "kepada", "ke", "dari", "di")
_SIZES = ("ukuran", "bobot")
_FORECASTING = frozenset(
    ["memproyeksi", "memproyeksikan", "memprediksi", "memperkirakan", "memprakirakan", "meramal", "meyakini"]
)
# What these report begins anew.
REPORTING = _FORECASTING | frozenset(load_words("speech_verbs")["plain"]["words"].split())
_AUXILIARIES = frozenset(
    [
        "akan",
        "bakal",
        "telah",
        "sudah",
        "masih",
        "juga",
        "terus",
        "kembali",
        "sempat",
        "hanya",
        "bisa",
        "dapat",
        "mampu",
        "ingin",
        "berpotensi",
        "berhasil",
    ]
)
_RECORDING = ("mencatat", "mencatatkan", "membukukan", "meraih", "mengantongi", "meraup", "memperoleh", "mencetak")
_CLAUSE = 24


def find_clause_start(line: Line, last: int) -> int:
    """First token of the clause that ends before `last`."""
    low = last
    words = line.words
    while (
        low > 0
        and last - low < _CLAUSE
        and words[low - 1] not in _BREAKS
        and words[low - 1] not in REPORTING
        and low - 1 not in line.nouns
    ):
        low -= 1
    return low


def cut_subject(line: Line, last: int, text: str) -> Phrase | None:
    """The subject of the verb at `last`: from the start of its clause, whole if it is short, else its head.

    "dana yang disiapkan Pemprov" gives "dana". None where another verb comes first: in "BPS mencatat ekspor
    mencapai" the object is what is measured.
    """
    words = line.words
    first = find_clause_start(line, last)
    while first < last and (words[first] in _OPENERS or words[first] == DATE or words[first] in EDGES):
        first += 1
    head = first
    while head < last and is_plain(line, head) and head not in line.place_at:
        head += 1
    if head == first or head >= last + 1 or all(word in EMPTY for word in words[first:head]):
        return None
    joint = _pass_asides(line, head, last)
    if joint < last and words[joint] not in _ADJUNCTS:
        return None
    if words[joint : joint + 1] == ["yang"] and joint + 2 < last and words[joint + 1] in _RECORDING:
        return None  # "toko yang mencatatkan penjualan sebanyak": the object is what is measured
    ahead = joint
    while ahead < last and words[ahead] in _AUXILIARIES:
        ahead += 1
    if joint < ahead < last and words[ahead].startswith("me") and is_verb(words[ahead]):
        return None  # "Budi juga memuji serapan beras yang mencapai"
    is_passive = words[joint : joint + 1] == ["yang"] and joint + 1 < last and words[joint + 1].startswith("di")
    if words[joint] in _SETTINGS:
        return trim(line, first, head, text)
    while last > head and words[last - 1] in ("mampu", "hanya", "telah", "sudah", "akan", "juga", "bisa", "dapat"):
        last -= 1
    is_short = last - first <= LONGEST and not is_passive and DATE not in words[first:last]
    return trim(line, first, last if is_short else head, text)


def _pass_asides(line: Line, at: int, last: int) -> int:
    """The token after places, demonstratives and brackets, and the rest of a name that was bracketed in."""
    words = line.words
    while at < last:
        if words[at] == "(" and ")" in words[at:last]:
            at = words.index(")", at) + 1
            while at < last and (is_plain(line, at) or words[at] == "atau"):
                at += 1
        elif at in line.place_at or words[at] in ("(", ")", "ini", "itu", "tersebut"):
            at += 1
        else:
            break
    return at


def name_by_link(line: Line, token: int, phrase: Phrase, unit: str) -> Phrase:
    """The phrase with the noun of the word that links it to its number: "tanah seluas 20 m2" gives "luas tanah"."""
    for at in range(token - 1, max(phrase.last, token - _LINK_DISTANCE) - 1, -1):
        noun = _OF_LINK.get(line.words[at])
        if noun is not None and unit in _UNITS.get(noun, (unit if unit.isupper() else "",)):
            is_said = phrase.text.isupper() or any(word in _DIMENSIONS for word in phrase.text.lower().split())
            return phrase if is_said else Phrase(phrase.first, phrase.last, f"{noun} {phrase.text}")
    return phrase


def name_by_object(line: Line, at: int, phrase: Phrase, text: str) -> Phrase:
    """The object before a number with the noun of its verb at `at`: "mengekspor kopi 20 ton" gives "ekspor kopi".

    "Budi berutang pada pedagang Rp 5 juta" gives "utang Budi pada pedagang".
    """
    words = line.words
    if at >= 0 and words[at + 1] in _TOWARDS and not _OF_SUBJECT.get(words[at], "lama").startswith("lama"):
        named = name_by_verb(line, at, text, people=False)
        if named is not None:
            return Phrase(named.first, phrase.last, f"{named.text} {words[at + 1]} {phrase.text}")
    noun = _OF_OBJECT.get(words[at]) if at >= 0 else None
    return Phrase(phrase.first, phrase.last, f"{noun} {phrase.text}") if noun else phrase


def name_by_verb(line: Line, at: int, text: str, *, people: bool) -> Phrase | None:
    """What the verb at `at` says of a number after it: its noun and its subject; None for any other verb."""
    word = line.words[at] if at >= 0 else ""
    noun = (_OF_PEOPLE if people else _OF_SUBJECT).get(word)
    if noun is None:
        return None
    subject = _cut_counted(line, at - 1, text) or (
        _cut_relative(line, at, text) or cut_subject(line, at, text) or cut_plain(line, _skip_marks(line, at - 1), text)
    )
    if subject is None:
        return None
    named = subject.text.removeprefix("harga jual ").removeprefix("harga ") if noun in _SIZES else subject.text
    return Phrase(subject.first, at + 1, f"{noun} {named}")


def _cut_relative(line: Line, at: int, text: str) -> Phrase | None:
    """The head of "gempa yang menewaskan", "gempa di Kota Melati yang telah menewaskan"."""
    words = line.words
    low = at - 1
    while low >= 0 and words[low] in ("telah", "sudah", "akan", "juga", "masih"):
        low -= 1
    if low < 1 or words[low] != "yang":
        return None
    head = _skip_marks(line, low - 1)
    while head > 0 and words[head] == "dan" and head - 1 in line.place_at:
        head = _skip_marks(line, head - 1)  # "konflik Israel dan Iran yang berlangsung lima hari"
    return cut_plain(line, head, text)


def _cut_counted(line: Line, at: int, text: str) -> Phrase | None:
    """The counted things right before a verb: "5 perusahaan menyumbang"."""
    last = at
    while at >= 0 and at in line.nouns:
        at -= 1
    return (
        Phrase(at, last + 1, surface_of(line, at, last + 1, text))
        if 0 <= at < last and line.words[at] == QUANTITY
        else None
    )


def _skip_marks(line: Line, at: int) -> int:
    """The token before what stands between a subject and its verb: "itu", "telah", a place, quotation marks."""
    words = line.words
    while at >= 0 and (
        at in line.place_at
        or words[at]
        in (
            "itu",
            "ini",
            "tersebut",
            "di",
            "'",
            '"',
            "”",
            "telah",
            "sudah",
            "akan",
            "juga",
            "mampu",
            "hanya",
            "masih",
            "bisa",
        )
    ):
        at -= 1
    return at


def is_passive_verb(word: str) -> bool:
    return word.startswith("di") and is_verb(word)
