"""Attribution: for every sentence, who says it and whose data it cites."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import replace
from typing import TYPE_CHECKING

from extract.citation import cite, own_data
from extract.mentions import Attribution
from extract.said import Findings, Said, breaks, offers_video
from extract.speech import speech_words
from extract.speech_cues import UNNAMED, Cue

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.quotes import Quote
    from extract.register import Person

__all__ = ["Findings", "attribute"]

_INHERITED = 3  # sentences
_OWN = "Adapun "  # the newsroom's own words again, though often still on the data cited
_TRAILING = frozenset({"speaker_inverted", "speaker_suffixed", "speaker_passive"})  # "BPS mencatat ..., kata Budi"
_BRIDGED = 6  # sentences
_ITEMS = ("- ", "• ", "* ", "1. ", "1) ", "a. ")
_ASIDE = 40  # characters
_SAYING = frozenset({"source_body_says"})
_GAP = 12  # characters between a quote and its verb


def attribute(found: Findings) -> tuple[Attribution, ...]:
    """One attribution for every sentence that has a speaker or a source, ordered, not overlapping."""
    found = replace(found, cues=_with_bodies(found))
    said = [Said() for _ in found.sentences]
    people = _name_speakers(found)
    _speak(found, said, people)
    _quote(found, said, people)
    _inherit(found, said)
    _bridge(found, said)
    cite(found, said)
    out: list[Attribution] = []
    for sentence, one in zip(found.sentences, said, strict=True):
        source = one.source.name if one.source else own_data(one.speaker, sentence.text, found.text)
        if one.speaker is None and source is None:
            continue
        out.append(
            Attribution(
                start=sentence.start,
                end=sentence.end,
                speaker=one.speaker.text if one.speaker else None,
                office=one.speaker.office if one.speaker else None,
                source=source,
                rule=one.rule or (one.source.rule if one.source else ""),
            )
        )
    return tuple(out)


def _with_bodies(found: Findings) -> tuple[Cue, ...]:
    """The cues of speech, those of organisations among them."""
    starts = [sentence.start for sentence in found.sentences]
    bodies: list[Cue] = []
    for source in found.sources:
        at = bisect_right(starts, source.start) - 1 if source.speaks else -1
        if at >= 0 and source.start < found.sentences[at].end:
            bodies.append(Cue(-1, at, source.start, source.end, None, source.rule, is_body=True))
    return tuple(sorted((*found.cues, *bodies), key=lambda cue: cue.start)) if bodies else tuple(found.cues)


def _name_speakers(found: Findings) -> list[Person | None]:
    """The person of every cue: "ia" and "ujarnya" are the speaker before, else the person named last."""
    people: list[Person | None] = []
    last: Person | None = None
    before: Cue | None = None
    for cue in found.cues:
        person = cue.person
        is_nobody = person is None and not cue.is_body and _goes_on_for_nobody(found, before, cue)
        if person is None and not cue.is_body and not is_nobody:
            person = last
            at = bisect_right(found.subject_starts, cue.start) - 1
            if person is None and at >= 0:
                person = found.subjects[at].person
        people.append(person)
        last = person or last
        before = before if is_nobody else cue
    return people


def _goes_on_for_nobody(found: Findings, before: Cue | None, cue: Cue) -> bool:
    """Whether "dia" has no name: after "ujar warga", and in one paragraph after "KPK mengatakan ..."."""
    if before is None or before.rule == UNNAMED:
        return before is not None
    if not before.is_body or before.rule not in _SAYING or cue.rule == "speaker_suffixed":
        return False
    return found.sentences[before.sentence].paragraph == found.sentences[cue.sentence].paragraph


def _speak(found: Findings, said: list[Said], people: Sequence[Person | None]) -> None:
    for cue, person in zip(found.cues, people, strict=True):
        one = said[cue.sentence]
        if not one.has_cue or (one.is_body and cue.rule in _TRAILING):
            one.is_body = cue.is_body
            one.speaker, one.rule, one.has_cue = person, cue.rule, True


def _quote(found: Findings, said: list[Said], people: Sequence[Person | None]) -> None:
    """Give every quote the speaker right behind it, else right before it, else of its paragraph, else the last one."""
    cue_starts = [cue.start for cue in found.cues]
    starts = [sentence.start for sentence in found.sentences]
    for quote in found.quotes:
        cue_at = _cue_of(found, quote, cue_starts)
        first = max(bisect_right(starts, quote.start) - 1, 0)
        for at in range(first, len(starts)):
            sentence = found.sentences[at]
            if sentence.start >= quote.end:
                break
            if sentence.end <= quote.start:
                continue
            one = said[at]
            if offers_video(sentence.text):
                _name_in_title(found, one, quote)
                break
            one.is_quote = True
            if cue_at is None or (one.is_body and found.cues[cue_at].rule not in _TRAILING):
                continue
            if not one.has_cue or found.cues[cue_at].sentence == at:
                one.speaker, one.rule = people[cue_at], found.cues[cue_at].rule


def _name_in_title(found: Findings, one: Said, quote: Quote) -> None:
    """ "Tonton juga video 'Budi Ungkap ...'": whom the title names first speaks in it, nobody else."""
    at = bisect_left(found.subject_starts, quote.start)
    is_first = at < len(found.subjects) and found.subject_starts[at] == quote.start + 1
    one.speaker = found.subjects[at].person if is_first else None
    one.rule = "speaker_before_verb" if is_first else ""


def _cue_of(found: Findings, quote: Quote, cue_starts: Sequence[int]) -> int | None:
    """Index of the cue that owns the quote."""
    cues, sentences = found.cues, found.sentences
    behind = bisect_right(cue_starts, quote.start)
    before = behind - 1
    gap = found.text[quote.end : min(cues[behind].start, quote.end + _GAP)] if behind < len(cues) else "-"
    if quote.is_closed and not gap.strip(" ,*\u00a0\n") and cues[behind].start - quote.end < _GAP:
        return behind
    in_paragraph = [
        at
        for at in (before, behind)
        if 0 <= at < len(cues) and sentences[cues[at].sentence].paragraph == quote.paragraph
    ]
    if in_paragraph:
        return in_paragraph[0]
    return before if before >= 0 else None


def _inherit(found: Findings, said: list[Said]) -> None:
    """A plain sentence behind one that reports somebody's words, in the same paragraph, goes on with them."""
    run = 0
    for at in range(1, len(said)):
        one, before, sentence = said[at], said[at - 1], found.sentences[at]
        if one.has_cue or one.is_quote or before.is_quote or before.speaker is None or one.speaker:
            run = 0
            continue
        run += 1
        if run > _INHERITED:
            continue
        is_item = found.sentences[at - 1].text.rstrip().endswith(":") and sentence.text.startswith(_ITEMS)
        if sentence.paragraph != found.sentences[at - 1].paragraph and not is_item:
            continue
        if sentence.section != found.sentences[at - 1].section:
            continue
        if not breaks(sentence.text) and not sentence.text.startswith(_OWN):
            one.speaker, one.rule = before.speaker, before.rule


def _bridge(found: Findings, said: list[Said]) -> None:
    """ "Lalu, ...", "Misalnya, ...": a paragraph that goes on between two of one speaker's, the first no quote."""
    last: int | None = None
    for at, one in enumerate(said):
        if one.speaker is None:
            continue
        if last is not None and said[last].speaker is one.speaker and not said[last].is_quote:
            between = range(last + 1, at)
            if 0 < len(between) <= _BRIDGED and _goes_on(found, said, between):
                for middle in between:
                    said[middle].speaker, said[middle].rule = one.speaker, one.rule
        last = at


def _goes_on(found: Findings, said: list[Said], between: range) -> bool:
    """Whether the sentences are a plain paragraph, or two, that a word of going on opens."""
    sentences = found.sentences
    if sentences[between[0]].paragraph == sentences[between[0] - 1].paragraph:
        return False
    if not sentences[between[0]].text[:_ASIDE].lower().startswith(speech_words().going_on):
        return False
    for at in between:
        text = sentences[at].text
        if said[at].has_cue or said[at].is_body or sentences[at].section == "headline":
            return False
        if breaks(text) or text.startswith(_OWN) or text[:_ASIDE].lower().startswith(speech_words().asides):
            return False
    return True
