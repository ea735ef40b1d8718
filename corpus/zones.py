"""The zone of an instant that names none: the outlet's, that of the clock times in the text, or WIB."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from corpus.portal_dates import WIB, ZONES

if TYPE_CHECKING:
    from datetime import datetime, timezone

    from corpus.portal_dates import Instant

_CLOCK = re.compile(
    r"\b(?:\d{1,2}[.:]\d\d(?:[.:]\d\d)?|(?:pukul|jam|pkl\.?)\s\d{1,2})\s?\(?(?P<zone>wib|wita|wit)\b", re.IGNORECASE
)


def zone_of_text(text: str) -> timezone | None:
    """The one zone in which a text gives clock times ("pukul 09.30 Wita"); None where it has none, or several."""
    found = {match["zone"].lower() for match in _CLOCK.finditer(text)}
    return ZONES[found.pop()] if len(found) == 1 else None


def settle_zone(instant: Instant, text: str, outlet: timezone | None) -> tuple[datetime, str]:
    """The instant in its zone, and where the zone comes from: "" where it was printed or stated.

    A known outlet prints its own zone, wherever the news is from; of an unknown one the text is the best witness.
    """
    if instant.has_zone:
        return instant.at, ""
    if outlet is not None:
        return instant.at.replace(tzinfo=outlet), " (zone of the outlet)"
    found = zone_of_text(text)
    return instant.at.replace(tzinfo=found or WIB), " (zone of the text)" if found else " (zone assumed)"
