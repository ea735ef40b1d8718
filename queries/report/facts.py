"""The table of facts: places, their indicators, a value a year, and the sentences that say so."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from queries.figures import HEDGES, MONEY, SCALES, format_amount, format_number
from queries.report.chips import unit_words
from queries.report.outlet import Citation, cite
from queries.report.quote import Mark, Segment, cut_quote
from queries.report.safety import clean
from queries.report.spark import draw_spark

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from markupsafe import Markup

    from queries.report.rows import Row
    from queries.report.series import Key, Series
    from queries.report.wording import Wording

PLACES, YEARS, SENTENCES, CELL = 40, 6, 40, 5  # what the page holds at most; the rest is in the twins
NO_YEAR = ""
Shown = tuple[bool, str]  # a value of a cell: whether it is a target, and its words


@dataclass(frozen=True, slots=True)
class Value:
    """One distinct value in a cell; `claim_id` is the anchor of its sentence, empty where it is not on the page."""

    text: str
    hint: str
    claim_id: str = ""
    voices: int = 1
    is_inferred: bool = False
    is_target: bool = False


@dataclass(frozen=True, slots=True)
class FactRow:
    """An indicator of the place: the cells follow the years of the table; `references` likewise."""

    indicator: str
    indicator_id: str
    unit: str
    spark: Markup
    cells: tuple[tuple[Value, ...], ...]
    references: tuple[tuple[Value, ...], ...]
    outlets: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of the list under a table; each number in it carries its claim_id as anchor."""

    segments: tuple[Segment, ...]
    cited: Citation


@dataclass(frozen=True, slots=True)
class PlaceFacts:
    """All facts about one place."""

    place_code: str
    place: str
    years: tuple[str, ...]
    rows: tuple[FactRow, ...]
    sentences: tuple[Sentence, ...]
    further: int  # sentences that are not on the page
    outlets: tuple[str, ...]


def lay_out_facts(
    all_series: Sequence[Series], indicators: Mapping[str, str], wording: Wording, first: Sequence[str]
) -> tuple[list[PlaceFacts], int]:
    """Tables of the places, those of `first` (codes with findings) on top, and how many places are left out."""
    by_place: dict[str, list[Series]] = {}
    for series in all_series:
        by_place.setdefault(series.key[0], []).append(series)
    rank = {code: number for number, code in enumerate(first)}
    order = sorted(
        by_place, key=lambda code: (rank.get(code, len(rank)), -sum(len(s.claims) for s in by_place[code]), code)
    )
    tables = [
        _lay_out_place(code, sorted(by_place[code], key=_most_said), indicators, wording) for code in order[:PLACES]
    ]
    return tables, len(order) - len(tables)


def _most_said(series: Series) -> tuple[int, Key]:
    """Sort key: the indicator that most articles speak of first."""
    return -len({claim["article_id"] for claim in series.claims}), series.key


def _lay_out_place(
    code: str, all_series: Sequence[Series], indicators: Mapping[str, str], wording: Wording
) -> PlaceFacts:
    claims = [claim for series in all_series for claim in series.claims]  # by period and value inside each series
    sentences, anchored, further = _sentences(claims, wording)
    years = sorted({_year(claim) for claim in claims} - {NO_YEAR})[-YEARS:]
    if any(_year(claim) not in years for claim in claims):
        years = [NO_YEAR, *years]
    rows = tuple(_fact_row(series, years, anchored, indicators, wording) for series in all_series)
    outlets = tuple(dict.fromkeys(outlet for row in rows for outlet in row.outlets))
    return PlaceFacts(code, clean(all_series[0].place_name), tuple(years), rows, sentences, further, outlets)


def _year(row: Row) -> str:
    """The year in which the period starts; empty where there is none."""
    return str(row["period_start"].year) if row["period_start"] else NO_YEAR


