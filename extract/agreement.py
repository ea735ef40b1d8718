"""Compare what was read from one article with its annotation, field by field, and tally it."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from extract.wordlists import load_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.claim import Claim
    from extract.mentions import DateMention, OfficialMention
    from extract.statements import Statements

Row = dict[str, Any]

_WORD = re.compile(r"\w+")
_DULL = frozenset(load_words("agreement")["dull"]["words"])
_LEVEL_WORDS = frozenset(load_words("agreement")["levels"]["words"])
_CONTEXT = 90


@dataclass(frozen=True, slots=True)
class Miss:
    """One disagreement: what the annotation has, what was read, and the words around it."""

    measure: str
    article: str
    surface: str
    wanted: str
    got: str
    context: str


@dataclass(slots=True)
class Tally:
    """Counts behind one row: `right` of `wanted` annotated and `read` read."""

    right: float = 0
    wanted: int = 0
    read: int = 0

    @property
    def value(self) -> float:
        """F1, which is plain accuracy where wanted equals read; 1 where there was nothing to find."""
        total = self.wanted + self.read
        return 2 * self.right / total if total else 1.0


@dataclass(slots=True)
class Agreement:
    """Tallies by measure over the articles added so far, and the misses."""

    tallies: dict[str, Tally]
    misses: list[Miss] = field(default_factory=list)
    _article: str = ""
    _text: str = ""

    def add(self, gold: Row, text: str, statements: Statements) -> None:
        """Compare one article; `text` is the annotated text, at whose end the article's own text must end."""
        self._article, self._text = str(gold["id"]), text
        claims = [claim for claim in statements.claims if claim.section != "headline"]
        pairs = pair_spans([_locate(text, row) for row in gold["claims"]], [(c.start, c.end) for c in claims])
        matched = [(gold["claims"][i], claims[j]) for i, j in pairs]
        self._count_values(gold["claims"], claims, matched)
        right = [(row, claim) for row, claim in matched if _same_value(row, claim)]
        for row, claim in right:
            self._compare_fields(row, claim)
        self._count_changes(gold["claims"], claims, matched)
        for name in ("source", "speaker"):
            self._count_names(name, gold["claims"], claims, matched)
        self._count_dates(gold["dates"], statements.dates)
        self._count_officials(gold["officials"], statements.officials)

    def _count_values(self, rows: Sequence[Row], claims: Sequence[Claim], matched: Sequence[tuple[Row, Claim]]) -> None:
        for name in ("value", "value and unit"):
            self.tallies[name].wanted += len(rows)
            self.tallies[name].read += len(claims)
        for row, claim in matched:
            if not _same_value(row, claim):
                self._miss("value", row, _value(row), f"{claim.value} {claim.bound} ({claim.surface})")
                continue
            self.tallies["value"].right += 1
            if row["unit"] == claim.unit:
                self.tallies["value and unit"].right += 1
            else:
                self._miss("value and unit", row, row["unit"], claim.unit)
        found = {id(row) for row, _ in matched}
        for row in rows:
            if id(row) not in found:
                self._miss("value", row, _value(row), "nothing")
        read = {id(claim) for _, claim in matched}
        for claim in claims:
            if id(claim) not in read:
                context = self._around(claim.start, claim.end)
                got = f"{claim.value} {claim.unit}"
                self.misses.append(Miss("value", self._article, claim.surface, "nothing", got, context))

    def _compare_fields(self, row: Row, claim: Claim) -> None:
        self._decide("bound", row, claim.bound, row["bound"] == claim.bound)
        self._decide("per", row, claim.per, (row["per"] or "").lower() == (claim.per or "").lower())
        self._decide("role", row, claim.role, row["role"] == _annotated_role(claim))
        wanted, got = content_words(row["what"] or ""), content_words(claim.measure or "")
        agreement = word_f1(wanted, got)
        self._decide("measure", row, claim.measure, agree(wanted, got), key="what")
        words = self.tallies["measure words"]
        words.right, words.wanted, words.read = words.right + agreement, words.wanted + 1, words.read + 1
        self._decide("place", row, claim.place_name, same_place(row["place"], claim.place_name))
        if row["period"] is not None:
            same = same_period(row["period"], claim.period_label)
            self._decide("period", row, f"{claim.period_label} ({claim.period_basis})", same)

    def _count_changes(
        self, rows: Sequence[Row], claims: Sequence[Claim], matched: Sequence[tuple[Row, Claim]]
    ) -> None:
        tally = self.tallies["change"]
        tally.wanted += sum(row["role"] == "change" for row in rows)
        tally.read += sum(claim.role == "change" for claim in claims)
        for row, claim in matched:
            if "change" not in (row["role"], claim.role):
                continue
            if (row["role"], row["direction"]) == (claim.role, claim.direction):
                tally.right += 1
            else:
                self._miss("change", row, f"{row['role']} {row['direction']}", f"{claim.role} {claim.direction}")

    def _count_names(
        self, name: str, rows: Sequence[Row], claims: Sequence[Claim], matched: Sequence[tuple[Row, Claim]]
    ) -> None:
        tally = self.tallies[name]
        tally.wanted += sum(row[name] is not None for row in rows)
        tally.read += sum(getattr(claim, name) is not None for claim in claims)
        for row, claim in matched:
            wanted, got = row[name], getattr(claim, name)
            if wanted is None and got is None:
                continue
            if wanted is not None and got is not None and same_name(wanted, got):
                tally.right += 1
            else:
                self._miss(name, row, wanted, got)

    def _count_dates(self, rows: Sequence[Row], dates: Sequence[DateMention]) -> None:
        tally = self.tallies["dates"]
        tally.wanted, tally.read = tally.wanted + len(rows), tally.read + len(dates)
        pairs = pair_spans([_locate(self._text, row) for row in rows], [(date.start, date.end) for date in dates])
        for i, j in pairs:
            if same_period(rows[i]["value"], dates[j].period.label):
                tally.right += 1
            else:
                self._miss("dates", rows[i], rows[i]["value"], f"{dates[j].period.label} ({dates[j].surface})")
        for i in set(range(len(rows))) - {i for i, _ in pairs}:
            self._miss("dates", rows[i], rows[i]["value"], "nothing")
        for j in sorted(set(range(len(dates))) - {j for _, j in pairs}):
            date = dates[j]
            context = self._around(date.start, date.end)
            self.misses.append(Miss("dates", self._article, date.surface, "nothing", date.period.label, context))

    def _count_officials(self, rows: Sequence[Row], officials: Sequence[OfficialMention]) -> None:
        left = list(officials)
        for name in ("person", "person and office"):
            self.tallies[name].wanted += len(rows)
            self.tallies[name].read += len(officials)
        for row in rows:
            found = next((item for item in left if same_name(row["name"], item.person)), None)
            if found is None:
                self.misses.append(Miss("person", self._article, row["name"], row["office"] or "", "nothing", ""))
                continue
            left.remove(found)
            self.tallies["person"].right += 1
            if agree(content_words(row["office"] or ""), content_words(found.office or "")):
                self.tallies["person and office"].right += 1
            else:
                wanted, got = str(row["office"]), str(found.office)
                self.misses.append(Miss("person and office", self._article, row["name"], wanted, got, ""))
        for item in left:
            got = f"{item.person}, {item.office}"
            context = self._around(item.start, item.end)
            self.misses.append(Miss("person", self._article, item.surface, "nothing", got, context))

    def _decide(self, name: str, row: Row, got: object, is_right: bool, key: str | None = None) -> None:
        tally = self.tallies[name]
        tally.wanted, tally.read = tally.wanted + 1, tally.read + 1
        if is_right:
            tally.right += 1
        else:
            self._miss(name, row, row.get(key or name), got)

    def _miss(self, name: str, row: Row, wanted: object, got: object) -> None:
        start, end = _locate(self._text, row)
        context = self._around(start, end)
        self.misses.append(Miss(name, self._article, row["surface"], str(wanted), str(got), context))

    def _around(self, start: int, end: int) -> str:
        low = max(0, start - _CONTEXT)
        return f"{self._text[low:start]}[{self._text[start:end]}]{self._text[end : end + _CONTEXT]}".replace(
            "\n", " / "
        )


