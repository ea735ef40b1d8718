"""Decides which place an article as a whole is about: the most often named, title and first paragraphs foremost."""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise
from typing import TYPE_CHECKING

from extract.claim_places import COUNTRY_WIDE, NOWHERE, ClaimPlace, Scene
from extract.gazetteer import place
from extract.nearest_place import COUNTRY
from extract.phrase_heads import PhraseHeads
from extract.subject import find_subject
from extract.tokens import find_tokens
from extract.wordlists import load_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from extract.mentions import PlaceMention
    from extract.pipeline import Reading
    from extract.subject import Subject

_WORDS = load_words("scopes")
_CAPITAL = "31"  # newsrooms and ministries sit there: naming it says little
# "di Jakarta, Senin (3/11)", "Jakarta (3/11)": where somebody spoke.
_DATED = re.compile(
    r"\W{0,3}(?:pada |hari )?\(?(?:senin|selasa|rabu|kamis|jum'?at|sabtu|minggu|\d{1,2}/\d)", re.IGNORECASE
)
_NATIONAL_WORDS = tuple(
    f" {word}" for word in (*_WORDS["national"]["words"], *_WORDS["market"]["words"], *_WORDS["national_body"]["words"])
)
_NOT_NATION = tuple(f" {word} negara" for word in _WORDS["national"]["not_after"]) + tuple(
    f" {word} rupiah" for word in _WORDS["market"]["not_after"]
)
_WORLD_WORDS = tuple(f" {word}" for word in _WORDS["world"]["traded"])
_OFFICE_WORDS = tuple(f" {word}" for word in _WORDS["national_office"]["words"])
_STATE_COMPANIES = tuple(f" {name}" for name in _WORDS["state_companies"]["names"])
_NAMES = tuple(f" {name}" for name in _WORDS["names"]["words"])
_HEADS = PhraseHeads((*_NATIONAL_WORDS, *_NOT_NATION, *_WORLD_WORDS, *_NAMES))
_OWN = re.compile(r"\b(?:lhkpn|harta kekayaan|ipo|prospektus)\b", re.IGNORECASE)
_OWN_WORDS = ("lhkpn", "kekayaan", "ipo", "prospektus")
_DOMESTIC_GOLD = re.compile(r"\bantam\b|\bpegadaian\b", re.IGNORECASE)  # one price in the whole country
_ABROAD = frozenset(
    name for group in ("countries", "cities") for name in load_words("place_abroad")[group]["names"]
) | frozenset(load_words("place_abroad")["same"].values())
_LARGE_AREAS = frozenset(_WORDS["large_areas"]["names"])
# "asal Jakarta", "serangan Israel": who or where from, not what the article is about.
_LAW_BODIES = tuple(f" {word}" for word in _WORDS["law_bodies"]["words"])
_TOWNS = frozenset(load_words("place_names")["towns"]["names"])  # their regency is what is told of
_ORIGIN_WORDS = tuple(
    f" {word} " for word in (*_WORDS["origin"]["words"], *_WORDS["attack"]["words"], *_WORDS["way"]["words"])
)
_WAY = (" ke ", " dari ", " asal ")
_COURT = re.compile(r"\b(?:pengadilan|pn|tipikor|kejagung)\b")
_PROSECUTORS = re.compile(r"\b(?:kejaksaan|kejati|kejari)\b")  # those of the capital try the whole country
_INTERVIEW = re.compile(r"\b(?:wartawan|ditemui|dijumpai|kompas\.com|detikcom)\W{0,3} di $")
_BEFORE = 32  # code points
_OFTEN = 3  # namings of what an article is about
_LARGE_ISLANDS = frozenset(_WORDS["large_islands"]["names"])
_MANY = 5  # regencies and cities in a list, none of them above the others
_LEADS = 0.3  # share of the votes that makes one of many the subject
_FOREIGN = 0.5  # share of the votes without which an article is not about another country

_TITLE = 6  # votes of a place in the title
_HOST, _GUEST = 3, 2  # votes of a minister in the lead and further on
_TWICE = 4  # votes: two mentions, or one in the lead


