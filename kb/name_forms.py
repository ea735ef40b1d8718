"""Brings names of persons, organisations and offices into the form in which they are compared."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from extract.gazetteer import bare_name, find_codes, place
from extract.wordlists import load_words as load_reader_words
from kb.wordlists import load_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

MARKS = re.compile("[\u0300-\u036f]")
BRACKETS = re.compile(r"\([^)]*\)")
ACRONYM = re.compile(r"(?P<full>[^\W_][^()]* [^()]*)\((?P<short>[A-Z][^\W_]{1,15})\)")
WORD = re.compile(r"[^\W_]+(?:['’`-][^\W_]+)*")
SMALL = {"dan", "di", "untuk"}
GLUED = re.compile(r"(?<=[^\W\d])\d+$")  # the number of a footnote or a picture that ran into the name
ROMAN = re.compile(r"[ivx]+")
APOSTROPHES = re.compile(r"['’`]")


@dataclass(frozen=True, slots=True)
class Form:
    """A name ready to be compared: the words that identify it and the regions that it can name.

    `shown` is what an entity of this form is called, without its region; `method` is exact or alias.
    """

    words: tuple[str, ...]
    shown: str
    method: str = "exact"
    places: tuple[str, ...] = ()
    is_regional: bool = False  # every region has one, so that it means little without its region
    level: str | None = None  # the level word that the name implies: "Gubernur" is of a "Provinsi"
    is_government: bool = False  # the administration of a region, under whichever of its names
    single: tuple[str, ...] = ()  # the words under which a region has only one, whatever it calls itself


def fold(text: str) -> tuple[str, ...]:
    """Words in lower case without accents, apostrophes and punctuation: "Budi Iza'ac, SH" is budi, izaac, sh."""
    plain = text if text.isascii() else MARKS.sub("", unicodedata.normalize("NFKD", text))
    return tuple(APOSTROPHES.sub("", word) for word in WORD.findall(plain.casefold()))


def without_brackets(surface: str) -> str:
    """A name without what stands in brackets; the bracket's content where there is nothing else."""
    rest = BRACKETS.sub(" ", surface)
    return rest if WORD.search(rest) else surface.strip("() ")


def printed_acronym(surface: str) -> tuple[str, ...]:
    """The short name that a text prints after a full one, folded: "Gabungan Industri Melati (Gaimela)"; else ().

    Its letters must stand in the full name in this order.
    """
    found = ACRONYM.fullmatch(surface)
    if not found:
        return ()
    letters = iter("".join(fold(found["full"])))
    short = fold(found["short"])
    fits = len(short) == 1 and short[0][0] == fold(found["full"])[0][0] and all(sign in letters for sign in short[0])
    return short if fits else ()


@lru_cache(maxsize=100_000)
def person_form(surface: str) -> Form:
    """A person's name without titles and degrees, or the full name behind a nickname of the whole country."""
    lists = load_words("persons")
    known = lists["known"].get(" ".join(fold(surface)))
    if known:
        return Form(fold(known), known, "alias")
    shown = without_brackets(surface).partition(",")[0].split()
    while len(shown) > 1 and "".join(fold(shown[0])) in lists["titles"]["before"]:
        del shown[0]
    name = GLUED.sub("", " ".join(shown))
    return Form(fold(name) or (surface,), name or surface)


@lru_cache(maxsize=100_000)
def organisation_form(surface: str) -> Form:
    """A body under its full name, its region split off: "Bapeda Kota Melati" is the planning body of Kota Melati."""
    lists = load_words("organisations")
    words, printed, method = _replace_start(surface, lists["aliases"])
    if words[:1] == ("pemerintah",) and len(words) > 1 and (codes := _find_region(words[1:], None)) and codes != ("0",):
        return Form(words[:1], "Pemerintah", method, codes, is_regional=True, is_government=True)  # "Pemerintah NTT"
    regional = _start(words, lists["regional"]["names"])
    branch = _start(words, lists["branches"]["names"])
    if not regional and not branch:
        return Form(words, " ".join(printed), method)
    level = lists["levels"].get(" ".join(regional))
    cut, codes = split_region(words, level, max(len(regional), len(branch)))
    is_government = " ".join(words[:cut]) in lists["governments"]["names"]
    single = _single(words[:cut])
    return Form(words[:cut], " ".join(printed[:cut]), method, codes, bool(regional), level, is_government, single)


