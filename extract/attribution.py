"""Attribution: for every sentence, who says it and whose data it cites."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from extract.bodies import find_body
from extract.mentions import Attribution
from extract.source_bodies import source_words
from extract.sources import is_document
from extract.speech import speech_words
from extract.speech_cues import Cue

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.mentions import Sentence
    from extract.quotes import Quote
    from extract.register import Person
    from extract.sources import SourceCue
    from extract.speech_cues import Subject


_INHERITED = 3  # sentences
_MANY = 3  # sources cited in one sentence
_TRAILING = frozenset({"speaker_inverted", "speaker_suffixed", "speaker_passive"})  # "BPS mencatat ..., kata Budi"
_LONG_PARAGRAPH = 10  # sentences
_SHORT_FORM = 6  # characters
_COMPANY = 60  # characters
_ASIDE = 40  # characters
_GAP = 12  # characters between a quote and its verb


@dataclass(slots=True)
class _Said:
    """What is known of one sentence."""

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


def attribute(found: Findings) -> tuple[Attribution, ...]:
    """One attribution for every sentence that has a speaker or a source, ordered, not overlapping."""
    found = replace(found, cues=_with_bodies(found))
    said = [_Said() for _ in found.sentences]
    people = _name_speakers(found)
    _speak(found, said, people)
    _quote(found, said, people)
    _inherit(found, said)
    _cite(found, said)
    out: list[Attribution] = []
    for sentence, one in zip(found.sentences, said, strict=True):
        source = one.source.name if one.source else _own_data(one.speaker, sentence.text, found.text)
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
    for cue in found.cues:
        person = cue.person
        if person is None and not cue.is_body:
            person = last
            at = bisect_right(found.subject_starts, cue.start) - 1
            if person is None and at >= 0:
                person = found.subjects[at].person
        people.append(person)
        last = person or last
    return people


def _speak(found: Findings, said: list[_Said], people: Sequence[Person | None]) -> None:
    for cue, person in zip(found.cues, people, strict=True):
        one = said[cue.sentence]
        if not one.has_cue or (one.is_body and cue.rule in _TRAILING):
            one.is_body = cue.is_body
            one.speaker, one.rule, one.has_cue = person, cue.rule, True


def _quote(found: Findings, said: list[_Said], people: Sequence[Person | None]) -> None:
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
            one.is_quote = True
            if cue_at is None or (one.is_body and found.cues[cue_at].rule not in _TRAILING):
                continue
            if not one.has_cue or found.cues[cue_at].sentence == at:
                one.speaker, one.rule = people[cue_at], found.cues[cue_at].rule


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


def _inherit(found: Findings, said: list[_Said]) -> None:
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
        if (
            sentence.paragraph != found.sentences[at - 1].paragraph
            or sentence.section != found.sentences[at - 1].section
        ):
            continue
        if not _breaks(sentence.text):
            one.speaker, one.rule = before.speaker, before.rule


def _cite(found: Findings, said: list[_Said]) -> None:
    """Give every sentence the source named in it; data win over the newsroom that quotes them."""
    starts = [sentence.start for sentence in found.sentences]
    named: dict[int, set[str]] = {}
    papers: list[int] = []
    for cue in found.sources:
        at = bisect_right(starts, cue.start) - 1
        if at < 0 or cue.start >= found.sentences[at].end:
            continue
        known = said[at].source
        if known is None or (known.is_media and not cue.is_media):
            said[at].source = cue
        if not cue.is_media:
            named.setdefault(at, set()).add(cue.first_word)
        if _cites_paper(cue, found.sentences[at].text):
            papers.append(at)
    lists = frozenset(at for at, names in named.items() if len(names) >= _MANY)
    _hold_sources(found, said, lists)
    if papers:
        _spread_back(found, said, papers[0])


def _cites_paper(cue: SourceCue, text: str) -> bool:
    """Whether the whole news is out of a company's paper: "dikutip dari laporan keuangan 2020"."""
    if cue.rule == "source_own_paper":
        return True
    return cue.speaks and any(paper in text for paper in ("dari laporan keuangan", "dari prospektus"))