def find_scene(reading: Reading) -> Scene:
    """The places of an article: the one that it is about, its subject, its mentions."""
    subject = find_subject(reading.article.text)
    return Scene(reading.article.text, find_main_place(reading, subject), subject, reading.names.places)


def find_main_place(reading: Reading, subject: Subject | None = None) -> ClaimPlace:
    """The place that the article as a whole is about; NOWHERE for world markets, matches and what people own."""
    text = reading.article.text
    vocabulary = find_tokens(text).places
    if not vocabulary.keys().isdisjoint(_OWN_WORDS) and len(_OWN.findall(text)) > 1:
        return NOWHERE
    lead_end = _end_of_lead(reading)
    votes, named = _vote(reading, lead_end)
    for start in _national_offices(reading).values():
        votes[COUNTRY] += _HOST if start < lead_end else _GUEST
    low = f" {text.lower()}"
    lead, rest = low[: lead_end + 1], low[lead_end + 1 :]
    held = _HEADS.possible(vocabulary)
    votes[COUNTRY] += 2 * _count_national(lead, held) + _count_national(rest, held)
    if subject == "shares" and (namings := _count(low, _STATE_COMPANIES)) >= _OFTEN:
        votes[COUNTRY] += namings
    best, count = max(votes.items(), key=lambda item: (item[1], len(item[0]) > 2, item[0]))
    if subject == "gold" and _DOMESTIC_GOLD.search(text, 0, reading.article.body_start):
        return COUNTRY_WIDE
    traded = [word for word in _WORLD_WORDS if word in held]
    world = 2 * _count(lead, traded) + _count(rest, traded)
    if best == COUNTRY or world > count:
        is_national = world <= count and count >= 2 and not _is_elsewhere(subject, low)
        return COUNTRY_WIDE if is_national else NOWHERE
    if _is_by_the_way(subject, named[best], text[: reading.article.body_start], low):
        return NOWHERE
    if not named[best].codes and named[best].name in _ABROAD and count < max(_TWICE, _FOREIGN * votes.total()):
        domestic = sum(number for key, number in votes.items() if key[:1].isdigit())
        return COUNTRY_WIDE if domestic > votes.total() - domestic else NOWHERE
    return _scope_of_many(votes, count) or _in_address(reading, best, lead_end) or _stand_for(best, named[best])


def _in_address(reading: Reading, province: str, lead_end: int) -> ClaimPlace | None:
    """The regency or city where the lead gives an address: "warung di Waru, Kabupaten Sidoarjo, Jawa Timur"."""
    found: dict[str, PlaceMention] = {}
    for inner, outer in pairwise(reading.names.places):
        if outer.start > lead_end:
            break
        is_joined = outer.codes[:1] == (province,) and reading.article.text[inner.end : outer.start] in (", ", ",", " ")
        if is_joined and inner.codes and inner.codes[0].startswith(f"{province}."):
            code = ".".join(inner.codes[0].split(".")[:2])
            found[code] = inner
    if len(found) != 1:
        return None
    code, mention = found.popitem()
    others = {
        item.codes[0][: len(code)]
        for item in reading.names.places
        if item.codes and item.codes[0].startswith(f"{province}.")
    }
    return _stand_for(code, mention) if others == {code} else None


def _is_elsewhere(subject: Subject | None, low: str) -> bool:
    """Whether the subject, though told of in Indonesia, is no figure of the country."""
    if subject == "shares":
        return " ihsg" not in low and _count(low, _STATE_COMPANIES) < _OFTEN
    return subject in ("sport", "gold", "case")


def _is_by_the_way(subject: Subject | None, mention: PlaceMention, title: str, low: str) -> bool:
    """Whether the place is only where a match is played, a product made, a case tried, a company at home."""
    if not mention.codes:
        return subject in ("sport", "product", "gold")
    if subject == "case" and mention.codes[0].startswith(_CAPITAL):
        return any(word in low for word in _LAW_BODIES)
    return subject == "shares" and mention.surface not in title


