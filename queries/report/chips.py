"""The chips under a passage: place, period, definition, unit; an inferred one says what it was inferred from."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from extract.wordlists import load_words
from queries.figures import MONEY, format_unit
from queries.report.safety import clean
from queries.wording import DEFINITIONS

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from queries.report.rows import Row
    from queries.report.wording import Wording

_LEVEL_WORDS = re.compile(
    r"^(?:Kota Administrasi|Kabupaten Administrasi|Kota|Kabupaten|Provinsi|Kecamatan|Kelurahan|Desa) "
)
_CURRENT = re.compile(r"\b(?:saat ini|sekarang|terbaru|terkini|teranyar|dewasa ini|hingga kini|kini)\b", re.IGNORECASE)
AROUND = 24  # signs of context on each side of the words from which something was inferred


@dataclass(frozen=True, slots=True)
class Chip:
    """`kind` is a key of [chips]; `hint` is the tooltip, present where the chip was inferred."""

    kind: str
    text: str
    is_inferred: bool = False
    hint: str | None = None


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a claim's chips may have been inferred from: the article's text, its dates, names of places."""

    text: str
    dates: Sequence[Row]
    place_names: Mapping[str, str]


def make_chips(claim: Row, around: Surroundings, wording: Wording) -> tuple[Chip, ...]:
    """The chips of one claim, in the order in which they are shown."""
    chips = [_place_chip(claim, around, wording), _period_chip(claim, around, wording)]
    if claim["is_current"] and (match := _CURRENT.search(claim["sentence"])):
        chips.append(Chip("current", f"“{clean(match[0])}”"))
    if claim["definition"]:
        chips.append(_definition_chip(claim, around, wording))
    chips.append(Chip("unit", unit_words(claim["unit"], claim["per"], wording)))
    if claim["modality"] != "observed":
        chips.append(Chip("modality", wording.name("modalities", claim["modality"])))
    return tuple(chip for chip in chips if chip and chip.text)


def unit_words(unit: str, per: str | None, wording: Wording) -> str:
    """Unit and rate base: "jiwa", "rupiah per kapita per bulan"."""
    known = wording.words["units"].get(unit)
    name = known or format_unit(unit, wording.lang) or (unit if unit in MONEY else "")
    return clean(wording.say("chips.unit_per", unit=name, per=per) if per else name)


def _place_chip(claim: Row, around: Surroundings, wording: Wording) -> Chip | None:
    if not claim["place_name"]:
        return None
    name = clean(claim["place_name"])
    candidates = [around.place_names.get(code, code) for code in claim["place_candidates"] or ()]
    if len(candidates) > 1:
        return Chip("place", f"{name}?", True, wording.say("chips.place_ambiguous", names=", ".join(candidates)))
    if claim["place_basis"] != "inferred":
        return Chip("place", name)
    words = _nearest(around.text, _LEVEL_WORDS.sub("", claim["place_name"]), claim["start"])
    if words:
        return Chip("place", name, True, wording.say("chips.place_inferred", words=words))
    return Chip("place", name, True, wording.say("chips.place_context"))


def _period_chip(claim: Row, around: Surroundings, wording: Wording) -> Chip:
    if not claim["period_label"]:
        return Chip("period", f"{wording.say('chips.period')} {wording.say('chips.no_period')}")
    period = wording.period(claim["period_label"])
    if claim["period_basis"] == "stated":
        return Chip("period", period)
    if claim["period_basis"] == "publication":
        day = wording.period(claim["publication_label"]) or period
        return Chip("period", period, True, wording.say("chips.period_publication", day=day))
    same = [date for date in around.dates if date["period_label"] == claim["period_label"]]
    # A year taken from a day ("pada 12 November") leaves that day as the only witness.
    within = [
        date
        for date in around.dates
        if claim["period_start"] <= date["period_start"] and date["period_end"] <= claim["period_end"]
    ]
    if nearest := min(same or within, key=lambda date: abs(date["start"] - claim["start"]), default=None):
        return Chip("period", period, True, wording.say("chips.period_inferred", words=clean(nearest["surface"])))
    return Chip("period", period, True, wording.say("chips.period_context"))


def name_definition(definition: str) -> str:
    """How a definition is called: "bps_susenas" -> "BPS, Susenas", "p3ke" -> "P3KE"."""
    return DEFINITIONS.get(definition, clean(definition).upper())


def _definition_chip(claim: Row, around: Surroundings, wording: Wording) -> Chip:
    """Stated where sentence or source name it; else the nearest words of the article that do; else the usual one."""
    definition: str = claim["definition"]
    name = name_definition(definition)
    known = load_words("definitions")
    publisher = definition.partition("_")[0]
    words = [*known["definition"].get(definition, ()), *known["publisher"].get(publisher, ()), definition]
    said = f"{claim['sentence']} {claim['source'] or ''}".casefold()
    if any(re.search(rf"\b{re.escape(word.casefold())}\b", said) for word in words):
        return Chip("definition", name)
    for word in words:
        if context := _nearest(around.text, word, claim["start"]):
            return Chip("definition", name, True, wording.say("chips.definition_words", words=context))
    return Chip("definition", name, True, wording.say("chips.definition_inferred"))


def _nearest(text: str, name: str, position: int) -> str | None:
    """The last mention of `name` before `position`, else the first after it, with some words around."""
    folded, wanted = text.casefold(), name.casefold()
    if len(folded) != len(text) or not wanted:  # casefold can lengthen a text: offsets would no longer hold
        return None
    found = folded.rfind(wanted, 0, position)
    if found < 0:
        found = folded.find(wanted, position)
    if found < 0:
        return None
    low, high = max(found - AROUND, 0), min(found + len(wanted) + AROUND, len(text))
    words = text[low:high].replace("\n", " ").split(" ")
    if low > 0:
        words[0] = "…"
    if high < len(text):
        words[-1] = "…"
    return clean(" ".join(words)).strip()
