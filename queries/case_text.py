"""Text, periods and intervals of the small fact tables in a check's header."""

from __future__ import annotations

import datetime
from decimal import Decimal


def read_label(label: str | None) -> tuple[datetime.date | None, datetime.date | None]:
    """First day and day after the last of a period label: year, month, quarter, half year or day."""
    if label is None:
        return None, None
    first, _, last = label.partition("/")
    if last:
        return read_label(first)[0], read_label(last)[1]
    year, *rest = first.split("-")
    month, months = 1, 12
    if rest and rest[0][0] in "QS":
        months = 3 if rest[0][0] == "Q" else 6
        month = 1 + months * (int(rest[0][1:]) - 1)
    elif rest:
        month, months = int(rest[0]), 1
    start = datetime.date(int(year), month, int(rest[1]) if len(rest) > 1 else 1)
    if len(rest) > 1:
        return start, start + datetime.timedelta(days=1)
    after = month + months
    return start, datetime.date(int(year) + (after - 1) // 12, (after - 1) % 12 + 1, 1)


def read_interval(value: str) -> tuple[Decimal, Decimal, Decimal]:
    """Value and the two ends that its printed digits permit."""
    number = Decimal(value)
    exponent = number.as_tuple().exponent
    assert isinstance(exponent, int)
    half = Decimal(5).scaleb(exponent - 1)
    plain = Decimal(format(number, "f"))  # DuckDB drops a positive exponent
    return plain, plain - half, plain + half


class CaseText:
    """The text of one article while its sentences are laid one after the other."""

    def __init__(self) -> None:
        self.text = ""
        self.sentences: dict[str, int] = {}
        self.taken: dict[tuple[str, str], int] = {}
        self.paragraphs: list[tuple[int, str | None]] = []

    def place(self, sentence: str, surface: str, origin: str | None = None) -> tuple[int, int]:
        """Offsets of the sentence and of the surface in it; a sentence seen before is not laid twice."""
        if sentence not in self.sentences:
            self.text += "\n\n" if self.text else ""
            self.sentences[sentence] = len(self.text)
            self.paragraphs.append((len(self.text), origin))
            self.text += sentence
        offset = sentence.find(surface, self.taken.get((sentence, surface), 0))
        offset = max(offset, 0)
        self.taken[sentence, surface] = offset + len(surface)
        return self.sentences[sentence], self.sentences[sentence] + offset
