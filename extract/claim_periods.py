"""Decides which period a number is about: its sentence, its paragraph, the paragraph before, or "saat ini".

A day that only dates what somebody said ("kata dia, Senin (3/11)") is passed over, and so is the period that a
figure is only compared with ("dibandingkan tahun lalu").
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from extract.lines import DATE, QUANTITY
from extract.period import Period
from extract.wordlists import load_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.lines import Line
    from extract.mentions import DateMention, Sentence
    from extract.pipeline import Reading

_SAYING = frozenset(load_words("scopes")["saying"]["words"])
_COMPARISONS = frozenset(["dibanding", "dibandingkan", "ketimbang", "daripada", "terhadap"])
_LAWS = frozenset(["nomor", "no", "no.", "uu", "pp", "perpres", "inpres", "permen", "perda", "pergub", "perppu"])
_PARAGRAPHS = 6  # how far a year or month carries over
_DATES_BACK = 40
_JOINED = re.compile(r"\s*(?:,|dan|,\s*dan|serta|&)\s*$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Context:
    """The dates of an article that can say what later numbers are about: (start, paragraph, is a day, period)."""

    starts: tuple[int, ...]
    dates: tuple[tuple[int, bool, Period], ...]
    stretches: tuple[Period, ...]  # the different months, years, ... among them
    merged: dict[int, Period]  # start of a date -> the stretch of the list that it stands in

    def before(self, offset: int, paragraph: int) -> Period | None:
        """The last such period before `offset`.

        A day holds to the end of the next paragraph, a longer one for some paragraphs. Beyond that the only month or
        year of the article holds, or the last day where it has no other.
        """
        last = bisect_left(self.starts, offset) - 1
        if last < 0:
            return None
        for at in range(last, max(-1, last - _DATES_BACK), -1):
            place, is_day, period = self.dates[at]
            if paragraph - place > _PARAGRAPHS:
                break
            if not is_day or paragraph - place <= 1:
                return period
        if self.stretches:
            return self.stretches[0] if len(self.stretches) == 1 else None
        return self.dates[last][2]


def build_context(reading: Reading) -> Context:
    """Keep the dates that can carry over: no day of speech, no law, no year that something is compared with."""
    merged = _merge_lists(reading.article.text, reading.dates)
    kept = [
        (date.start, (sentence.paragraph, _is_day(date), merged.get(date.start, date.period)))
        for date, sentence in _with_sentences(reading.dates, reading.sentences)
        if _can_carry(reading.article.text, date, sentence)
        and (reading.publication is None or date.period.start < reading.publication.end)
    ]
    stretches = {period.label: period for _, (_, is_day, period) in kept if not is_day}
    return Context(
        tuple(start for start, _ in kept), tuple(item for _, item in kept), tuple(stretches.values()), merged
    )


def _merge_lists(text: str, dates: Sequence[DateMention]) -> dict[int, Period]:
    """Months that follow each other in a list are one stretch: "Oktober, November, dan Desember"."""
    merged: dict[int, Period] = {}
    run: list[DateMention] = []
    for date in [*dates, None]:
        if date is not None and run and _follows(text, run[-1], date):
            run.append(date)
            continue
        if len(run) > 1:
            first, last = run[0].period, run[-1].period
            whole = Period(first.start, last.end, f"{first.label}/{last.label}", last.basis)
            merged.update((item.start, whole) for item in run)
        run = [date] if date is not None else []
    return merged


def find_period(line: Line, token: int, publication: Period | None, context: Context) -> tuple[Period | None, bool]:
    """Period of the number at `token` and whether the text presents it as current."""
    is_current = _is_current(line, token)
    best: tuple[int, DateMention] | None = None
    for at, date in line.dates:
        cost = _cost(line, token, at, date)
        if cost is not None and (best is None or cost < best[0]):
            best = (cost, date)
    if best is not None and not (is_current and best[0] > 8):
        return context.merged.get(best[1].start, best[1].period), is_current
    if is_current and publication is not None:
        return replace(publication, basis="publication"), True
    before = context.before(line.starts[token], line.sentence.paragraph)
    return (replace(before, basis="inferred") if before is not None else None), is_current


def _follows(text: str, first: DateMention, second: DateMention) -> bool:
    if second.period.start != first.period.end or _is_day(second):
        return False
    return _JOINED.fullmatch(text, first.end, second.start) is not None


def _with_sentences(dates: Sequence[DateMention], sentences: Sequence[Sentence]) -> list[tuple[DateMention, Sentence]]:
    pairs: list[tuple[DateMention, Sentence]] = []
    at = 0
    for date in dates:
        while at < len(sentences) and sentences[at].end <= date.start:
            at += 1
        if at < len(sentences) and sentences[at].start <= date.start:
            pairs.append((date, sentences[at]))
    return pairs


def _can_carry(text: str, date: DateMention, sentence: Sentence) -> bool:
    words = text[max(sentence.start, date.start - 90) : date.start].lower().split()
    if words and words[-1] == "tahun":
        words.pop()
    last = words[-1:]
    if last in (["dari"], ["sejak"], ["nomor"], ["no"], ["no."]) or _names_law(words[-4:]):
        return False
    clause = words[max((at + 1 for at, word in enumerate(words) if word[-1] in ",;."), default=0) :]
    if not _COMPARISONS.isdisjoint(clause):
        return False
    if not _is_day(date):
        return True
    after = text[date.end : date.end + 16].lower().strip(" ,)(").split(" ", 1)[0]
    return _SAYING.isdisjoint(words) and after.rstrip(".,") not in _SAYING


def _names_law(words: list[str]) -> bool:
    """ "UU Nomor 6 Tahun 2014": the year of a law is no period."""
    return not _LAWS.isdisjoint(words) and any(word.strip("./").isdigit() for word in words)


def _is_day(date: DateMention) -> bool:
    return date.period.label.count("-") == 2 and "/" not in date.period.label


def _is_current(line: Line, token: int) -> bool:
    """A word for now in the clause of the number: no other number between."""
    for cue in line.by_kind.get("current", ()):
        low, high = (cue.last, token) if cue.last <= token else (token + 1, cue.first)
        between = line.words[low:high]
        if cue.last <= token and (cue.first < 2 or QUANTITY not in between) and ";" not in between:
            return True
        if cue.first > token and len(between) <= 6 and QUANTITY not in between:
            return True
    return False


def _cost(line: Line, token: int, at: int, date: DateMention) -> int | None:
    words = line.words
    low, high = (at, token) if at < token else (token, at)
    between = words[low + 1 : high]
    if _is_day(date) and _is_speech(line, at):
        return None
    compared = any(word in _COMPARISONS for word in words[max(0, at - 8) : at])
    if compared and not (at < token and any(word in _COMPARISONS for word in between)):
        nearest = max(index for index in range(max(0, at - 8), at) if words[index] in _COMPARISONS)
        if QUANTITY not in words[nearest:at] and not (at < token and "," not in between):
            return None
    cost = len(between) + 5 * between.count(QUANTITY) + 2 * between.count(",") + 3 * between.count(DATE)
    if at > 0 and (words[at - 1] in ("nomor", "no") or (at > token and words[at - 1] == "dari")):
        return None  # "berkurang 600 orang dari tahun lalu" is a figure of this year
    return cost + (2 if at > token else 0)


def _is_speech(line: Line, at: int) -> bool:
    """Whether the date at token `at` says when somebody spoke."""
    words = line.words
    window = words[max(0, at - 16) : at]
    return any(word in _SAYING for word in window) or any(word in _SAYING for word in words[at + 1 : at + 4])
