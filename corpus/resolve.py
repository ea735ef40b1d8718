"""Decides between what a page prints and what its metadata states: title, instant with zone, reporter and editor."""

from __future__ import annotations

import re
from datetime import UTC, timedelta
from typing import TYPE_CHECKING

from corpus.bylines import Byline, is_label, read_byline, read_names, tidy_name
from corpus.furniture import simplify
from corpus.plain import tidy_line
from corpus.portal_dates import WIB, WIT, WITA, Instant, read_instant
from corpus.publisher import load_publishers
from corpus.zones import settle_zone

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import datetime, timezone

    from corpus.metadata import Metadata

_SUFFIX = re.compile(r"\s+(?:[-–—|:»·~]|::)\s+|\s*\|\s*|\s::\s?")
NAME_WORDS = 4  # an outlet's name has no more
UTC_OFFSET = timedelta(0)
# A CMS, a vendor or the desk is no reporter.
_NO_PERSON = re.compile(
    r"\b(?:cms|developer|redaksi|admin\w*|administrator|editor|webmaster|dev|media|news|online|cyber|portal|team|tim|"
    r"staff?|kontributor|network|group|the|author|penulis|wordpress|super\s?user|root|user\d*)\b|"
    r"\.(?:com|co|id|net|tv|org)\b|https?:|@|\d{3}",
    re.IGNORECASE,
)


def choose_title(meta: Metadata, headings: Sequence[str]) -> str:
    """The printed heading that the metadata repeats, else the JSON-LD headline, else og:title without the outlet."""
    stated = [simplify(text) for text in (*meta.headlines, *meta.og_titles, meta.page_title) if text]
    outlet = simplify(meta.site_name)
    fits = [heading for heading in headings if any(_repeats(simplify(heading), text, outlet) for text in stated)]
    if fits and (meta.headlines or meta.og_titles or len(max(fits, key=len).split()) > NAME_WORDS):
        return max(fits, key=len)
    if fits:  # the page title may be the outlet's name, which stands as a heading too
        return next((heading for heading in headings if len(heading.split()) > NAME_WORDS), max(fits, key=len))
    if meta.headlines and len(meta.headlines[0]) < 105:  # JSON-LD cuts headlines at 110 characters
        return tidy_line(meta.headlines[0])
    for text in meta.og_titles:
        return _without_outlet(tidy_line(text), meta)
    if meta.page_title:
        return _longest_part(_without_outlet(tidy_line(meta.page_title), meta))
    return next((heading for heading in headings if len(heading.split()) >= 3), "")


def _repeats(heading: str, stated: str, outlet: str) -> bool:
    """Whether a stated title is this heading, alone, beside the outlet, or cut short; the outlet is no headline."""
    if len(heading.split()) < 2 or heading == outlet:
        return False
    if heading == stated or (len(stated.split()) >= 4 and heading.startswith(stated.rstrip(". …"))):
        return True
    parts = [simplify(part) for part in _SUFFIX.split(stated)]
    long_enough = len(heading) >= 0.4 * len(stated) or bool(outlet)
    return long_enough and (heading in parts or stated.startswith(f"{heading} ") or stated.endswith(f" {heading}"))


def _longest_part(title: str) -> str:
    """ "Outlet | Headline": the part that is a sentence beside one that is a name."""
    parts = sorted(_SUFFIX.split(title), key=len, reverse=True)
    if len(parts) == 2 and len(parts[0].split()) >= 4 and len(parts[1].split()) <= 3:
        return parts[0].strip()
    return title


def _without_outlet(title: str, meta: Metadata) -> str:
    outlet = simplify(meta.site_name)
    while True:
        cuts = list(_SUFFIX.finditer(title))
        if not cuts:
            return title
        tail = simplify(title[cuts[-1].end() :])
        head = title[: cuts[-1].start()]
        is_outlet = bool(tail) and (
            tail == outlet or (outlet and outlet in tail) or bool(re.search(r"\w\.(?:com|co|id|net)\b|\bnews\b", tail))
        )
        alone = title == meta.page_title and not outlet and len(tail.split()) <= 4 < len(head.split())
        if not (is_outlet or alone):
            return title
        title = head


def outlet_of(meta: Metadata, title: str) -> str:
    """The outlet that stands in the page title beside the headline, or ""."""
    whole = tidy_line(meta.page_title)
    position = whole.find(title) if title else -1
    if position < 0 or len(title) < 10:
        return ""
    rest = f"{whole[:position]} {whole[position + len(title) :]}".strip(" -–—|:»·~")
    return rest if 1 <= len(rest.split()) <= 5 and not _SUFFIX.search(rest) else ""