def _stand_for(best: str, mention: PlaceMention) -> ClaimPlace:
    if mention.codes and best not in mention.codes:
        return ClaimPlace(best, place(best).name, "inferred")
    return ClaimPlace(
        mention.codes[0] if mention.codes else None,
        mention.name,
        "inferred",
        mention.codes if len(mention.codes) > 1 else (),
    )


def _vote(reading: Reading, lead_end: int) -> tuple[Counter[str], Mapping[str, PlaceMention]]:
    """Votes by code or name, and the mention that each stands for; the country takes part without a mention."""
    votes: Counter[str] = Counter()
    named: dict[str, PlaceMention] = {}
    for mention in reading.names.places:
        key = mention.codes[0] if mention.codes else mention.name
        if key in _LARGE_AREAS or key in _TOWNS:
            continue
        before = reading.article.text[max(0, mention.start - _BEFORE) : mention.start].lower()
        is_court = _COURT.search(before) or (key.startswith(_CAPITAL) and _PROSECUTORS.search(before))
        if before.endswith(_ORIGIN_WORDS) or is_court or _INTERVIEW.search(before):
            continue
        if key.removeprefix("Pulau ") in _LARGE_ISLANDS:
            votes[COUNTRY] += 1  # many provinces: a place of a clause, never of an article
            continue
        if key.startswith(_CAPITAL) and _DATED.match(reading.article.text, mention.end):
            continue
        if key.count(".") > 1:
            key = ".".join(key.split(".")[:2])  # a village stands for its regency or city
        named.setdefault(key, mention)
        weight = _TITLE if mention.start < reading.article.body_start else 4 if mention.start < lead_end else 2
        votes[key] += weight if mention.codes or not before.endswith(_WAY) else 1
    dateline = reading.names.dateline
    if dateline is not None and dateline.codes and not dateline.codes[0].startswith(_CAPITAL):
        # A newsroom outside the capital writes of its own region; one in Jakarta of the whole country.
        named.setdefault(dateline.codes[0], dateline)
        votes[dateline.codes[0]] += 4
    return votes, named


def _scope_of_many(votes: Counter[str], count: int) -> ClaimPlace | None:
    """The province or the country that holds the many places of a ranking, where none stands out."""
    regencies = [code for code in votes if code[:1].isdigit() and "." in code]
    provinces = {code[:2] for code in votes if code[:1].isdigit() and code != COUNTRY}
    if len(regencies) + len(provinces) < _MANY + 1 or count >= _LEADS * votes.total():
        return None
    if len(provinces) == 1:
        code = provinces.pop()
        return ClaimPlace(code, place(code).name, "inferred")
    return COUNTRY_WIDE


def _count_national(text: str, held: set[str]) -> int:
    """Namings of the country; `held` are the phrases that the text may hold at all."""
    named, other, names = (filter(held.__contains__, words) for words in (_NATIONAL_WORDS, _NOT_NATION, _NAMES))
    return max(0, _count(text, named) - _count(text, other) - _count(text, names))


def _count(text: str, words: Iterable[str]) -> int:
    return sum(map(text.count, words))


def find_national_offices(reading: Reading) -> frozenset[str]:
    """Offices of the whole country among the officials named: no minister of another country, no governor."""
    return frozenset(_national_offices(reading))


def _national_offices(reading: Reading) -> dict[str, int]:
    """These offices and where their holders stand first."""
    found: dict[str, int] = {}
    for official in reading.names.officials:
        if official.office and official.place in (None, COUNTRY) and official.place_name in (None, "Indonesia"):
            low = f" {official.office.lower()}"
            if any(word in low for word in _OFFICE_WORDS + _NATIONAL_WORDS):
                found.setdefault(official.office, official.start)
    return found


def _end_of_lead(reading: Reading) -> int:
    body = [sentence for sentence in reading.sentences[:12] if sentence.start >= reading.article.body_start]
    first = body[0].paragraph if body else 0
    return max((item.end for item in body[:3] if item.paragraph <= first + 1), default=0)
