"""A day in digits: "12/11/2024", "2024-11-12" and, in brackets or after a weekday, "12/11" or "2-4/6/2025"."""

from __future__ import annotations

import re

from extract.calendar_words import DASH, DAY, YEAR
from extract.date_parts import Part

VERSION = 1
ANCHORS = ("short number", "long number")
_MONTH = r"(?:0?[1-9]|1[0-2])(?!\d)"
PATTERN = rf"""
    (?P<iso>(?P<iso_year>(?:19|20)\d\d)-(?P<iso_month>0[1-9]|1[0-2])-(?P<iso_day>0[1-9]|[12]\d|3[01]))(?!\d)
  | (?P<first>{DAY})(?:\s?{DASH}\s?(?P<last>{DAY}))?
    (?: \s?/{{1,2}}\s?(?P<month>{_MONTH})(?:(?:\s?/{{1,2}}\s?|\s)(?P<year>{YEAR}|(?<=/)\d\d(?!\d)))?
      | /(?P<run_month>0[1-9]|1[0-2])(?P<run_year>20\d\d)
      | (?P<point>[.-])(?P<dotted_month>{_MONTH})(?P=point)(?P<dotted_year>(?:19|20)\d\d)
    )(?![\d/%]|[.,]\d)
  | (?P<us_month>{_MONTH})/(?P<us_day>1[3-9]|2\d|3[01])/(?P<us_year>(?:19|20)\d\d)(?![\d/])
"""
EXAMPLES = {
    "ujarnya, Selasa (12/11).": "2024-11-12",
    "Jumat (29/11) mengatakan": "2024-11-29",
    "pada 3/11/2025 lalu": "2025-11-03",
    "Sabtu-Minggu (5-6/7/2025)": "2025-07-05/2025-07-06",
    "kepada Kabar Melati (3/11)": "2024-11-03",
    "terbit 2024-11-12": "2024-11-12",
    "tanggal 12.11.2024": "2024-11-12",
    "Selasa (12/11/24)": "2024-11-12",
    "Selasa (12/112024)": "2024-11-12",
    "Selasa (12/11//2024)": "2024-11-12",
    "Senin (1/7/2025)": "2025-07-01 conflict",
    "Senin (26/11/2024)": "2024-11-26 conflict",
}
REJECTS = (
    "UU 13/2003",
    "sebanyak 8,61 persen",
    "skor 2-1",
    "gang 3/12",
    "pukul 07.15 WIB",
    "Jalan Melati 12/5",
    "RT 05/RW 02",
    "bagian (1/3)",
    "dua pertiga atau 2/3",
    "0812-11-2024",
    "IP 10.11.12.13",
    "PRINT-362/N.3/Fd.1/10/2025",
)


def read(match: re.Match[str]) -> Part | None:
    """The day or the span of days in one month; a year of two digits is in this century."""
    get = match.group
    start, end = match.span()
    if get("iso"):
        return Part(start, end, "day", int(get("iso_year")), int(get("iso_month")), int(get("iso_day")))
    if get("us_day"):
        return Part(start, end, "day", int(get("us_year")), int(get("us_month")), int(get("us_day")))
    month = int(get("month") or get("dotted_month") or get("run_month"))
    written = get("year") or get("dotted_year") or get("run_year")
    year = int(written) + (2000 if len(written) == 2 else 0) if written else None
    bare = written is None or len(written) == 2
    last = Part(start, end, "day", year, month, int(get("last"))) if get("last") else None
    return Part(start, end, "day", year, month, int(get("first")), last=last, bare=bare)