@lru_cache(maxsize=100_000)
def office_form(surface: str) -> Form:
    """An office with its short form written out, its region split off; Pj, Plt and Plh stay part of it."""
    lists = load_words("offices")
    acting, text, method = _split_acting(without_brackets(surface), lists["acting"])
    words, printed, replaced = _replace_start(text, lists["short"])
    words, printed, body = _replace_bodies(words, printed)
    method = max(method, replaced, body, key=["exact", "alias"].index)
    if not words:
        return Form(acting or (surface,), surface, method)
    phrase, level = next(((n.split(), kind) for n, kind in lists["levels"].items() if _holds(words, n)), ([], None))
    shortest = _index(words, phrase) + len(phrase) if phrase else 1
    cut, codes = split_region(words, level, shortest)
    shown = [word.capitalize() for word in acting] + list(printed[:cut])
    is_regional = bool(_start(words, lists["regional"]["names"]))
    single = _single(words[:cut])
    acted = (*acting, *single) if single else ()
    return Form((*acting, *words[:cut]), " ".join(shown), method, codes, is_regional, level, single=acted)


def _single(words: tuple[str, ...]) -> tuple[str, ...]:
    """The words with the class of a police resort made equal: a region has one, Polres today, Polresta tomorrow."""
    for name in sorted(load_words("organisations")["resorts"]["names"], key=len, reverse=True):
        parts = tuple(name.split())
        if words[-len(parts) :] == parts:
            return (*words[: -len(parts)], "polres")
    return ()


def _split_acting(text: str, acting: Mapping[str, str]) -> tuple[tuple[str, ...], str, str]:
    """Penjabat, Pelaksana Tugas or Pelaksana Harian in full words, the office after it, and the method."""
    pieces = text.split()
    for short, full in acting.items():
        for name, method in ((short, "alias"), (full, "exact")):
            length = name.count(" ") + 1
            if fold(" ".join(pieces[:length])) == tuple(name.split()):
                return tuple(full.split()), " ".join(pieces[length:]), method
    return (), text, "exact"


def _replace_bodies(words: tuple[str, ...], printed: list[str]) -> tuple[tuple[str, ...], list[str], str]:
    """An office with the acronyms of bodies in it written out: "Kepala Dishub", "Juru Bicara KPK"."""
    aliases = load_words("organisations")["aliases"]
    found = printed[:1]
    at = 1
    while at < len(words):
        for length in (2, 1):
            full = aliases.get(" ".join(words[at : at + length]))
            if full and (printed[at].isupper() or (len(printed[at]) > 3 and printed[at][0].isupper())):
                found += _printed(full)
                break
        else:
            found.append(printed[at])
            length = 1
        at += length
    if found == printed:
        return words, printed, "exact"
    return tuple(word for piece in found for word in fold(piece)), found, "alias"


FORMS = {"person": person_form, "organisation": organisation_form, "office": office_form}


def split_region(words: tuple[str, ...], level: str | None, shortest: int) -> tuple[int, tuple[str, ...]]:
    """Where the region at the end of a name starts, and its codes; the length of the name when it has none.

    `level` is the level word that the name implies: "Wali Kota Melati" is of "Kota Melati".
    """
    for cut in range(max(1, shortest), len(words)):
        codes = _find_region(words[cut:], level)
        if codes and codes != ("0",):
            inner_cut, inner = split_region(words[:cut], level, shortest)  # "Lurah Melati Kecamatan Kencana"
            inside = tuple(code for code in inner if any(code.startswith(f"{outer}.") for outer in codes))
            return (inner_cut, inside) if inside else (cut, codes)
    return len(words), ()


def _find_region(words: tuple[str, ...], level: str | None) -> tuple[str, ...]:
    """Codes of a region at the end of a name, where all the words name it: "Kupang Kota", "Provinsi NTT"."""
    rest = " ".join(words)
    if len(words) > 1 and words[-1] == "kota":
        return find_codes(f"kota {' '.join(words[:-1])}")
    codes = (find_codes(f"{level} {rest}") if level else ()) or find_codes(rest)
    if level == "Kota" and len(codes) == 1 and len(codes[0]) == 2:  # "Wali Kota Jogja" is of no province
        capital = place_names()["capitals"].get(codes[0])
        return (capital,) if capital else codes
    if not codes and len(words) == 2 and words[0] in {"provinsi", "propinsi", "prov", "kabupaten", "kab"}:
        codes = tuple(code for code in find_codes(words[1]) if level_word(code)[:3].casefold() == words[0][:3])
    return codes


