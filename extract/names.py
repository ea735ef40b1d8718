"""Names: places, officials, and who says what on whose data, in one article."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from extract.attribution import Findings, attribute
from extract.bare_places import settle_bare
from extract.dateline import find_dateline
from extract.mentions import Names
from extract.official_list import list_officials, register_officials
from extract.officials import find_offices
from extract.places import find_places
from extract.quotes import find_quotes
from extract.register import Register
from extract.small_letters import put_back_capitals
from extract.sources import find_sources
from extract.speech import find_speaking_words
from extract.speech_cues import find_speech_cues
from extract.speech_subjects import find_subjects, register_speakers
from extract.tokens import find_tokens
from extract.word_kinds import read_kinds

if TYPE_CHECKING:
    from collections.abc import Sequence

    from corpus.article import Article
    from extract.mentions import Attribution, Sentence
    from extract.officials import Offices
    from extract.period import Period
    from extract.word_kinds import WordKinds


def read_names(article: Article, sentences: Sequence[Sentence], publication: Period | None) -> Names:
    """Read the names of one article; `sentences` are those of `split_sentences`.

    The dateline is not among `places`: it says where the reporter was, and only by that what a number is about.
    Attributions are ordered and do not overlap; each covers the sentence that one speaker or one source owns.
    """
    del publication  # names do not depend on it yet; officials with terms will
    tokens = find_tokens(article.text)
    is_small = article.text.islower()
    if is_small:
        tokens = put_back_capitals(tokens)
    found = find_places(tokens)
    kinds = read_kinds(tokens, found)
    found, dateline = settle_bare(found, find_dateline(article.text, sentences, found), article.publisher)
    offices = find_offices(kinds, find_speaking_words(kinds), article.body_start)
    register = Register()
    register_officials(kinds, offices, register)
    officials = list_officials(kinds, offices, register, found, sentences)
    if is_small:
        officials = tuple(replace(one, surface=article.text[one.start : one.end]) for one in officials)
    places = tuple(hit.mention for hit in found if hit.mention is not dateline)
    if is_small:
        places = tuple(replace(one, surface=article.text[one.start : one.end]) for one in places)
        dateline = replace(dateline, surface=article.text[dateline.start : dateline.end]) if dateline else None
    return Names(
        places=places,
        officials=officials,
        attributions=_attribute(kinds, offices, register, sentences, article.body_start),
        dateline=dateline,
    )


def _attribute(
    kinds: WordKinds, offices: Offices, register: Register, sentences: Sequence[Sentence], body_start: int
) -> tuple[Attribution, ...]:
    tokens = kinds.tokens
    quotes = find_quotes(tokens.text, sentences)
    people = frozenset(at for hit in offices.found for at in range(hit.person.first, hit.person.last + 1))
    named = {word for person in register.people for word in person.words}
    sources = find_sources(kinds, quotes, people | frozenset(tokens.find(frozenset(named))))
    register_speakers(kinds, register, {cue.first_word for cue in sources}, people, body_start)
    subjects = find_subjects(kinds, offices, register)
    return attribute(
        Findings(
            text=tokens.text,
            sentences=sentences,
            quotes=quotes,
            subjects=subjects,
            cues=find_speech_cues(kinds, subjects, quotes, sentences),
            sources=sources,
            subject_starts=[tokens.starts[subject.first] for subject in subjects],
        )
    )
