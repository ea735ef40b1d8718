"""Cuts the noun phrase before a number: "angka kemiskinan Kota Melati saat ini sebesar" gives "angka kemiskinan"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.lines import DATE, QUANTITY
from extract.phrase_owners import (
    cut_agent,
    cut_before_members,
    cut_beyond,
    cut_changed,
    cut_owner,
    find_head,
    hangs_on_number,
    is_duration,
    is_span,
)
from extract.phrase_parts import LONGEST, Phrase, cut_plain, is_plain, is_verb, surface_of, trim
from extract.phrase_subject import cut_subject, is_passive_verb, name_by_object, name_by_verb
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
_PASSED_PAIRS = frozenset((first, second) for first, second in _WORDS["passed"]["pairs"])
_DAYTIMES = frozenset(["pagi", "siang", "sore", "malam", "petang"])
_PREPOSITIONS = frozenset(["dari", "kepada", "ke", "oleh", "pada", "di"])
_DEGREES = frozenset(["lebih", "sangat", "cukup", "jauh"])
_SUMS = frozenset(["laba", "rugi", "pendapatan", "penghasilan", "gaji", "harga"])
_WITHIN = ("dalam", "di", "pada")
_ANOTHER = frozenset(["atau", "(", "setara", ","])  # the same in another unit, or another clause
_ANAPHORS = frozenset(["komoditas", "produk", "posisi", "capaian", "kondisi", "kinerja", "kebijakan", "hasil"])
_SIZED = ("sepanjang", "seluas", "setinggi", "seberat", "selebar", "sedalam")
_COMPARED = ("potongan pajak", "potongan", "pajak", "tarif", "tarif pajak")


def cut_before(line: Line, token: int, text: str) -> Phrase | None:  # noqa: PLR0912  # one walk to the left
    words = line.words
    at = _pass_links(line, token - 2 if token > 1 and words[token - 1] == "ada" else token - 1)
    named = _name_at_once(line, at, token, text)
    if named is not None:
        return named
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
        if word == "dari" and words[at - 2 : at - 1] == ["lebih"]:
            break  # "lebih tinggi dari asumsi"
        if word in _CROSSED and at > 0 and first < last and is_plain(line, at - 1):
            at -= 1
            continue
        if word in _CROSSED and at > 1 and first < last and words[at - 1] == ")":
            opening = _opening(words, at - 1)  # "Bantuan Upah (BU) untuk pekerja"
            if opening is not None and opening and is_plain(line, opening - 1):
                at = opening - 1
                continue
        if word in ("setelah", "sebelum") and first == at + 1 and (words[at + 1] == "pajak" or words[at - 1] in _SUMS):
            at -= 1  # "laba setelah pajak"
            continue
        if word == "dan" and 0 < last - first <= 2 and words[first] not in _HEADS and at and is_plain(line, at - 1):
            at -= 1  # "tanah dan bangunan seluas"
            continue
        if not is_plain(line, at):
            break
        first = at
        at -= 1
    if first == last and at >= 0 and (words[at] == QUANTITY or at in line.nouns):
        # "gabah dengan kadar hampa 3 persen mencapai 5 ton": the head stands before "dengan".
        return None if _ANOTHER.intersection(words[last:token]) else cut_beyond(line, at, last, token, text)
    owner = cut_before_members(line, at, last, token, text)
    if owner is not None:
        return owner
    if first == at + 1 and at in line.nouns and is_span(line, at):
        # "kepuasan terhadap Wali Kota dalam 100 hari kerja sebesar 60 persen"
        return cut_beyond(line, at, last, token, text)
    return _name_stretch(line, (first, last), at, token, text)


def _name_stretch(  # noqa: PLR0911  # one return a way to name it
    line: Line, stretch: tuple[int, int], at: int, token: int, text: str
) -> Phrase | None:
    """The phrase for the tokens [first, last) that the walk passed before it stopped at the token `at`."""
    words, (first, last) = line.words, stretch
    phrase = trim(line, first, last, text)
    if last - first == 1 and words[first] in _ANAPHORS and words[last] in ("ini", "itu", "tersebut"):
        return None  # "Komoditas ini turun Rp 220": what was named before
    if first < last and (phrase is None or (first > 1 and words[first - 2] in ("itu", "ini", "tersebut"))):
        phrase = cut_owner(line, first, text) or phrase
    if phrase is None and last + 2 < token and words[last] == "(" and words[last + 2] == ")":
        return Phrase(last + 1, last + 2, surface_of(line, last + 1, last + 2, text))
    is_quality = last - first == 1 or words[first] in _DEGREES
    if phrase is not None and is_quality and first > 1 and words[first - 1] == "yang":
        phrase = cut_plain(line, first - 2, text) or phrase  # "pendapatan yang kuat sebesar"
    if phrase is not None and words[last] == "yang":
        return phrase  # "angka kemiskinan yang mencapai"
    if phrase is not None and hangs_on_number(line, phrase.first, token):
        return None
    if any(words[low] in _SUBJECT_LINKS for low in range(last, token)):
        return cut_subject(line, last, text) or find_head(line, at, token, text) or phrase
    is_sized = words[last] in _SIZED  # "difokuskan pada jalan sepanjang 13 km": the thing itself
    if phrase is not None and phrase.first > 1 and not is_sized and _is_adjunct(words, phrase.first - 1):
        return cut_subject(line, phrase.first - 2, text)  # "beras dijual di pasar seharga"
    if phrase is not None and words[last] == "lebih" and phrase.text.lower() in _COMPARED:
        return None  # "kena potongan iuran lebih tinggi sebesar 0,4 persen": of the tax that was told
    if phrase is not None and words[phrase.first] == "lebih":
        return None  # "lebih baik dari triwulan sebelumnya yang cuma 3 persen": of what was said before
    if phrase is None and at >= 0 and is_verb(words[at]):
        is_agent = words[at].endswith("kan") and not words[at].startswith(("di", "ter"))
        return None if is_agent else cut_subject(line, at, text)
    phrase = _leave_place(line, phrase, text)
    return cut_agent(line, at, text) or (name_by_object(line, at, phrase, text) if phrase else None)


def _leave_place(line: Line, phrase: Phrase | None, text: str) -> Phrase | None:
    """ "perusahaan dengan aset terbesar dalam daftar, yakni": not where it is but what is there."""
    if phrase is None or phrase.first < 2 or line.words[phrase.first - 1] not in _WITHIN:
        return phrase
    head = cut_plain(line, phrase.first - 2, text)
    return head if head is not None and head.last >= phrase.first - 2 else phrase


def _name_at_once(line: Line, at: int, token: int, text: str) -> Phrase | None:
    """The phrase that the verb at `at`, or a noun of change behind it, gives by itself."""
    named = name_by_verb(line, at, text, people=False)
    if named is not None and (not named.text.startswith("lama ") or is_duration(line, token)):
        return named
    return cut_changed(line, at, text) if 0 <= at < token - 1 else None


def _closes_place(line: Line, at: int) -> bool:
    """Whether the comma belongs to a place in apposition before a verb: "di Pasar A, Kota B, mencapai"."""
    words = line.words
    if at - 1 in line.place_at:
        return words[at + 1] in _SUBJECT_LINKS
    if at + 1 not in line.place_at:
        return False
    last = at + 1
    while last in line.place_at:
        last += 1
    return words[last] == "," and words[last + 1] in _SUBJECT_LINKS


def _is_adjunct(words: list[str], at: int) -> bool:
    """Whether the preposition at `at` hangs on a passive verb: "dijual di", "dibeli dari"."""
    return words[at] in _PREPOSITIONS and is_passive_verb(words[at - 1])


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
        elif words[at] == "(":
            at -= 1
        elif at and (words[at - 1], words[at]) in _PASSED_PAIRS:
            at -= 2
        elif (
            (words[at] in _PASSED and not (words[at] == "kembali" and words[at - 1] == "pembelian"))
            or (words[at] == "," and (words[at + 1] in _AFTER_COMMA or words[at - 1] == ")"))
            or words[at - 1] == "secara"
            or (words[at] == "," and "misalnya" in (words[at - 1], words[at + 1]))
            or (words[at] == "," and _closes_place(line, at))
            or (words[at] == "," and DATE in (words[at - 1], words[at - 2] if words[at - 1] in _DAYTIMES else ""))
            or words[at] == DATE
            or (words[at] == "per" and words[at + 1] == DATE)
            or (words[at] == "dan" and words[at + 1] == DATE and words[at - 1] == DATE)
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