def pair_spans(wanted: Sequence[tuple[int, int]], read: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """One-to-one pairs (index, index) of overlapping spans, those that share most characters first."""
    shared = []
    for i, (start, end) in enumerate(wanted):
        for j, (other_start, other_end) in enumerate(read):
            overlap = min(end, other_end) - max(start, other_start)
            if overlap > 0:
                shared.append((-overlap, abs(start - other_start), i, j))
    pairs, used_wanted, used_read = [], set(), set()
    for _, _, i, j in sorted(shared):
        if i not in used_wanted and j not in used_read:
            used_wanted.add(i)
            used_read.add(j)
            pairs.append((i, j))
    return sorted(pairs)


def content_words(phrase: str) -> Counter[str]:
    """The words of a phrase, lower case, without those that say nothing."""
    return Counter(word for word in _WORD.findall(phrase.lower()) if word not in _DULL)


def word_f1(wanted: Counter[str], got: Counter[str]) -> float:
    """F1 of two bags of words."""
    total = wanted.total() + got.total()
    return 2 * (wanted & got).total() / total if total else 1.0


def agree(wanted: Counter[str], got: Counter[str]) -> bool:
    """Whether two phrases say the same: half of the words shared, or all of one in the other."""
    shared = (wanted & got).total()
    return word_f1(wanted, got) >= 0.5 or shared == min(wanted.total(), got.total()) > 0


def same_name(wanted: str, got: str) -> bool:
    """Whether the words of one name are contained in the other's."""
    first, second = set(_WORD.findall(wanted.lower())), set(_WORD.findall(got.lower()))
    return bool(first and second) and (first <= second or second <= first)


def same_place(wanted: str | None, got: str | None) -> bool:
    """Whether two full names mean one place; "Provinsi" and its honours may be missing, other level words not."""
    if wanted is None or got is None:
        return wanted is got
    first, second = (set(_WORD.findall(name.lower())) - _LEVEL_WORDS for name in (wanted, got))
    return first == second


def same_period(wanted: str | None, got: str | None) -> bool:
    """Whether two labels mean the same days: "2025-01/2025-12" is "2025"."""
    return bool(wanted and got) and _plain(str(wanted)) == _plain(str(got))


def _plain(label: str) -> tuple[str, str]:
    """First and last month or day of a label, so that equal spans compare equal."""
    first, _, last = label.partition("/")
    last = last or first
    return _edge(first, 0), _edge(last, 1)


def _edge(label: str, side: int) -> str:
    quarters = {"Q1": ("01", "03"), "Q2": ("04", "06"), "Q3": ("07", "09"), "Q4": ("10", "12")}
    halves = {"S1": ("01", "06"), "S2": ("07", "12")}
    year, _, rest = label.partition("-")
    if not rest:
        return f"{year}-{('01', '12')[side]}"
    months = quarters.get(rest) or halves.get(rest)
    return f"{year}-{months[side]}" if months else label


def _locate(text: str, row: Row) -> tuple[int, int]:
    """Span of the n-th raw occurrence of the row's surface; occurrences may overlap."""
    start = -1
    for _ in range(int(row["n"]) + 1):
        start = text.find(row["surface"], start + 1)
        if start < 0:
            return (0, 0)
    return (start, start + len(row["surface"]))


def _value(row: Row) -> str:
    return f"{row['value']}" + (f" to {row['value_high']}" if row.get("value_high") is not None else "")


def _same_value(row: Row, claim: Claim) -> bool:
    if Decimal(str(row["value"])) != claim.value:
        return False
    high = row.get("value_high")
    if high is None:
        return claim.bound != "range"
    return claim.bound == "range" and claim.value_high is not None and Decimal(str(high)) == claim.value_high


def _annotated_role(claim: Claim) -> str:
    """Annotators know no share: a share is a level to them."""
    return "level" if claim.role == "share" else claim.role
