"""Rates: what a quantity is per, "Rp 535.547 per bulan", "5.000/kg", "setiap hari mengolah 60 ton"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from extract.alternation import any_of
from extract.number_rules import topic_words
from extract.wordlists import load_words

WINDOW = 64
_GLUED = (
    "hari|bulan|tahun|kapita|orang|minggu|pekan|jam|kg|liter|hektare?|kilogram|unit|malam|dolar|dollar|gram|ton|barel"
    "|lembar|kilo|butir|ekor|porsi"
)
_STEP = re.compile(
    rf" ?(?P<sign>/ ?|per ?- ?|per (?! )|per(?=(?:{_GLUED})(?:nya)?(?!\w))"
    r"|(?:di |untuk |dalam |pada )?se?tiap(?:[- ]tiap)? "
    r"|(?:dalam )?se(?=(?:hari|bulan|tahun|minggu|pekan|jam|malam)(?:nya)?(?!\w)))"
)
_SKIPPED = re.compile(r" [a-z]+(?:-[a-z]+)?\d?")
_FAR_TIME = re.compile(r"(?: [a-z]+(?:-[a-z]+)?){2,7} (?=per (?:hari|minggu|bulan|tahun)(?!\w))")
_BASE = re.compile(
    r"(?P<number>\d+(?:[.,]\d+)* (?:ribu |juta )?"
    r"|(?:satu|dua|tiga|empat|lima|enam|sepuluh|seratus|seribu|sejuta) (?:ribu |juta )?)?"
    r"(?P<noun>mâ?²|us\$|[a-z][a-z0-9²³]*(?:-[a-z]+)?)(?P<second> [a-z]+)?"
)
_YEAR = re.compile(r" ?(?:[ivx]+(?!\w)|[12]\d{3})")
_LEFT = re.compile(r"(?:setiap|tiap|per|satu|dalam se)[ -]?(?P<base>[a-z]+?)(?:nya)?(?P<words>(?: [a-z]+){0,5}) $")
_BRACKET = re.compile(r" ?\([^()\n]{1,50}\)|\)")
_MEMBERS = re.compile(r"(?:terdiri|beranggota|anggota|berisi|memiliki|ber)")
_LEFT_PER = re.compile(
    r" per (?P<base>[a-z]+)(?P<words>(?: (?:itu|sekitar|sebesar|mencapai|adalah|hanya|hampir|rata-rata|menjadi"
    r"|bisa|minimal|maksimal|sebanyak|yakni|yaitu|naik|jadi)){1,4}) (?:rp\.? ?)?$"
)
_EXCHANGED = re.compile(
    rf"(?<![\d.,])(?:1|satu) ?(?P<base>{any_of(topic_words('currency_words'))}) ?"
    r"(?:=|setara(?: dengan)?|sama dengan|senilai|jadi|menjadi)(?: sekitar)? ?$"
)
_RECIPIENT = re.compile(r" (?:kepada|bagi|untuk|dari|ada|sejak|pada|selama|oleh)(?!\w)")
_IN_TOTAL = re.compile(r"^ (?:(?:bisa|dapat|mampu) |rata-rata )")  # a pace: "omzet dalam sebulan bisa mencapai"
_EACH = (
    "setiap ",
    "tiap ",
    "satu keluarga ",
    *(f"dalam se{base} " for base in ("hari", "bulan", "tahun", "minggu")),
    *(f" per {base} " for base in ("hari", "bulan", "tahun", "minggu", "pekan")),
)
_BULLET = re.compile(r" ?(?:[-•*]|\d{1,2}[.)])[^\n]{0,80}:")
_HEADING = re.compile(r"(?:^|\n)[^\n.:;]{5,80} per (hari|bulan|tahun|minggu|semester)[^\n.:;]{0,20}(?=\n)")
_OUNCES = (" ons", " ounce")  # "per troy ons", however the first word is spelled
_LONGEST_LINE = 120
_FURTHEST_HEADING = 1200
_MOST_SKIPPED = 2


@dataclass(frozen=True, slots=True)
class Rate:
    """The base as written, and the span of a number inside it ("per 1.000 penduduk"), which is no quantity."""

    base: str
    end: int
    number_start: int = -1


@cache
def _words() -> dict[str, frozenset[str]]:
    return {name: frozenset(words) for name, words in load_words("rates").items()}


def read_rate(low: str, start: int, end: int, unit: str, *, is_noun: bool) -> Rate | None:
    """The base of the quantity `low[start:end]`, from the words after it or, for a whole period, before it."""
    position = end
    is_count = is_noun or unit in ("year", "month", "day")
    bracket = _BRACKET.match(low, end)
    if bracket is not None:
        found = _read_chain(low, bracket.end(), is_count=is_count)
        if found is not None:
            return found
    if unit == "percent" and low.startswith((" dalam se", " selama se"), end):
        return None  # "naik 9 persen dalam sepekan" is the rise, not a pace
    for _ in range(_MOST_SKIPPED + 1):
        found = _read_chain(low, position, is_count=is_count)
        if found is not None:
            return found
        skipped = _SKIPPED.match(low, position)
        if skipped is None or skipped[0][1:] in _words()["barrier"]:
            break
        position = skipped.end()
    far = _FAR_TIME.match(low, end) if is_noun else None
    if far is not None:  # "54 perjalanan bus malam jarak jauh yang dijalankan per hari"
        return _read_chain(low, far.end(), is_count=is_count)
    if unit.isupper():
        return _read_exchange(low, start) or _read_before(low, start, unit) or _read_heading(low, start)
    return _read_before(low, start, unit)


def _read_exchange(low: str, start: int) -> Rate | None:
    """The currency whose price is told: "1 USD = Rp 16.295"."""
    before = low[max(0, start - WINDOW) : start]
    if not before.endswith(("=", "= ", "n ", "a ", "r ", "i ")):
        return None
    exchanged = _EXCHANGED.search(before)
    return Rate(exchanged["base"], -1) if exchanged is not None else None


def _read_heading(low: str, start: int) -> Rate | None:
    """The rate of a list of amounts from the heading above it: "Besaran bantuan per bulan", "- SD: Rp 250.000"."""
    line = low.rfind("\n", max(0, start - _LONGEST_LINE), start) + 1
    if not _BULLET.match(low, line):
        return None
    headings = _HEADING.findall(low, max(0, line - _FURTHEST_HEADING), line)
    return Rate(headings[-1], -1) if headings else None


def _read_chain(low: str, position: int, *, is_count: bool) -> Rate | None:
    """The bases joined by "per" or "/": "per kapita per bulan", "/orang/hari"."""
    bases: list[str] = []
    number_start = -1
    while (step := _STEP.match(low, position)) is not None:
        base = _BASE.match(low, step.end())
        if base is None or _is_no_base(low, step["sign"].strip(), base, is_count=is_count):
            break
        phrase, position = _name_base(base)
        if base["number"]:
            number_start = base.start("number")
        bases.append(phrase)
    return Rate(" per ".join(bases), position, number_start) if bases else None


def _is_no_base(low: str, sign: str, base: re.Match[str], *, is_count: bool) -> bool:
    """Whether what follows "per", "/" or "setiap" is no base: "per Juni", "38 kabupaten/kota", "persegi A/n"."""
    noun, words = base["noun"], _words()
    is_time = name_of(noun) in words["time"]
    if noun in words["never"] or f"{noun}{base['second'] or ''}" in words["never"]:
        return True
    if sign.endswith("tiap"):
        return not is_time and name_of(noun) not in words["people"]
    if sign == "/" and not is_time and (base["number"] or is_count or (len(noun) == 1 and noun not in "mlg")):
        return True
    if base["number"] and _YEAR.fullmatch(base["number"].strip()):
        return True
    return is_time and _YEAR.match(low, base.end("noun")) is not None


def _name_base(base: re.Match[str]) -> tuple[str, int]:
    """The base as written, without "-nya", and where it ends."""
    pair = f"{base['noun']}{base['second'] or ''}"
    if (base["second"] or "") in _OUNCES or pair in _words()["pairs"] or pair in topic_words("currency_words"):
        phrase, end = pair, base.end("second") if base["second"] else base.end("noun")
    else:
        phrase, end = name_of(base["noun"]).replace("â", ""), base.end("noun")
    if not base["number"]:
        return phrase, end
    if base["noun"] == "per" or base["noun"] in _words()["barrier"]:  # "42,8 per 100.000 pada lansia"
        return base["number"].strip(), base.end("number") - 1
    return base["number"] + phrase, end


def _read_before(low: str, start: int, unit: str) -> Rate | None:
    """The base in front: "setiap harinya mengolah sampai 60 ton", "setiap keluarga beranggota 4 orang"."""
    before = low[max(0, start - WINDOW) : start]
    before = before[before.rfind("\n") + 1 :].lstrip(" ")
    # as before most numbers there is none of the words that every sign has
    is_possible = "tiap " in before or " per " in before or "dalam se" in before or "satu " in before
    each = max(map(before.rfind, _EACH)) if is_possible else -1
    if each < 0:
        return None
    match = _LEFT.match(before, each)
    if before[each] == " ":
        match = _LEFT_PER.match(before, each)
    if match is None or unit == "percent":
        return None
    base, words = match["base"], match["words"]
    if base in ("keluarga", "rumah", "kk") and unit == "person" and _MEMBERS.search(words):
        return Rate(base, -1)
    if _RECIPIENT.search(words) or (before.startswith("dalam", each) and _IN_TOTAL.search(words) is None):
        return None
    if base in _words()["time"] and not before[:each].rstrip().endswith(("satu", "per", "lalu")):
        return Rate(base, -1)
    return None


def name_of(noun: str) -> str:
    """The noun without its "-nya": "bulannya" is bulan."""
    return noun.removesuffix("nya") if len(noun) > 6 else noun