def _fact_row(
    series: Series, years: Sequence[str], anchored: set[str], indicators: Mapping[str, str], wording: Wording
) -> FactRow:
    _, indicator, unit, per = series.key
    name = indicators.get(indicator, indicator)
    cells: dict[str, dict[Shown, list[Row]]] = {year: {} for year in years}
    for claim in series.claims:
        year = _year(claim) if _year(claim) in cells else NO_YEAR
        cells[year].setdefault((_is_target(claim), _value_words(claim, wording)), []).append(claim)
    references: dict[str, list[Value]] = {year: [] for year in years}
    for row in series.references:
        if _year(row) in references and _year(row) != NO_YEAR:
            hint = f"{wording.period(row['period_label'])}: {clean(wording.source(row['source']))}"
            amount = _short_amount(row, wording)
            references[_year(row)].append(Value(MONEY.get(unit, "") + amount, hint))
    texts = [text for year in years for is_target, text in cells[year] if not is_target]
    title = wording.say("facts.spark", indicator=name, values="; ".join(texts[:8]))
    return FactRow(
        indicator=name,
        indicator_id=indicator,
        unit=unit_words(unit, per or None, wording),
        spark=draw_spark(series.points(), series.reference_points(), title),
        cells=tuple(tuple(_values(cells[year], anchored, wording)) for year in years),
        references=tuple(tuple(references[year]) for year in years) if any(references.values()) else (),
        outlets=tuple(dict.fromkeys(cite(claim, wording).outlet for claim in series.claims)),
    )


def _is_target(claim: Row) -> bool:
    """What is aimed at stands apart from what was counted, also where the two are the same number."""
    return bool(claim["role"] == "target" or claim["modality"] == "target")


def _short_amount(row: Row, wording: Wording) -> str:
    """A reference in a cell: two decimals of a million are enough beside a claim, "25,22 juta"."""
    for power, name in SCALES[wording.lang]:
        if power > 3 and row["value"] >= 10**power:
            return f"{format_number(row['value'].scaleb(-power), wording.lang, 2)} {name}"
    return format_amount(row["value"], row["value_low"], row["value_high"], wording.lang)


def _value_words(claim: Row, wording: Wording) -> str:
    """The value as a table shows it: hedge and number, no unit."""
    amount = format_amount(claim["value"], claim["value_low"], claim["value_high"], wording.lang)
    if claim["bound"] != "exact":
        amount = format_amount(claim["value"], None, None, wording.lang)
    return HEDGES[wording.lang].get(claim["bound"], "") + MONEY.get(claim["unit"], "") + amount


def _values(cell: Mapping[Shown, Sequence[Row]], anchored: set[str], wording: Wording) -> list[Value]:
    values = []
    for (is_target, text), claims in list(cell.items())[:CELL]:
        linked = next((claim["claim_id"] for claim in claims if claim["claim_id"] in anchored), "")
        cited = dict.fromkeys(cite(claim, wording).short for claim in claims)
        periods = dict.fromkeys(wording.period(claim["period_label"]) for claim in claims if claim["period_label"])
        hint = f"{', '.join(periods)}: {'; '.join(list(cited)[:4])}" if periods else "; ".join(list(cited)[:4])
        values.append(
            Value(
                text=text,
                hint=hint,
                claim_id=linked,
                voices=sum(1 for claim in claims if not claim["is_copy"]) or 1,
                is_inferred=all(claim["period_basis"] not in {None, "stated"} for claim in claims),
                is_target=is_target,
            )
        )
    return values


def _sentences(claims: Sequence[Row], wording: Wording) -> tuple[tuple[Sentence, ...], set[str], int]:
    """The sentences of the claims, each once in the table's order; the claim_ids marked in them; how many are left."""
    by_sentence: dict[tuple[str, int], list[Row]] = {}
    for claim in claims:
        by_sentence.setdefault((claim["article_id"], claim["sentence_start"]), []).append(claim)
    ordered = list(by_sentence.items())
    found: list[Sentence] = []
    anchored: set[str] = set()
    for (_, start), rows in ordered[:SENTENCES]:
        marks = [Mark(row["start"] - start, row["end"] - start, row["claim_id"]) for row in rows]
        segments = cut_quote(rows[0]["sentence"], 0, len(rows[0]["sentence"]), marks)
        anchored.update(segment.mark_id for segment in segments if segment.mark_id)
        found.append(Sentence(segments, cite(rows[0], wording)))
    return tuple(found), anchored, len(ordered) - len(found)
