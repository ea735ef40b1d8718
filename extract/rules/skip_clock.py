"""Clock times: "pukul 07.15 WIB", "jam 10"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from extract.number_rules import Spot

VERSION = 1
PATTERN = r"{clock_words}\.?(?: sekitar)? ?#"
REASON = "clock time"
EXAMPLES = {
    "Rapat dimulai pukul 07.15 WIB.": {"skip": "07.15"},
    "Toko buka jam 10 pagi.": {"skip": "10"},
}
REJECTS = (
    "Ia menunggu 2 jam 30 menit.",
    "Ia bekerja 8 jam sehari.",
    "Kegiatan berlangsung dua jam.",
)

_DURATION = re.compile(
    r"(?:\d|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|belas|puluh|setengah) jam $"
)


def holds(spot: Spot) -> bool:
    """Not the minutes of a duration."""
    return _DURATION.search(spot.before) is None
