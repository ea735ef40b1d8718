"""Dateline: the place that a newsroom prints before the first sentence, "KUPANG -", "Jakarta, CNN Indonesia --"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.mentions import PlaceMention, Sentence
    from extract.places import FoundPlace

_PARAGRAPHS = 6  # captions and the name of the reporter may stand before the first paragraph
_WIDTH = 60
# What may stand before the place: a site or agency, "Bisnis.com, ", "(ANTARA) "; a bullet.
_BEFORE = re.compile(r"[\s•*(\[]*(?:[\w.()/ ]{2,30}(?:,|\)|--?|[–—]|[|/:]))?[\s*]*$")
# What may stand after it: a province, an outlet, a day, then a dash; or the agency in brackets.
_AFTER = re.compile(
    r"(?:\s*,[^.!?\n–—-]{0,40}(?:\.\w{2,6}[^.!?\n–—-]{0,12})?|\s*[(/][^)\n]{1,25}\)?)?[\s*]*(?:--?|[–—]|:|\|)"
)


def find_dateline(text: str, sentences: Sequence[Sentence], found: Sequence[FoundPlace]) -> PlaceMention | None:
    """The dateline among the places found, or None; it stands within the first paragraphs of the body."""
    starts: dict[int, int] = {}
    for sentence in sentences:
        if sentence.section != "headline":
            starts.setdefault(sentence.paragraph, sentence.start)
            if len(starts) > _PARAGRAPHS:
                break
    for start in list(starts.values())[:_PARAGRAPHS]:
        for hit in found:
            mention = hit.mention
            if not start <= mention.start <= start + _WIDTH:
                continue
            before = text[start : mention.start]
            if _BEFORE.match(before) and _AFTER.match(text, mention.end, mention.end + _WIDTH):
                return mention
    return None
