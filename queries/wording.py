"""Fills the templates of checks with figures, periods, places and names in Indonesian or English."""

from __future__ import annotations

import datetime
import re
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from queries.figures import MONEY, format_day, format_figure, format_interval, format_period, format_result

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from queries.evidence import Evidence

SLOT = re.compile(r"\{(\w+)(?:\.(\w+))?\}")
UNNAMED = {
    "id": {
        "year": "????",
        "place": "tempat tidak disebut",
        "indicator": "angka ini",
        "definition": "definisi tidak disebut",
    },
    "en": {
        "year": "????",
        "place": "place not stated",
        "indicator": "this figure",
        "definition": "definition not stated",
    },
}
DEFINITIONS = {
    "bps_susenas": "BPS, Susenas",
    "bps_sakernas": "BPS, Sakernas",
    "bps_proyeksi": "BPS, proyeksi penduduk",
    "bps_ihk": "BPS, indeks harga konsumen",
    "bps_ipm": "BPS, IPM",
    "dukcapil": "Dukcapil",
    "regsosek": "Regsosek",
    "sensus": "Sensus Penduduk",
    "verval": "verifikasi dan validasi lapangan",
    "bank_dunia": "Bank Dunia",
    "e_ppgbm": "e-PPGBM",
}


def tell_who(evidence: Evidence, lang: str) -> str:
    """The speaker, else whose data it is, else the outlet, else "artikel ini"."""
    for name in ("speaker", "source", "publisher", "article"):
        if evidence.get(name):
            return str(evidence[name])
    return "artikel ini" if lang == "id" else "this article"


def tell_figure(evidence: Evidence, lang: str) -> str:
    """The figure with unit and hedge; for a date or an official the words as printed."""
    if evidence.get("value") is None:
        return " ".join(str(evidence.get("surface") or "").split())
    return format_figure(
        evidence["value"],
        low=evidence.get("value_low"),
        high=evidence.get("value_high"),
        bound=evidence.get("bound") or "exact",
        unit=evidence["unit"],
        per=evidence.get("per"),
        lang=lang,
    )


def tell_number(evidence: Evidence, lang: str) -> str:
    """The figure as it enters a calculation: "8,24 %", "442.758", "40,38 ribu"."""
    figure = format_figure(
        evidence["value"],
        low=evidence.get("value_low"),
        high=evidence.get("value_high"),
        bound=evidence.get("bound") or "exact",
        unit="index" if evidence["unit"] not in MONEY else evidence["unit"],
        per=None,
        lang=lang,
    )
    return f"{figure} %" if evidence["unit"] == "percent" else figure


def lower_first(name: str) -> str:
    """An indicator's name as it stands inside a sentence; acronyms stay."""
    return name[0].lower() + name[1:] if name[1:2].islower() else name


def tell_day(evidence: Evidence, lang: str) -> str:
    """The day of the article (or of the release)."""
    day = evidence.get("day")
    if isinstance(day, datetime.date):
        return format_day(day, lang)
    return "tanggal tidak diketahui" if lang == "id" else "date unknown"


TELLERS: Mapping[str, Callable[[Evidence, str], str]] = {
    "figure": tell_figure,
    "number": tell_number,
    "who": tell_who,
    "day": tell_day,
    "interval": lambda e, lang: format_interval(e.get("value_low"), e.get("value_high"), lang),
    "period": lambda e, lang: format_period(e.get("period_label"), lang),
    "year": lambda e, lang: str(e.get("period_label") or UNNAMED[lang]["year"])[:4],
    "place": lambda e, lang: str(e.get("place_name") or UNNAMED[lang]["place"]),
    "indicator": lambda e, lang: lower_first(e.get(f"name_{lang}") or e.get("measure") or UNNAMED[lang]["indicator"]),
    "definition": lambda e, lang: DEFINITIONS.get(
        e.get("definition") or "", str(e.get("definition") or "").upper() or UNNAMED[lang]["definition"]
    ),
    "surface": lambda e, _: " ".join(str(e.get("surface") or "").split()),
    "outlet": lambda e, _: str(e.get("publisher") or e.get("article") or ""),
    "office": lambda e, _: str(e.get("office") or ""),
    "person": lambda e, _: str(e.get("speaker") or ""),
    "source": lambda e, _: str(e.get("source") or "").partition(",")[0],  # "BPS, Susenas" is BPS to a reader
}


def tell_value(value: Any, lang: str) -> str:
    """A column of the row itself."""
    if isinstance(value, Decimal):
        return format_result(value, lang)
    if isinstance(value, int) and not isinstance(value, bool):
        return format_result(Decimal(value), lang)
    if isinstance(value, datetime.date):
        return format_day(value, lang)
    if isinstance(value, list):
        return ", ".join(tell_value(item, lang) for item in value)
    return "" if value is None else str(value)


def fill(template: str, parts: Mapping[str, Evidence], row: Mapping[str, Any], lang: str) -> str:
    """Replace {part}, {part.field} and {column}; an unknown slot raises KeyError with the slot's name."""

    def put(match: re.Match[str]) -> str:
        name, field = match[1], match[2]
        if name in parts:
            return TELLERS[field or "figure"](parts[name], lang)
        if field or name not in row:
            raise KeyError(match[0])
        return tell_value(row[name], lang)

    text = " ".join(SLOT.sub(put, template).split())
    return text[:1].upper() + text[1:]
