"""Names: places, officials, and who says what on whose data, in one article."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.dateline import find_dateline
from extract.mentions import Names
from extract.officials import find_offices, list_officials, register_officials
from extract.places import find_places
from extract.register import Register
from extract.speech import find_speaking_words
from extract.tokens import find_tokens
from extract.word_kinds import read_kinds

if TYPE_CHECKING:
    from collections.abc import Sequence

    from corpus.article import Article
    from extract.mentions import Sentence
    from extract.period import Period


def read_names(article: Article, sentences: Sequence[Sentence], publication: Period | None) -> Names:
    """Read the names of one article; `sentences` are those of `split_sentences`.

    The dateline is not among `places`: it says where the reporter was, and only by that what a number is about.
    Attributions are ordered and do not overlap; each covers the stretch that one speaker or one source owns.
    """
    del publication  # names do not depend on it yet; officials with terms will
    tokens = find_tokens(article.text)
    found = find_places(tokens)
    kinds = read_kinds(tokens, found)
    dateline = find_dateline(article.text, sentences, found)
    offices = find_offices(kinds, find_speaking_words(kinds))
    register = Register()
    register_officials(kinds, offices, register)
    return Names(
        places=tuple(hit.mention for hit in found if hit.mention is not dateline),
        officials=list_officials(kinds, offices, register, found, sentences),
        dateline=dateline,
    )