def choose_instant(
    meta: Metadata, printed: Iterable[Instant], zone: timezone, *, text: str = "", outlet: timezone | None = None
) -> tuple[datetime | None, str | None, datetime | None]:
    """Publication with where it was read, and last change; `text` and `outlet` give a zone to an instant without one.

    The machine's instant wins, but a printed zone corrects a machine that stamps its clock with a wrong one: many
    portals in WITA write +07:00 or Z behind local time. A change before the publication is an error of the CMS.
    """
    shown = list(printed)
    stated = [instant for instant in shown if not instant.is_change]
    published = next((instant for instant in stated if instant.has_time), stated[0] if stated else None)
    changed = next((instant for instant in shown if instant.is_change), None)
    source: str | None = None
    best: Instant | None = None
    for name, texts in (("jsonld", meta.published_jsonld), ("meta", meta.published_meta)):
        for stamp in texts:
            instant = read_instant(stamp, zone=zone)
            if instant and (best is None or (instant.has_time and not best.has_time)):
                best, source = instant, name
        if best and best.has_time:
            break
    if best is None or (
        published and published.has_time and not best.has_time and published.at.date() == best.at.date()
    ):
        best, source = published, "byline" if published else None
    elif (
        published
        and published.has_zone
        and published.has_time
        and _same_clock(best, published)
        and best.at != published.at
    ) or (best and not best.has_zone and published and published.has_zone and best.has_time):
        best = Instant(best.at.replace(tzinfo=published.at.tzinfo), 0, 0, True, True)
    best, source = _correct_utc(meta, best, source, published, zone)
    modified = next(
        (instant for instant in (read_instant(text, zone=zone) for text in meta.modified) if instant), changed
    )
    at, note = settle_zone(best, text, outlet) if best else (None, "")
    late = modified.at if modified and modified.has_time else None
    if late and late.utcoffset() == UTC_OFFSET and best:
        late = late.astimezone(best.at.tzinfo)
    if late and best and not modified.has_zone and best.has_zone:  # type: ignore[union-attr]
        late = late.replace(tzinfo=best.at.tzinfo)
    return at, f"{source}{note}" if source else None, late if late and at and late >= at else None


def _correct_utc(
    meta: Metadata, best: Instant | None, source: str | None, published: Instant | None, zone: timezone
) -> tuple[Instant | None, str | None]:
    """A stamp in UTC is local time with a Z behind it if the printed clock says so, else becomes local time."""
    if best is None or not best.has_zone or best.at.utcoffset() != UTC_OFFSET:
        return best, source
    if published and published.has_time and published.has_zone:
        stamps = (read_instant(text, zone=zone) for text in (*meta.published_jsonld, *meta.published_meta))
        if any(
            stamp and stamp.has_zone and _same_clock(stamp, published) and stamp.at != published.at for stamp in stamps
        ):
            return published, "byline"
    local = published.at.tzinfo if published and published.has_zone else _zone_between(best, published) or zone
    return Instant(
        best.at.astimezone(local), 0, 0, True, best.has_time
    ), source  # the day of publication is the local one


def _zone_between(stamp: Instant, shown: Instant | None) -> timezone | None:
    """The zone that turns the stamp into the printed clock, which names none: 08:00Z printed as 16:00 is WITA."""
    if shown is None or not shown.has_time:
        return None
    gap = shown.at.replace(tzinfo=None, second=0) - stamp.at.astimezone(UTC).replace(
        tzinfo=None, second=0, microsecond=0
    )
    return next((zone for zone in (WIB, WITA, WIT) if zone.utcoffset(None) == gap), None)


def _same_clock(machine: Instant, shown: Instant) -> bool:
    return machine.at.replace(tzinfo=None, second=0, microsecond=0) == shown.at.replace(
        tzinfo=None, second=0, microsecond=0
    )


def choose_people(
    meta: Metadata,
    shown_authors: Sequence[str],
    shown_editors: Sequence[str],
    bylines: Sequence[Byline],
    signed: Sequence[str],
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Reporters and editors. What is printed wins: JSON-LD "author" is often the editor, "meta author" the CMS."""
    editors = _unique([*shown_editors, *(name for byline in bylines for name in byline.editors)]) or _persons(
        meta.editors, meta
    )
    for names in (
        [*shown_authors, *(name for byline in bylines for name in byline.authors)],
        signed,
        meta.layer_authors,
        meta.jsonld_authors,
        meta.meta_authors,
    ):
        authors = tuple(
            name for name in _persons(names, meta) if name.lower() not in {editor.lower() for editor in editors}
        )
        if authors:
            return authors, editors
    return (), editors


def _persons(names: Iterable[str], meta: Metadata) -> tuple[str, ...]:
    outlets = {simplify(meta.site_name), *(publisher.name.lower() for publisher in load_publishers())}
    people = [person for name in names for person in read_names(name)]
    return _unique(
        person
        for person in people
        if not _NO_PERSON.search(person)
        and simplify(person) not in outlets
        and len(person) <= 60
        and not (person.islower() and " " not in person)  # a login: "gemasabu"
    )


def _unique(names: Iterable[str]) -> tuple[str, ...]:
    seen: dict[str, str] = {}
    for name in names:
        tidy = tidy_name(name)
        if tidy:
            seen.setdefault(tidy.lower(), tidy)
    return tuple(seen.values())


def read_shown(texts: Iterable[str], zone: timezone) -> tuple[list[str], list[str], list[Instant]]:
    """Authors, editors and instants of elements that a layout names; a text that is no byline counts as names."""
    authors: list[str] = []
    editors: list[str] = []
    instants: list[Instant] = []
    for text in texts:
        line = tidy_line(text.replace("\n", " "))
        if is_label(line):
            continue
        byline = read_byline(line, zone=zone)
        if byline:
            authors += byline.authors
            editors += byline.editors
            instants += [instant for instant in (byline.published, byline.modified) if instant]
            continue
        instant = read_instant(line, zone=zone)
        if instant:
            instants.append(instant)
        elif line and len(line) <= 120:
            authors += read_names(line)
    return authors, editors, instants
