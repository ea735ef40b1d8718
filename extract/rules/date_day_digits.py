"""A day in digits: "3/11/2025" and, in brackets or after a weekday, "12/11", "12/11/24" or "2-4/6/2025"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.calendar_words import DASH, DAY, YEAR, read_year
from extract.date_parts import Part

if TYPE_CHECKING:
    import re

VERSION = 1
ANCHORS = ("short number",)
_MONTH = r"(?:0?[1-9]|1[0-2])(?!\d)"
PATTERN = rf"""
    (?P<first>{DAY}) (?:\s?{DASH}\s?(?P<last>{DAY}))?
    (?: \s?/{{1,2}}\s?(?P<month>{_MONTH}) (?:(?:\s?/{{1,2}}\s?|\s)(?P<year>{YEAR}|(?<=/)\d\d(?!\d)))?
      | /(?P<run_month>0[1-9]|1[0-2])(?P<run_year>20\d\d)  # a slash was lost
    ) (?![\d/%]|[.,]\d)
"""
EXAMPLES = {
    "ujarnya, Selasa (12/11).": "2024-11-12",
    "Jumat (29/11) mengatakan": "2024-11-29",
    "pada 3/11/2025 lalu": "2025-11-03",
    "Sabtu-Minggu (5-6/7/2025)": "2025-07-05/2025-07-06",
    "kepada Kabar Melati (3/11)": "2024-11-03",
    "Selasa (12/11/24)": "2024-11-12",
    "Selasa (12/112024)": "2024-11-12",
    "Selasa (12/11//2024)": "2024-11-12",
    "Senin (1/7/2025)": "2025-07-01 conflict",
    "Senin (26/11/2024)": "2024-11-26 conflict",
}
REJECTS = (
    "UU 13/2003",
    "sebanyak 8,61 persen",
    "gang 3/12",
    "Jalan Melati 12/5",
    "RT 05/RW 02",
    "bagian (1/3)",
    "dua pertiga atau 2/3",
    "PRINT-362/N.3/Fd.1/10/2025",
)


def read(match: re.Match[str]) -> Part | None:
    """The day or the span of days in one month; without a year of four digits it needs brackets or a weekday."""
    get = match.group
    start, end = match.span()
    month = int(get("month") or get("run_month"))
    written = get("year") or get("run_year")
    year = read_year(written)
    last = Part(start, end, "day", year, month, int(get("last"))) if get("last") else None
    bare = written is None or len(written) == 2
    return Part(start, end, "day", year, month, int(get("first")), last=last, bare=bare)
