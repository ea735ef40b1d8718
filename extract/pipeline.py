"""Runs the readers of one article in their order, sentences, dates, numbers, names, and bundles what they found."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from extract.dates import find_dates
from extract.names import read_names
from extract.publication import work_out_publication
from extract.quantities import find_quantities
from extract.sentences import split_sentences

if TYPE_CHECKING:
    from corpus.article import Article
    from extract.mentions import DateMention, Names, Quantity, Sentence, Skip
    from extract.period import Period


@dataclass(frozen=True, slots=True)
class Reading:
    """What the readers found in one article, before numbers get their meaning; each list ordered by start."""

    article: Article
    sentences: tuple[Sentence, ...]
    publication: Period | None
    dates: tuple[DateMention, ...]
    quantities: tuple[Quantity, ...]
    skips: tuple[Skip, ...]
    names: Names


def read_article(article: Article) -> Reading:
    """Read sentences, publication, dates, quantities and names; furniture sections have no sentence."""
    sentences = split_sentences(article)
    publication = work_out_publication(article, sentences)
    dates = find_dates(article.text, sentences, publication)
    quantities, skips = find_quantities(article.text, sentences, dates)
    names = read_names(article, sentences, publication)
    return Reading(article, sentences, publication, dates, quantities, skips, names)