@cache
def place_names() -> dict[str, dict[str, str]]:
    """The lists of extract/words/place_names.toml."""
    return load_reader_words("place_names")


def level_word(code: str) -> str:
    """First word of the full name of a region: Kota, Kabupaten, Provinsi, Kecamatan, ..."""
    return place(code).name.partition(" ")[0]


def with_region(form: Form, code: str | None) -> str:
    """The name shown with its region: "Dinas Sosial" of 62.71 is "Dinas Sosial Kota Palangka Raya"."""
    if not code or code == "0":
        return form.shown
    full = place(code).name
    if form.is_government:
        return f"Pemerintah {full}"
    level = full.partition(" ")[0]
    is_implied = level == form.level or form.shown.endswith(f" {level}")
    return f"{form.shown} {bare_name(code)}" if is_implied else f"{form.shown} {full}"


def skeleton(word: str) -> str:
    """A word with old and loose spellings of one sound made equal: Djidja and Jija, Soeharto and Suharto."""
    for old, new in load_words("persons")["spelling"]["steps"]:
        word = word.replace(old, new)
    return re.sub(r"(.)\1+", r"\1", word)


@cache
def _veto_words(kind: str) -> frozenset[str]:
    groups = load_words("name_vetoes")["words"]
    chosen = [groups["kin"]] if kind == "person" else groups.values()
    return frozenset(word for group in chosen for word in group)


def find_vetoes(kind: str, one: tuple[str, ...], other: tuple[str, ...]) -> tuple[str, ...]:
    """The words that forbid a merge of two names, sorted; in names of bodies and offices acronyms and numbers count."""
    words = _veto_words(kind)
    apart = set(one) ^ set(other)
    return tuple(sorted(word for word in apart if word in words or (kind != "person" and _is_code(word))))


def _is_code(word: str) -> bool:
    """Whether a folded word is an acronym or a number: NTT, PPKB, 12, VII."""
    if word.isdigit() or ROMAN.fullmatch(word):
        return True
    return 1 < len(word) <= 5 and not any(vowel in word for vowel in "aeiouy")


def _replace_start(surface: str, names: Mapping[str, str]) -> tuple[tuple[str, ...], list[str], str]:
    """Folded words, the same as printed, and the method, with the longest short form at the start written out."""
    text = without_brackets(surface)
    words, printed = fold(text), WORD.findall(text)
    if len(printed) != len(words):  # a character that folds into several
        printed = list(words)
    if len(words) > 1 and words[-1] == "ri":  # "Kementerian Kesehatan RI"
        words, printed = words[:-1], printed[:-1]
    if len(words) > 2 and words[-2:] == ("republik", "indonesia") and words[0] != "kepolisian":
        words, printed = words[:-2], printed[:-2]
    for length in range(min(4, len(words)), 0, -1):
        full = names.get(" ".join(words[:length]))
        if full:
            shown = _printed(full)
            if full.islower():
                shown = [word if word in SMALL else word.capitalize() for word in shown]
            return (*fold(full), *words[length:]), [*shown, *printed[length:]], "alias"
    return words, printed, "exact"


def _printed(full: str) -> list[str]:
    """As many pieces as `fold` gives words, punctuation kept with the word before it."""
    return [piece for piece in full.split() if fold(piece)]


def _start(words: tuple[str, ...], names: Iterable[str]) -> tuple[str, ...]:
    """The longest of `names` that the words start with, as words."""
    text = " ".join(words) + " "
    found = max((name for name in names if text.startswith(f"{name} ")), key=len, default="")
    return tuple(found.split())


def _holds(words: tuple[str, ...], name: str) -> bool:
    return f" {name} " in f" {' '.join(words)} "


def _index(words: tuple[str, ...], phrase: list[str]) -> int:
    return next(i for i in range(len(words)) if list(words[i : i + len(phrase)]) == phrase)
