"""Names what every number of an article measures: its own phrase, the heading of its table, or the number before it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.indicator_choice import choose_indicator
from extract.indicators import indicators_by_id
from extract.measure_topics import carry_measure
from extract.measures import is_counted
from extract.phrase_durations import UNNAMED
from extract.phrase_parts import DURATIONS
from extract.table_headings import read_heading

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.drafts import Draft
    from extract.mentions import Quantity

_PEOPLE_TO_FAMILIES = {"extreme_poor": "extreme_poor_families", "extreme_poor_families": "extreme_poor"}
_POPULATION = ("penduduk", "total penduduk", "jumlah penduduk", "jiwa", "populasi")
_MONEY_SLACK = 10  # a sum beyond this many times the plausible range is a budget, not a line
_POINTED = 10  # tokens
_FIGURES = frozenset(["angka", "persentase", "tingkat", "rasio", "prevalensi"])
_THESE = frozenset(["itu", "ini", "tersebut"])
_RATES = ("percent", "percentage_point")
_STEPS_OF_RATES = ("percentage_point", "item:basis poin", "item:bps")
_INTEREST = "suku bunga"


def name_measures(drafts: Sequence[Draft], text: str) -> None:
    """Set `measure` and `indicator` of every draft, in order; `text` is the article's."""
    previous: Draft | None = None
    by_unit: dict[str, Draft] = {}
    named: Draft | None = None  # the last before that is no length of time
    for draft in drafts:
        line = draft.line
        cue = choose_indicator(line, draft.token, draft.unit, draft.phrase)
        draft.indicator = cue.value if cue is not None and _is_plausible(cue.value, draft.quantity) else None
        heading = _find_heading(draft, text)
        if heading is not None:
            draft.measure = heading
        elif draft.phrase is not None:
            draft.measure = draft.phrase.text
        elif cue is not None:
            start = line.starts[cue.first] - line.sentence.start
            draft.measure = line.sentence.text[start : line.ends[cue.last - 1] - line.sentence.start]
        if previous is not None and previous.line is line:
            _share(previous, draft)
        source = _choose_source(draft, previous, named, by_unit.get(draft.unit))
        if draft.measure is None and draft.unit in _STEPS_OF_RATES:
            draft.measure = _find_interest(drafts, draft, text)
        if draft.measure is None:
            if source is not None and _is_near(source, draft):
                draft.measure = _name_noun(draft, source) or carry_measure(source.measure, source.unit, draft.unit)
            elif draft.unit in DURATIONS:
                draft.measure = UNNAMED
            if previous is not None and _follows(previous, draft):
                draft.indicator = draft.indicator or _fit(previous.indicator, draft.unit)
        previous = draft
        by_unit[draft.unit] = draft
        if draft.unit not in DURATIONS:
            named = draft


def _name_noun(draft: Draft, source: Draft) -> str | None:
    """ "dipaksa menyerahkan Rp 1 juta. Dua orang mengadangnya": people are no sum, so their noun has to do."""
    quantity = draft.quantity
    is_other = draft.unit == "person" and draft.line is not source.line and not is_counted(source.quantity)
    if not is_other or quantity.noun_start >= quantity.end:
        return None
    return " ".join(quantity.surface[quantity.noun_start - quantity.start :].split())


def _choose_source(draft: Draft, previous: Draft | None, named: Draft | None, like: Draft | None) -> Draft | None:
    """The number before from which a measure may carry over; `named` is no length of time, `like` of its unit."""
    source = previous if draft.unit in DURATIONS or named is None else named
    if like is None:
        return source
    if draft.unit in _RATES and _follows(like, draft) and _points_back(draft, previous):
        return like  # "Angka itu turun menjadi 14,9 persen": the rate before, not the count between
    if source is not None and _is_near(like, draft) and _counts_others(source, draft):
        return like
    return source


def _counts_others(source: Draft, draft: Draft) -> bool:
    """Whether the number before counts things and this one none: "tiga kabupaten, yakni Melati (48 ha)"."""
    is_physical = draft.unit not in _RATES and not draft.unit.isupper() and not is_counted(draft.quantity)
    return is_physical and is_counted(source.quantity)


