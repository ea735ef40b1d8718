"""Reads the instants that Indonesian portals print, with their zone; the table of formats is this file's patterns."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone

WIB = timezone(timedelta(hours=7), "WIB")
WITA = timezone(timedelta(hours=8), "WITA")
WIT = timezone(timedelta(hours=9), "WIT")
ZONES = {"wib": WIB, "wita": WITA, "wit": WIT, "utc": UTC, "gmt": UTC, "z": UTC}

# Old spellings (Pebruari, Nopember, Djuni) and English names appear in running portals.
_MONTHS = (
    "januari january jan", "februari february pebruari feb peb", "maret march mar mrt", "april apr", "mei may",
    "juni june jun", "juli july jul", "agustus august agu ags agt aug agst", "september sep sept",
    "oktober october okt oct", "november nopember nov nop", "desember december des dec",
)  # fmt: skip
MONTHS = {name: number for number, names in enumerate(_MONTHS, 1) for name in names.split()}

_MONTH = "(?P<month>" + "|".join(sorted(MONTHS, key=len, reverse=True)) + r")\b\.?"
_CLOCK = (
    r"(?P<hour>[01]?\d|2[0-3])[:.](?P<minute>[0-5]\d)(?:[:.](?P<second>[0-5]\d))?(?:\.\d+)?\s{0,2}(?P<noon>[ap]\.?m\b)?"
)
_ZONE = r"(?P<zone>wita|wit|wib|utc|gmt|z\b)?\)?\s{0,2}\(?(?:gmt|utc)?(?P<offset>[+-]\d{1,2}(?::?\d\d)?)?"
_JOIN = r"[\s,|•·\-–—/()]{0,6}(?:pukul|jam|pkl|at|wib|t)?\.?[\s:]{0,3}"
_TAIL = rf"(?:{_JOIN}{_CLOCK}\s{{0,3}}\(?{_ZONE})?"
_PATTERNS = tuple(
    re.compile(pattern + _TAIL, re.IGNORECASE)
    for pattern in (
        r"(?<!\d)(?P<year>20\d\d)(?P<month_number>0\d|1[0-2])(?P<day>[0-3]\d)(?=T\d{4})",
        r"(?<!\d)(?P<year>(?:19|20)\d\d)[-/](?P<month_number>\d{1,2})[-/](?P<day>\d{1,2})(?!\d)",
        rf"(?<![\d/.,])(?P<day>\d{{1,2}})[\s\-]{{1,3}}{_MONTH}[\s\-,]{{1,3}}(?P<year>(?:19|20)\d\d)(?!\d)",
        rf"\b{_MONTH}\s{{1,2}}(?P<day>\d{{1,2}})(?:st|nd|rd|th)?,?\s{{1,2}}(?P<year>(?:19|20)\d\d)(?!\d)",
        r"(?<![\d/.,])(?P<day>\d{1,2})[/\-.](?P<month_number>\d{1,2})[/\-.](?P<year>(?:19|20)\d\d)(?!\d)",
    )
)
_YEAR = re.compile(r"(?:19|20)\d\d")  # each of the patterns needs one, and most lines have none
_AGO = re.compile(
    r"\b(\d{1,3})\s+(menit|jam|hari|minggu|minutes?|hours?|days?)\s+(?:yang\s+)?(?:lalu|ago)\b", re.IGNORECASE
)
_AGO_UNITS = {"menit": 1, "minute": 1, "jam": 60, "hour": 60, "hari": 1440, "day": 1440, "minggu": 10080}
_CHANGED = re.compile(
    r"\b(?:terakhir\s+)?(?:di)?(?:perbarui|perbaharui|ubah|update|sunting)\w*\b|\b(?:last\s+)?(?:updated?|modified)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Instant:
    """An aware instant, where it stood in the text, and whether its zone and its clock time were printed."""

    at: datetime
    start: int
    end: int
    has_zone: bool
    has_time: bool
    is_change: bool = False  # "Diperbarui ...": the time of an edit


def read_instant(text: str, *, zone: timezone = WIB, now: datetime | None = None) -> Instant | None:
    """The first instant in `text`, or None; `zone` holds where none is printed, `now` is the base of "2 jam lalu"."""
    found = find_instants(text, zone=zone, now=now)
    return found[0] if found else None


def find_instants(text: str, *, zone: timezone = WIB, now: datetime | None = None) -> list[Instant]:
    """All instants of a short text (a byline, an attribute), ordered by start; impossible days are left out."""
    text = text[:2000]
    found: list[Instant] = []
    for pattern in _PATTERNS if _YEAR.search(text) else ():
        for match in pattern.finditer(text):
            if any(match.start() < other.end and other.start < match.end() for other in found):
                continue
            instant = _instant_of(match, zone, text)
            if instant:
                found.append(instant)
    if not found and now:
        ago = _AGO.search(text)
        if ago:
            minutes = int(ago.group(1)) * _AGO_UNITS[ago.group(2).lower().rstrip("s")]
            found.append(Instant(now - timedelta(minutes=minutes), ago.start(), ago.end(), False, False))
    return sorted(found, key=lambda instant: instant.start)


def _instant_of(match: re.Match[str], zone: timezone, text: str) -> Instant | None:
    parts = match.groupdict()
    month = MONTHS[parts["month"].lower()] if parts.get("month") else int(parts["month_number"])
    day = int(parts["day"])
    if month > 12 >= day:  # 11/26/2024: a CMS in American order
        month, day = day, month
    hour, minute, second = (int(parts[name] or 0) for name in ("hour", "minute", "second"))
    if parts["noon"] and hour <= 12:
        hour = hour % 12 + (12 if parts["noon"][0] in "pP" else 0)
    stated = _zone_of(parts["zone"], parts["offset"])
    try:
        at = datetime(int(parts["year"]), month, day, hour, minute, second, tzinfo=stated or zone)
    except ValueError:
        return None
    before = text[max(0, match.start() - 40) : match.start()]
    is_change = bool(_CHANGED.search(before)) and "terbit" not in before.lower()
    return Instant(at, match.start(), match.end(), stated is not None, parts["hour"] is not None, is_change)


def _zone_of(name: str | None, offset: str | None) -> timezone | None:
    if offset:
        digits = offset[1:].replace(":", "")
        hours, minutes = (int(digits[:-2]), int(digits[-2:])) if len(digits) > 2 else (int(digits), 0)
        if hours > 14 or minutes > 59:
            return None
        shift = timedelta(hours=hours, minutes=minutes) * (-1 if offset[0] == "-" else 1)
        return timezone(shift)
    return ZONES[name.lower()] if name else None
