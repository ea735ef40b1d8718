"""Decides which period a number is about: its clause, its sentence, the paragraphs before, or "saat ini".

A day that only dates what somebody said ("kata dia, Senin (3/11)") is passed over, and so is the period that a
figure is only compared with ("dibandingkan tahun lalu").
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from extract.lines import DATE, QUANTITY
from extract.period import Period
from extract.period_carrying import is_day, is_day_label
from extract.period_comparison import dates_a_thing, is_compared
from extract.period_meaning import adds_up
from extract.period_spans import find_span, find_trading_day
from extract.placeless import is_of_nobody
from extract.wordlists import load_words

if TYPE_CHECKING:
    from extract.lines import Line
    from extract.mentions import DateMention
    from extract.period_context import Context

_SAYING = frozenset(load_words("scopes")["saying"]["words"])
_WORDS = load_words("period_context")
_SENTENCE = frozenset(_WORDS["court"]["sentence"])
_DEMAND = frozenset(_WORDS["court"]["demand"])
_MEASURES = frozenset(_WORDS["measures"]["words"])
_SLOW = frozenset(_WORDS["slow"]["words"])
_AGE = frozenset(_WORDS["age"]["words"])
_NEW_CLAUSE = frozenset(
    ["sehingga", "sementara", "sedangkan", "namun", "tetapi", "setelah", "sebelum", "ketika", "karena"]
)
_ACQUIRED = (["hasil", "sendiri"], ["lainnya", "hibah"], [",", "warisan"], [",", "hibah"])
_SUPERLATIVES = frozenset(load_words("scopes")["superlatives"]["words"])
_RECENT = 14  # days from a speech to the article that tells of it
_RATE = 3  # tokens: "per dolar AS"
_SPEECH, _SPEECH_NEAR = 24, 16  # tokens from a verb of speech to its day; "ujar Budi, Kepala ..., di Kupang, Rabu"
_FAR = 8  # tokens: a date further off does not date what is told of now
_AS_OF = frozenset(["per", "tanggal"])
_NAMELY = frozenset(["yakni", "yaitu", "mulai", "dari"])
_LENGTHS = frozenset(["day", "week", "month", "year"])
_ORIGIN = frozenset(["dari", "sebelumnya", "semula", "awalnya"])
_BINDING = frozenset(["pada", "di", "tahun", "untuk", "per", "selama", "(", "periode", "bulan", "kuartal"])


def find_period(line: Line, token: int, publication: Period | None, context: Context) -> tuple[Period | None, bool]:
    """Period of the number at `token` and whether the text presents it as current."""
    span = find_span(line, token, publication, context)
    return (span, False) if span is not None else _find_dated(line, token, publication, context)


def _find_dated(line: Line, token: int, publication: Period | None, context: Context) -> tuple[Period | None, bool]:
    """The period by the dates of the sentence, by "saat ini", or by the dates before."""
    is_current = _is_current(line, token)
    is_court = not _SENTENCE.isdisjoint(line.words[max(0, token - 12) : token + 6])
    if (
        publication is not None
        and _is_age(line, token)
        and not any(is_day(item) and line.words[at - 1] in _AS_OF for at, item in line.dates)
    ):
        year = publication.start.year
        return Period(date(year, 1, 1), date(year + 1, 1, 1), str(year), "publication"), is_current
    best: tuple[int, DateMention] | None = None
    for at, mention in line.dates:
        cost = _cost(line, token, at, mention)
        if cost is not None and (best is None or cost < best[0]) and (is_day(mention) or not is_court):
            best = (cost, mention)
    if best is not None and (not is_current or best[0] <= _FAR or _dates_on_its_own(line, token, best[1])):
        return _in_full(line, best[1], publication, context), is_current
    if is_court and (day := _court_day(line, token, context)) is not None:
        return replace(day, basis="inferred"), is_current
    if is_current and publication is not None:
        return _now(line, token, publication, context), True
    if context.validity is not None and not _MEASURES.isdisjoint(line.words):
        return replace(context.validity, basis="inferred"), is_current
    is_sum = bool(context.sums) and adds_up(" ".join(line.words))
    no_day = not _SLOW.isdisjoint(line.words)
    before = context.before(line.starts[token], line.sentence.paragraph, adds_up=is_sum, no_day=no_day)
    if before is None or (is_day_label(before) and context.trading_day is not None):
        before = find_trading_day(line, token, publication, context) or before
    return (replace(before, basis="inferred") if before is not None else None), is_current


def _dates_on_its_own(line: Line, token: int, mention: DateMention) -> bool:
    """Whether a date stands against a word for now: a stretch, or a day told behind the number."""
    return "/" in mention.period.label or (is_day(mention) and mention.start > line.starts[token])


def _now(line: Line, token: int, publication: Period, context: Context) -> Period:
    """ "Saat ini" is the day on which it was said, where the text tells it, else the day of publication."""
    last = line.dates[-1][1] if line.dates else None
    in_line = last is not None and is_day(last) and _is_speech(line, line.dates[-1][0])
    spoken = last.period if in_line and last is not None else None
    spoken = spoken or context.spoken_before(line.starts[token], line.sentence.paragraph)
    if spoken is None or not 0 < (publication.start - spoken.start).days <= _RECENT:
        return replace(publication, basis="publication")
    return replace(spoken, basis="publication")


def _is_age(line: Line, token: int) -> bool:
    """Whether the number is an age, which is one of the year of publication."""
    if not _AGE.isdisjoint(line.words[max(0, token - 3) : token]):
        return True
    return any(at == token and item.unit == "year" and is_of_nobody(line, at, item) for at, item in line.quantities)


def _in_full(line: Line, mention: DateMention, publication: Period | None, context: Context) -> Period:
    """The period of a date with what stands before it: "sejak Jumat" runs to the day of publication."""
    period = context.merged.get(mention.start, mention.period)
    at = line.token_at(mention.start)
    if is_day(mention) and publication is not None and at and line.words[at - 1] == "sejak":
        if period.start < publication.start and is_day_label(publication):
            return Period(period.start, publication.end, f"{period.label}/{publication.label}", period.basis)
        return period
    return context.sums.get(period.label, period) if context.sums and adds_up(" ".join(line.words)) else period


def _court_day(line: Line, token: int, context: Context) -> Period | None:
    """The day on which judges gave the sentence that the number tells, or prosecutors asked for it."""
    days = context.verdicts if _DEMAND.isdisjoint(line.words[:token]) else context.demands
    return days[0] if days else None


def _is_current(line: Line, token: int) -> bool:
    """A word for now in the clause of the number: no other number between."""
    for cue in line.by_kind.get("current", ()):
        low, high = (cue.last, token) if cue.last <= token else (token + 1, cue.first)
        between = line.words[low:high]
        if cue.last <= token and (cue.first < 2 or QUANTITY not in between) and ";" not in between:
            return True
        if cue.first > token and len(between) <= 6 and {QUANTITY, ",", "dan", "lalu"}.isdisjoint(between):
            return True
    return False


def _cost(line: Line, token: int, at: int, mention: DateMention) -> int | None:
    """How far a date is from the number; None where it cannot be what the number is about."""
    words = line.words
    low, high = (at, token) if at < token else (token, at)
    between = words[low + 1 : high]
    unit = next(item.unit for place, item in line.quantities if place == token)
    if (is_day(mention) and _is_speech(line, at)) or is_compared(line, token, at, mention):
        return None
    is_of_record = mention.surface.endswith("terakhir") and not _SUPERLATIVES.isdisjoint(between)
    if is_of_record or dates_a_thing(line, at, mention, unit):
        return None  # "150 milimeter, tertinggi dalam lima tahun terakhir"
    if len(mention.period.label) == len("2024") and between[-2:] in _ACQUIRED:
        return None  # "Mobil Melati tahun 2022, hasil sendiri Rp 480.000.000": when it was made
    owner = _owner(line, at)
    if owner == token or _is_spelled_out(line, token, at):
        return -1
    if at > token and _is_of_later(line, token, at, owner):
        return None
    cost = len(between) + 5 * between.count(QUANTITY) + 2 * between.count(",") + 3 * between.count(DATE)
    if owner is not None and at < token:
        cost += 4  # "dari 5 ton pada 2023 menjadi 6 ton pada 2024"
    if at > token:
        cost += 2 + 20 * (not _NEW_CLAUSE.isdisjoint(between))
    return cost


def _is_spelled_out(line: Line, token: int, at: int) -> bool:
    """Whether the date says which months or years are counted: "dua bulan, yakni Juni dan Juli"."""
    between = line.words[token + 1 : at]
    if not between or between[-1] not in _NAMELY or QUANTITY in between or DATE in between:
        return False
    return any(place == token and item.unit in _LENGTHS for place, item in line.quantities)


def _is_of_later(line: Line, token: int, at: int, owner: int | None) -> bool:
    """Whether a date behind the number belongs to a number between them alone."""
    words = line.words
    between = words[token + 1 : at]
    if owner is not None and not _ORIGIN.isdisjoint(words[max(0, token - 2) : token]):
        return True  # "dari 8 persen menjadi 7 persen pada 2024": the 8 persen are older
    if owner is not None and "dari" in words[max(token + 1, owner - 3) : owner]:
        return True  # "naik 5 persen dari 8 ton pada 2023": the 5 persen are those of the year after
    if _is_of_base(line, token, at):
        return True
    # "2 persen di bawah rekor Rp 900 yang tercapai Mei lalu"
    return QUANTITY in between and "yang" in between[len(between) - between[::-1].index(QUANTITY) :]


def _is_of_base(line: Line, token: int, at: int) -> bool:
    """Whether the date is that of what a change counts from: "naik 5 persen dari anggaran 2023"."""
    words = line.words
    between = words[token + 1 : at]
    if "dari" not in between[:3] or not {QUANTITY, DATE, ","}.isdisjoint(between):
        return False
    return any(token - 4 < cue.last <= token for cue in line.by_kind.get("change", ()))


def _owner(line: Line, at: int) -> int | None:
    """The number that the date follows at once: "5 ton pada 2023", "Rp 900 per dolar AS pada Rabu"."""
    before = at - 1
    while before >= 0 and (before in line.nouns or line.words[before] in _BINDING):
        before -= 1
    rate = next((index for index in range(before, max(before - _RATE, 0), -1) if line.words[index] == "per"), 0)
    if rate and line.words[rate - 1] == QUANTITY:
        before = rate - 1
    return before if before >= 0 and line.words[before] == QUANTITY else None


def _is_speech(line: Line, at: int) -> bool:
    """Whether the date at token `at` says when somebody spoke.

    "dikutip Rabu (6/3), ... per 31 Januari 2023": the verb has its date already, and "per" dates a figure.
    """
    words = line.words
    if "per" in words[max(0, at - 2) : at] or words[at - 1 : at] in (["sejak"], ["sampai"], ["hingga"]):
        return False
    window = words[max(0, at - (_SPEECH if words[at - 1] == "," else _SPEECH_NEAR)) : at]
    if DATE in window:
        window = window[len(window) - window[::-1].index(DATE) :]
    return any(word in _SAYING for word in window) or any(word in _SAYING for word in words[at + 1 : at + 4])
