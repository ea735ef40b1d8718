"""Passes records between processes: as their class and their values, a quarter of the work of what dataclasses make."""

from __future__ import annotations

import copyreg
from dataclasses import fields
from functools import partial
from operator import attrgetter
from typing import TYPE_CHECKING, Any

from corpus.article import Article, Section
from extract.claim import Alternative, Claim
from extract.mentions import DateMention, OfficialMention, PlaceMention, Skip
from extract.period import Period
from extract.statements import Statements

if TYPE_CHECKING:
    from collections.abc import Callable

RECORDS = (Alternative, Article, Claim, DateMention, OfficialMention, Period, PlaceMention, Section, Skip, Statements)


def pass_by_values() -> None:
    """Let every process that calls this pickle the records of an article by their values."""
    for kind in RECORDS:
        copyreg.pickle(kind, partial(_reduce, kind, attrgetter(*(field.name for field in fields(kind)))))


def _reduce(
    kind: type[Any], values: Callable[[object], tuple[Any, ...]], record: object
) -> tuple[type[Any], tuple[Any, ...]]:
    return kind, values(record)
