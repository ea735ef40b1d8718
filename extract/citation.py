"""Citation: for every sentence, the body whose figures it gives, carried on until somebody else speaks."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from typing import TYPE_CHECKING

from extract.bodies import find_body
from extract.said import breaks, is_furniture
from extract.source_bodies import source_words
from extract.sources import is_document
from extract.speech import speech_words

if TYPE_CHECKING:
    from extract.register import Person
    from extract.said import Findings, Said
    from extract.sources import SourceCue

_PUBLISHED = "source_released_by"  # the paper itself, cited before, is no body
_TOLD = "source_comes_from"
_MANY = 3  # sources cited in one sentence
_SHORT_FORM = 6  # characters
_COMPANY = 60  # characters
_NEAR = 20_000  # characters: companies are named in full where the news begins
_ASIDE = 40  # characters
_LONG_PARAGRAPH = 10  # sentences


def cite(found: Findings, said: list[Said]) -> None:
    """Give every sentence the source named in it; data win over the newsroom that quotes them."""
    starts = [sentence.start for sentence in found.sentences]
    named: dict[int, set[str]] = {}
    papers: list[int] = []
    for cue in found.sources:
        at = bisect_right(starts, cue.start) - 1
        if at < 0 or cue.start >= found.sentences[at].end:
            continue
        known = said[at].source
        if known is None or (known.is_media and not cue.is_media) or cue.rule == _PUBLISHED:
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


def _spread_back(found: Findings, said: list[Said], paper: int) -> None:
    """What stands before the first paper cited is out of it too, as long as nobody else speaks or is cited."""
    for at in range(paper - 1, -1, -1):
        if said[at].speaker is not None or said[at].source is not None or found.sentences[at].section == "headline":
            return
        said[at].source = said[paper].source


def _hold_sources(found: Findings, said: list[Said], lists: frozenset[int]) -> None:
    """Sources hold for what follows until somebody else speaks or is cited; a list of sources changes nothing."""
    holding: SourceCue | None = None
    data: SourceCue | None = None  # cited last, no newsroom and nothing said in passing
    speaker: Person | None = None
    lengths = Counter(sentence.paragraph for sentence in found.sentences)
    told: dict[int, SourceCue] = {}  # where a speaker has his figures from, by id
    for at, one in enumerate(said):
        sentence = found.sentences[at]
        if one.source is not None:
            # a newsroom quoted does not end the data that it quotes, nor a list of papers a body's own study
            is_aside = one.source.is_media and holding is not None and not holding.is_media and not one.has_cue
            if at in lists and holding is not None:
                one.source = holding
            elif not is_aside:
                holding, speaker = one.source, one.speaker
                data = data if holding.is_media or holding.is_passing else holding
            if one.speaker is not None and one.source.rule == _TOLD:
                told[id(one.speaker)] = one.source
            continue
        if is_furniture(sentence.text):
            continue
        is_lost = lengths[sentence.paragraph] >= _LONG_PARAGRAPH and one.has_cue
        if holding is not None and not _goes_on(holding, speaker, one, found, at, is_lost=is_lost):
            holding = None
        if holding is not None:
            one.source = None if _is_law(sentence.text) else holding
            continue
        if one.speaker is not None:
            one.source = told.get(id(one.speaker))
        elif _opens_table(sentence.text):
            one.source, holding, speaker = data, data, None  # the table that the data were cited for
        elif _is_about_data(sentence.text):
            one.source = data


def _goes_on(holding: SourceCue, speaker: Person | None, one: Said, found: Findings, at: int, *, is_lost: bool) -> bool:
    """Whether the sentence is still out of the source; where all the news is one paragraph, a new voice starts one."""
    before, sentence = found.sentences[at - 1], found.sentences[at]
    is_new = sentence.paragraph != before.paragraph or is_lost
    if sentence.section != before.section and (before.section, sentence.section) != ("lead", "body"):
        return False
    if sentence.text[:_ASIDE].lower().startswith(speech_words().asides):
        return False
    return _holds(holding, speaker, one, sentence.text if is_new else "")


def _opens_table(text: str) -> bool:
    """ "Berikut rincian harga emas hari ini:"."""
    return text.startswith("Berikut") and text.rstrip().endswith(":")


def _is_about_data(text: str) -> bool:
    """ "Data ini diambil dari ...", "surveinya dilakukan ...": the data cited before, in this sentence alone."""
    return not source_words().data.isdisjoint(text.lower().replace(",", " ").split())


def _is_law(text: str) -> bool:
    """Whether the sentence gives a tariff of the law."""
    words = text.lower().replace("(", " ").replace(")", " ").split()
    return not source_words().law.isdisjoint(words)


def _holds(source: SourceCue, speaker: Person | None, one: Said, paragraph: str) -> bool:
    """Whether the source said by `speaker` is still that of `one`; `paragraph` is its text where it starts one."""
    if is_document(source.name):
        return True
    is_own = one.speaker is not None and _belongs(one.speaker, source)
    if source.is_passing and (paragraph or (one.speaker is not None and not is_own)):
        return False
    if is_own:
        return True
    if source.is_media:
        return one.speaker is not None and one.speaker is speaker
    if one.speaker is not None and (one.speaker is not speaker or (paragraph and one.has_cue)):
        return False
    return not (paragraph and one.speaker is None and breaks(paragraph))


def _belongs(person: Person, source: SourceCue) -> bool:
    """Whether the speaker holds an office of the body cited: the deputy of BPS speaks on BPS data."""
    words = source.name.lower().replace("(", " ").replace(")", " ").split()
    called = {words[0], words[-1]} if source.name.endswith(")") else {words[0]}  # by name or by short form
    return any(called & set(office.lower().replace("(", " ").replace(")", " ").split()) for office in person.offices)


def own_data(person: Person | None, sentence: str, text: str) -> str | None:
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
    opening = text.find(f" ({short})", 0, _NEAR)
    name = text[max(text.rfind("PT ", 0, opening), 0) : opening] if opening > 0 else ""
    return name if name.startswith("PT ") and len(name) < _COMPANY and "\n" not in name else body
