"""The indicators: lists extract/indicators, loads every file, and collects all faults into one error.

A file `<id>.toml` holds: name_id, name_en, unit, optional units (further units that a text may use), per,
denominator, default_definition (of a figure that BPS gives), aliases (phrases; "ekstrem" also matches "ekstrim"),
optional vetoes (longer phrases in which an alias means something else), rejects (sentences), [plausible] low, high,
source, [[definitions]] id, since, text, [[relations]] relation, other, base, [examples] sentence = value as printed.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from importlib import resources
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable

_NEEDED = {
    "name_id": str,
    "name_en": str,
    "unit": str,
    "aliases": list,
    "plausible": dict,
    "definitions": list,
    "examples": dict,
    "rejects": list,
}
_OPTIONAL = {
    "units": list,
    "per": str,
    "denominator": str,
    "default_definition": str,
    "vetoes": list,
    "relations": list,
}
_RELATIONS = ("rate_of", "part_of", "same_as_families")
_VARIANTS = (("ekstrem", "ekstrim"), ("persentase", "prosentase"), ("stunting", "tengkes"))


class BrokenIndicatorsError(Exception):
    """Some files of the indicator folder cannot be used; the message has a line for each fault."""


@dataclass(frozen=True, slots=True)
class Relation:
    """`rate_of`: rate x base = other; `part_of`: cannot exceed other; `same_as_families`: other counts families."""

    relation: str
    other: str
    base: str | None


@dataclass(frozen=True, slots=True)
class Definition:
    """One version of how the indicator is measured, valid from `since` (ISO day or year) on."""

    definition_id: str
    since: str
    text: str


@dataclass(frozen=True, slots=True)
class Indicator:
    """One indicator; `units` are those in which a text may give it, `unit` first."""

    indicator_id: str
    name_id: str
    name_en: str
    unit: str
    units: tuple[str, ...]
    per: str | None
    denominator: str | None
    default_definition: str | None
    aliases: tuple[str, ...]
    vetoes: tuple[str, ...]
    plausible_low: Decimal
    plausible_high: Decimal
    plausible_source: str
    definitions: tuple[Definition, ...]
    relations: tuple[Relation, ...]
    examples: dict[str, str]
    rejects: tuple[str, ...]


@cache
def load_indicators() -> tuple[Indicator, ...]:
    """All indicators ordered by id; raises BrokenIndicatorsError naming every fault of every file."""
    return load_folder(resources.files("extract").joinpath("indicators"))


@cache
def indicators_by_id() -> dict[str, Indicator]:
    """The indicators under their ids."""
    return {indicator.indicator_id: indicator for indicator in load_indicators()}


def load_folder(folder: Traversable) -> tuple[Indicator, ...]:
    """Load the indicator files of a folder; raises BrokenIndicatorsError naming every fault of every file."""
    found: list[Indicator] = []
    faults: list[str] = []
    files = [item for item in folder.iterdir() if item.name.endswith(".toml")]
    known = {item.name.removesuffix(".toml") for item in files}
    for entry in sorted(files, key=lambda item: item.name):
        name = f"extract/indicators/{entry.name}"
        try:
            table = tomllib.loads(entry.read_text("utf-8"))
        except (OSError, ValueError) as error:
            faults.append(f"{name}: {error}")
            continue
        wrong = _find_faults(table, known)
        faults.extend(f"{name}: {fault}" for fault in wrong)
        if not wrong:
            found.append(_build(entry.name.removesuffix(".toml"), table))
    if faults:
        raise BrokenIndicatorsError("\n".join(faults))
    return tuple(found)


def spell_variants(phrase: str) -> tuple[str, ...]:
    """The phrase and its usual other spellings: "ekstrem" and "ekstrim" are one word."""
    spellings = [phrase]
    for first, second in _VARIANTS:
        spellings.extend(item.replace(first, second) for item in list(spellings) if first in item)
    return tuple(spellings)


def _find_faults(table: dict[str, Any], known: set[str]) -> list[str]:
    faults = [f"needs {key} ({kind.__name__})" for key, kind in _NEEDED.items() if not isinstance(table.get(key), kind)]
    faults += [
        f"{key} must be {kind.__name__}"
        for key, kind in _OPTIONAL.items()
        if key in table and not isinstance(table[key], kind)
    ]
    faults += [f"unknown key {key}" for key in table if key not in _NEEDED and key not in _OPTIONAL]
    if faults:
        return faults
    if not table["aliases"] or not table["examples"] or not table["rejects"]:
        faults.append("aliases, examples and rejects must not be empty")
    for key in ("low", "high", "source"):
        if not isinstance(table["plausible"].get(key), str):
            faults.append(f"plausible needs {key} (a string, so that figures stay exact)")
    for relation in table.get("relations", []):
        if relation.get("relation") not in _RELATIONS:
            faults.append(f"relation {relation.get('relation')!r} is none of {', '.join(_RELATIONS)}")
        faults += [
            f"relation names the unknown indicator {relation[key]!r}"
            for key in ("other", "base")
            if key in relation and relation[key] not in known
        ]
    if table.get("denominator") is not None and table["denominator"] not in known:
        faults.append(f"denominator {table['denominator']!r} is no indicator")
    return faults


def _build(indicator_id: str, table: dict[str, Any]) -> Indicator:
    plausible = table["plausible"]
    return Indicator(
        indicator_id=indicator_id,
        name_id=table["name_id"],
        name_en=table["name_en"],
        unit=table["unit"],
        units=(table["unit"], *table.get("units", ())),
        per=table.get("per"),
        denominator=table.get("denominator"),
        default_definition=table.get("default_definition"),
        aliases=tuple(table["aliases"]),
        vetoes=tuple(table.get("vetoes", ())),
        plausible_low=Decimal(plausible["low"]),
        plausible_high=Decimal(plausible["high"]),
        plausible_source=plausible["source"],
        definitions=tuple(Definition(item["id"], item["since"], item["text"]) for item in table["definitions"]),
        relations=tuple(
            Relation(item["relation"], item["other"], item.get("base")) for item in table.get("relations", ())
        ),
        examples=dict(table["examples"]),
        rejects=tuple(table["rejects"]),
    )
