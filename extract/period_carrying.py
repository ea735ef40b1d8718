"""Which dates say what later numbers are about: no day of a speech, no law, no year that something is compared with."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from extract.wordlists import load_words

if TYPE_CHECKING:
    from extract.mentions import DateMention, Sentence
    from extract.period import Period

_WORDS = load_words("period_context")
_SAYING = frozenset(load_words("scopes")["saying"]["words"])
COMPARISONS = frozenset(["dibanding", "dibandingkan", "ketimbang", "daripada", "terhadap"])
_LAWS = frozenset(
    [
        "nomor",
        "no",
        "no.",
        "uu",
        "pp",
        "perpres",
        "inpres",
        "permen",
        "perda",
        "pergub",
        "perppu",
        "pojk",
        "pmk",
        "permenkes",
        "perbup",
        "perwal",
    ]
)
_SIGNED = frozenset(_WORDS["signed"]["words"])
_COMING = frozenset(["dijadwalkan", "direncanakan", "rencananya"])
_BINDING = frozenset(_WORDS["binding"]["words"])
_HELD = frozenset(_WORDS["held"]["words"])
_DEEDS = frozenset(["korupsi", "perkara", "raperda", "perda", "rpjmd", "rpjpd", "rtrw", "terhitung", "penahanan"])
_SUPERLATIVES = frozenset(load_words("scopes")["superlatives"]["words"]) | {"rekor"}
_BESIDE = 6  # words
_PASSING = frozenset(_WORDS["passing"]["words"])
_WINDOW, _SPEECH_WORDS = 400, 22  # code points and words before a date; a web address is one word
_SPEECH_NEAR = 14  # words; further off only a comma stands before the day: "ujar Budi, Kepala ..., di Kupang, Rabu"
SAME = re.compile(r"\b(?:periode|kurun|kuartal|triwulan|semester|bulan)(?: yang)? sama(?: \w+)?\s*$", re.IGNORECASE)
_RISES = frozenset((*load_words("roles")["change"]["up"], *load_words("roles")["change"]["down"]))
_CHANGE = 8  # words from a change to "dari"
_START = 3  # words from "dari" to the number: "dari posisi Rp 900"
_GLUED = re.compile(r"(?:dikutip|dilansir|mengutip|melansir)[a-z]")  # "dikutipRadarKota"
_PRICED = re.compile(r"\b(?:harga|saham|rupiah|emas|minyak|indeks|ihsg|kurs|poin|dari|hari)\b", re.IGNORECASE)
_RELATIVE = re.compile(r"\byang (?:\w+ ){1,3}$", re.IGNORECASE)


def is_day(mention: DateMention) -> bool:
    """Whether the date is one day."""
    return is_day_label(mention.period)


def is_day_label(period: Period) -> bool:
    """Whether the period is one day."""
    return period.label.count("-") == 2 and "/" not in period.label


def can_carry(text: str, mention: DateMention, sentence: Sentence) -> bool:
    """Whether numbers further on, without a date of their own, are of this date."""
    low = max(sentence.start, mention.start - _WINDOW)
    words = _words_before(text, mention, sentence)
    if words and words[-1] == "tahun":
        words.pop()
    is_stretch = "/" in mention.period.label  # "sejak Februari hingga April": in these months it happened
    if words[-1:] in (["nomor"], ["no"], ["no."]) or (words[-1:] in (["dari"], ["sejak"]) and not is_stretch):
        return False
    if names_law(words[-4:]) or _passes(text, mention, sentence) or SAME.search(text, low, mention.start):
        return False
    if is_stretch and not _DEEDS.isdisjoint(words):
        return False  # "korupsi dana desa periode 2008-2022", "Raperda Rencana Tata Ruang Tahun 2025-2045"
    relative = _RELATIVE.search(text, max(low, mention.start - 60), mention.start)
    if relative is not None and _HELD.isdisjoint(relative.group().lower().split()):
        return False
    return not _is_of_other(mention, words, is_stretch=is_stretch) and not is_spoken(text, mention, sentence)


def _passes(text: str, mention: DateMention, sentence: Sentence) -> bool:
    """Whether the day is only set beside: "naik dari kemarin"; what happened "kemarin" is told on."""
    low = mention.surface.lower()
    if low not in _PASSING:
        return False
    first, last = max(sentence.start, mention.start - _WINDOW), min(sentence.end, mention.end + _WINDOW)
    return low != "kemarin" or _PRICED.search(text, first, last) is not None


def belongs_to_noun(text: str, mention: DateMention, sentence: Sentence) -> bool:
    """Whether the year only tells which thing is meant: "kasus bantuan tahun 2020"."""
    words = _words_before(text, mention, sentence)
    return words[-1:] == ["tahun"] and words[-2:-1] != [] and words[-2].isalpha() and words[-2] not in _BINDING


def _is_of_other(mention: DateMention, words: list[str], *, is_stretch: bool) -> bool:
    """Whether the clause before the date, the end of `words`, makes it that of a base, a paper or a plan."""
    stops = [at + 1 for at, word in enumerate(words) if word[-1] in ",;."]
    if stops and stops[-1] == len(words):
        stops.pop()  # "dari akhir pekan lalu, Jumat (5/10)": a day in apposition belongs to the clause before
    clause = words[stops[-1] if stops else 0 :]
    if not COMPARISONS.isdisjoint(clause) or not _COMING.isdisjoint(clause):
        return True
    if _is_of_start(clause) or _is_of_start(words[-len(clause) - 1 :]):
        return True
    if not is_stretch and not _SIGNED.isdisjoint(clause[-6:]):
        return True
    # "level tertinggi pada tahun ini", "tertinggi sejak Mei" tell of one day
    is_within = mention.surface.lower().endswith(" ini") or words[-1:] == ["sejak"]
    return is_within and not _SUPERLATIVES.isdisjoint(word.strip(",(") for word in clause[-_BESIDE:])


def _is_of_start(clause: list[str]) -> bool:
    """Whether the date is that of what a change starts from: "menguat dari Rp 900 per dolar AS pada Rabu"."""
    at = max((index for index, word in enumerate(clause) if word == "dari" and index), default=0)
    if at and len(clause) - at <= _START + 1 and not _RISES.isdisjoint(clause[max(0, at - _CHANGE) : at]):
        return True  # "melesat dari perolehan tahun 2023", "turun 5 poin dari akhir pekan lalu"
    return at > 0 and any(any(map(str.isdecimal, word)) for word in clause[at + 1 : at + 1 + _START])


def is_spoken(text: str, mention: DateMention, sentence: Sentence) -> bool:
    """Whether the date is a day on which somebody said something."""
    if not is_day(mention):
        return False
    after = text[mention.end : mention.end + 16].lower().strip(" ,)(").split(" ", 1)[0]
    words = _words_before(text, mention, sentence)
    if words[-1:] in (["sampai"], ["hingga"]):
        return False  # "berdasarkan keterangan bank sampai 30 September"
    near = words if text[mention.start - 2 : mention.start] == ", " else words[-_SPEECH_NEAR:]
    said = [word.strip(",\"”'(") for word in near]
    return not _SAYING.isdisjoint(said) or any(map(_GLUED.match, said)) or after.rstrip(".,") in _SAYING


def _words_before(text: str, mention: DateMention, sentence: Sentence) -> list[str]:
    low = max(sentence.start, mention.start - _WINDOW)
    return text[low : mention.start].lower().split()[-_SPEECH_WORDS:]


def names_law(words: list[str]) -> bool:
    """ "UU Nomor 6 Tahun 2014": the year of a law is no period."""
    return not _LAWS.isdisjoint(words) and any(word.strip("./").isdigit() for word in words)
