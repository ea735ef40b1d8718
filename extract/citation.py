"""Citation: for every sentence, the body whose figures it gives, carried on until somebody else speaks."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING

from extract.bodies import find_body
from extract.said import breaks, is_furniture
from extract.source_bodies import source_words
from extract.sources import is_document
from extract.speech import speech_words

if TYPE_CHECKING:
    from extract.register import Person
    from extract.said import Findings, Said
    from extract.source_papers import SourceCue

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


@dataclass(slots=True)
class _Held:
    """What has been cited so far, while the sentences are walked over."""

    holding: SourceCue | None = None  # whose figures the last sentence gives
    speaker: Person | None = None  # who cited it
    data: SourceCue | None = None  # cited last, no newsroom and nothing said in passing
    told: dict[int, SourceCue] = field(default_factory=dict)  # where a speaker has his figures from, by id

    def take(self, one: Said, cited: SourceCue, *, is_list: bool) -> None:
        """The sentence cites a source itself."""
        # a newsroom quoted does not end the data that it quotes, nor a list of papers a body's own study
        is_aside = cited.is_media and self.holding is not None and not self.holding.is_media and not one.has_cue
        if is_list and self.holding is not None:
            one.source = self.holding
        elif cited.is_brief:
            self.holding = None
        elif not is_aside:
            self.holding, self.speaker = cited, one.speaker
            if not cited.is_media and not cited.is_passing:
                self.data = cited
        if one.speaker is not None and cited.rule == _TOLD:
            self.told[id(one.speaker)] = cited

    def carry(self, one: Said, text: str) -> SourceCue | None:
        """The source of a sentence that cites none, where nothing holds on from the one before."""
        if (self.data is None and not self.told) or is_furniture(text):
            return None
        if one.speaker is not None or self.data is None:
            return self.told.get(id(one.speaker))
        if _opens_table(text):
            self.holding, self.speaker = self.data, None  # the table that the data were cited for
            return self.data
        return self.data if _is_about_data(text) else None


def _hold_sources(found: Findings, said: list[Said], lists: frozenset[int]) -> None:
    """Sources hold for what follows until somebody else speaks or is cited; a list of sources changes nothing."""
    held = _Held()
    lengths = Counter(sentence.paragraph for sentence in found.sentences)
    for at, (one, sentence) in enumerate(zip(said, found.sentences, strict=True)):
        if one.source is not None:
            held.take(one, one.source, is_list=at in lists)
            continue
        if held.holding is not None:
            if is_furniture(sentence.text):
                continue
            is_lost = lengths[sentence.paragraph] >= _LONG_PARAGRAPH and one.has_cue
            if _goes_on(held.holding, held.speaker, one, found, at, is_lost=is_lost):
                one.source = None if _is_law(sentence.text) else held.holding
                continue
            held.holding = None
        one.source = held.carry(one, sentence.text)


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


@lru_cache(maxsize=512)
def _is_of_statistics(office: str) -> bool:
    low = office.lower()
    return "badan pusat statistik" in low or "bps" in low.replace("(", " ").replace(")", " ").split()


def own_data(person: Person | None, sentence: str, text: str) -> str | None:
    """An official of the statistics office cites its data, said or not; a company's officer where it is a report."""
    if person is None or person.office is None:
        return None
    if _is_of_statistics(person.office):
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