def _find_interest(drafts: Sequence[Draft], draft: Draft, text: str) -> str | None:
    """The rate of interest that an article speaks of, for "memperkirakan pemotongan 50 basis poin"."""
    if _INTEREST not in text.lower():
        return None
    if any(word.startswith("bunga") for word in draft.line.words):
        return _INTEREST
    named = (other.measure for other in reversed(drafts) if other.token != draft.token or other.line is not draft.line)
    return next((name for name in named if name and _INTEREST in name.lower()), _INTEREST)


def _find_heading(draft: Draft, text: str) -> str | None:
    """What the heading of a table says that its numbers measure."""
    quantity = draft.quantity
    if quantity.rule != "quantity_table":
        return None
    heading = read_heading(text, quantity.start, quantity.end)
    return heading.measure if heading is not None else None


def _points_back(draft: Draft, previous: Draft | None) -> bool:
    """Whether a sentence of its own speaks of "angka itu", "persentase tersebut"."""
    before = draft.line.words[max(0, draft.token - _POINTED) : draft.token]
    is_first = previous is not None and previous.line is not draft.line
    return is_first and not _FIGURES.isdisjoint(before) and not _THESE.isdisjoint(before)


def _is_plausible(indicator: str, quantity: Quantity) -> bool:
    known = indicators_by_id()[indicator]
    return known.per is None or quantity.value <= known.plausible_high * _MONEY_SLACK


def name_bases(drafts: Sequence[Draft]) -> None:
    """People of whom a rate or a count is a part are the population: "3 juta jiwa dari total 285 juta penduduk"."""
    for draft in drafts:
        if draft.link.base is not None:
            base = drafts[draft.link.base]
            if base.unit == "person" and (base.measure or "").lower() in _POPULATION:
                base.indicator = "population"


def _share(first: Draft, second: Draft) -> None:
    """Two numbers of one sentence that are one fact, or one kind of fact, share what is said of either."""
    if second.meaning.joint == "counterpart":
        is_after = second.phrase is not None and second.phrase.first > second.token
        if _names_base(first, second):
            second.measure = first.measure  # "25 persen dari laba bersih atau sekitar Rp 12 miliar"
        elif second.measure is None or (is_after and first.measure is not None and not is_counted(second.quantity)):
            second.measure = first.measure
        elif first.phrase is None:
            own, other = first.quantity.surface.split()[-1], second.quantity.surface.split()[-1]
            first.measure = (
                second.measure.replace(other, own, 1) if second.measure.startswith(other) else second.measure
            )
        if second.indicator is None:
            second.indicator = _fit(first.indicator, second.unit)
        if first.indicator is None:
            first.indicator = _fit(second.indicator, first.unit)
    elif (
        first.phrase is not None
        and second.phrase is not None
        and "dan" in second.line.words[first.token : second.token]
    ):
        whole, part = second.phrase.text.lower(), first.phrase.text.lower()
        if whole.startswith(f"{part} yang "):
            # "65 jumlah penduduk dan pada 2023 64 jumlah penduduk yang termasuk kategori miskin"
            first.measure, first.indicator = second.measure, second.indicator


def _names_base(first: Draft, second: Draft) -> bool:
    """Whether the phrase of the second number is what the first one is a part of."""
    phrase = second.phrase
    if phrase is None or not first.token < phrase.first < second.token or first.unit not in _RATES:
        return False
    return first.measure is not None and second.line.words[phrase.first - 1] in ("dari", "terhadap")


def _fit(indicator: str | None, unit: str) -> str | None:
    """The indicator of a neighbour, or its twin that counts families, where the unit fits."""
    known = indicators_by_id()
    for name in (indicator, _PEOPLE_TO_FAMILIES.get(indicator or "")):
        if name is not None and unit in known[name].units:
            return name
    for relation in known[indicator].relations if indicator else ():
        if relation.relation == "rate_of" and unit in known[relation.other].units:
            return relation.other
    return None


def _follows(first: Draft, second: Draft) -> bool:
    return second.line.sentence.paragraph - first.line.sentence.paragraph <= 1


def _is_near(first: Draft, second: Draft) -> bool:
    return second.line.sentence.paragraph - first.line.sentence.paragraph <= 3