def _spread_back(found: Findings, said: list[_Said], paper: int) -> None:
    """What stands before the first paper cited is out of it too, as long as nobody else speaks or is cited."""
    for at in range(paper - 1, -1, -1):
        if said[at].speaker is not None or said[at].source is not None or found.sentences[at].section == "headline":
            return
        said[at].source = said[paper].source


def _hold_sources(found: Findings, said: list[_Said], lists: frozenset[int]) -> None:
    """Sources hold for what follows until somebody else speaks or is cited; a list of sources changes nothing."""
    holding: SourceCue | None = None
    speaker: Person | None = None
    lengths = Counter(sentence.paragraph for sentence in found.sentences)
    for at, one in enumerate(said):
        if one.source is not None:
            # a newsroom quoted does not end the data that it quotes, nor a list of papers a body's own study
            is_aside = one.source.is_media and holding is not None and not holding.is_media and not one.has_cue
            if at in lists and holding is not None:
                one.source = holding
            elif not is_aside:
                holding, speaker = one.source, one.speaker
        elif holding is not None:
            before, sentence = found.sentences[at - 1], found.sentences[at]
            # where all the news is one paragraph, who speaks anew starts one
            is_lost = lengths[sentence.paragraph] >= _LONG_PARAGRAPH and one.has_cue
            is_new = sentence.paragraph != before.paragraph or is_lost
            goes_on = sentence.section == before.section or (before.section, sentence.section) == ("lead", "body")
            is_aside = sentence.text[:_ASIDE].lower().startswith(speech_words().asides)
            if is_aside or not goes_on or not _holds(holding, speaker, one, sentence.text if is_new else ""):
                holding = None
            elif not _is_law(sentence.text):
                one.source = holding


def _is_law(text: str) -> bool:
    """Whether the sentence gives a tariff of the law."""
    words = text.lower().replace("(", " ").replace(")", " ").split()
    return not source_words().law.isdisjoint(words)


def _holds(source: SourceCue, speaker: Person | None, one: _Said, paragraph: str) -> bool:
    """Whether the source said by `speaker` is still that of `one`; `paragraph` is its text where it starts one."""
    if is_document(source.name):
        return True
    if source.is_passing and (paragraph or one.speaker is not None):
        return False
    if one.speaker is not None and _belongs(one.speaker, source):
        return True
    if source.is_media:
        return one.speaker is not None and one.speaker is speaker
    if one.speaker is not None and (one.speaker is not speaker or (paragraph and one.has_cue)):
        return False
    return not (paragraph and one.speaker is None and _breaks(paragraph))


def _breaks(text: str) -> bool:
    """Whether the sentence is the newsroom's own again: "Diketahui, ...", "Baca juga", "Sebelumnya, ..."."""
    first = text.split(" ", 1)[0]
    low = first.strip('",.:“').lower()
    if low == "sebelumnya":  # "Sebelumnya pada 2023 angkanya ..." goes on with the same data
        return first.endswith(",") or " diberitakan" in text[:30]
    return low in speech_words().breaks


def _belongs(person: Person, source: SourceCue) -> bool:
    """Whether the speaker holds an office of the body cited: the deputy of BPS speaks on BPS data."""
    first = source.name.split(" ", 1)[0].lower()
    return any(first in office.lower().replace("(", " ").replace(")", " ").split() for office in person.offices)


def _own_data(person: Person | None, sentence: str, text: str) -> str | None:
    """An official of the statistics office cites its data, said or not; a company's officer where it is a report."""
    if person is None or person.office is None:
        return None
    office = person.office.lower()
    if "badan pusat statistik" in office or "bps" in office.replace("(", " ").replace(")", " ").split():
        return "BPS"
    if not any(phrase in sentence for phrase in speech_words().reports):
        return None
    body = find_body(person.office)
    if body is None or source_words().companies.isdisjoint(body.lower().split()):
        return None
    short = body.rpartition(" ")[2]
    if not short.isupper() or len(short) > _SHORT_FORM:
        return body
    opening = text.find(f" ({short})")
    name = text[max(text.rfind("PT ", 0, opening), 0) : opening] if opening > 0 else ""
    return name if name.startswith("PT ") and len(name) < _COMPANY and "\n" not in name else body
