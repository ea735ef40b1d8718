"""What the readers of names found, and what is known of each sentence while attribution is worked out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from extract.speech import speech_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.mentions import Sentence
    from extract.quotes import Quote
    from extract.register import Person
    from extract.source_papers import SourceCue
    from extract.speech_cues import Cue
    from extract.speech_subjects import Subject


_OPEN_DATA = ("Berdasarkan data,", "Berdasarkan data itu", "Berdasarkan data tersebut")  # those of who spoke before
_FURNITURE = 40  # characters looked at


@dataclass(slots=True)
class Said:
    """What is known of one sentence while it is worked out."""

    speaker: Person | None = None
    source: SourceCue | None = None
    rule: str = ""
    has_cue: bool = False
    is_quote: bool = False
    is_body: bool = False  # an organisation speaks


@dataclass(frozen=True, slots=True)
class Findings:
    """What the readers found, for the rules that tie it to sentences."""

    text: str
    sentences: Sequence[Sentence]
    quotes: Sequence[Quote]
    subjects: Sequence[Subject]
    cues: Sequence[Cue]
    sources: Sequence[SourceCue]
    subject_starts: Sequence[int]  # code points of the subjects


def is_furniture(text: str) -> bool:
    """Whether the line only leads to other pages: "Baca Juga", "Advertisement"; what was said goes on behind it."""
    return text[:_FURNITURE].lower().strip(" :*").startswith(speech_words().furniture)


def offers_video(text: str) -> bool:
    """Whether the line leads to a video: "Tonton juga video 'Budi Ungkap ...'"."""
    start = text[:_FURNITURE].lower()
    return "video" in start and start.startswith(speech_words().furniture)


def breaks(text: str) -> bool:
    """Whether the sentence is the newsroom's own again: "Diketahui, ...", "Baca juga", "Sebelumnya, ..."."""
    first = text.split(" ", 1)[0]
    if text.startswith(_OPEN_DATA):
        return False
    low = first.strip('",.:“').lower()
    if low == "sebelumnya":  # "Sebelumnya pada 2023 angkanya ..." goes on with the same data
        return first.endswith(",") or " diberitakan" in text[:30]
    return low in speech_words().breaks
