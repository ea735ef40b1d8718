"""Invented articles and statements for the tests of the knowledge base."""

from __future__ import annotations

import dataclasses
from datetime import date, datetime, timedelta, timezone
from decimal import Decimal
from typing import Any

from corpus.article import Article, Section
from corpus.identity import hash_text
from extract.claim import Alternative, Claim
from extract.mentions import DateMention, OfficialMention, Skip
from extract.period import Period
from extract.statements import Statements

WITA = timezone(timedelta(hours=8))
CLAIM = Claim(
    claim_id="",
    section="body",
    start=0,
    end=0,
    surface="",
    sentence="",
    sentence_start=0,
    value=Decimal("9.12"),
    value_low=Decimal("9.115"),
    value_high=Decimal("9.125"),
    bound="exact",
    unit="percent",
    per=None,
    role="level",
    direction=None,
    modality="observed",
    measure="angka kemiskinan",
    indicator="poverty_rate",
    qualifiers=("urban",),
    definition=None,
    denominator=None,
    place="53.71",
    place_name="Kota Kupang",
    place_basis="stated",
    place_candidates=(),
    period_start=date(2024, 3, 1),
    period_end=date(2024, 4, 1),
    period_label="2024-03",
    period_basis="stated",
    is_current=False,
    speaker=None,
    office=None,
    source="BPS",
    rule="number_percent",
    rule_version=1,
    alternatives=(Alternative(Decimal(912), "koma as thousands"),),
)
TEXT = (
    "Angka kemiskinan Kota Kupang tercatat 9,12 persen pada Maret 2024 menurut catatan warga yang menghitung sendiri."
)


def make_article(name: str = "a1", text: str = TEXT, day: date | None = date(2024, 7, 3), **facts: Any) -> Article:
    """An article of one outlet; `text` is the body."""
    title = facts.pop("title", f"Judul {name}")
    published = datetime(day.year, day.month, day.day, 0, 30, tzinfo=WITA) if day else None
    whole = f"{title}\n\n{text}"
    start = len(title) + 2
    sections = (Section("headline", 0, len(title)), Section("body", start, len(whole)))
    return Article(
        article_id=hash_text(name),
        label=name,
        source=f"{name}.txt",
        text=whole,
        body_start=start,
        title=title,
        published_at=published,
        sections=sections,
        **facts,
    )


def make_claim(article: Article, surface: str = "9,12 persen", **facts: Any) -> Claim:
    """A claim at the first place where the body prints `surface`."""
    start = article.text.index(surface, article.body_start)
    claim_id = hash_text(article.revision_id, str(start), surface)
    facts = {"claim_id": claim_id, "start": start, "end": start + len(surface), "surface": surface, **facts}
    return dataclasses.replace(CLAIM, sentence=article.text[article.body_start :], **facts)


def make_official(person: str, office: str | None = None, place: str | None = None, **facts: Any) -> OfficialMention:
    """An official, by default at the start of the text, whatever that says."""
    start: int = facts.pop("start", 0)
    facts = {"body": None, "place_name": None, "acting": None, **facts}
    return OfficialMention(
        start=start,
        end=start + len(person),
        surface=person,
        sentence=person,
        person=person,
        office=office,
        place=place,
        rule="official",
        rule_version=1,
        **facts,
    )


def make_statements(
    article: Article, *claims: Claim, officials: tuple[OfficialMention, ...] = (), **facts: Any
) -> tuple[Article, Statements]:
    """The pair that `store` takes."""
    day = article.published_at.date() if article.published_at else None
    publication = Period(day, day + timedelta(days=1), day.isoformat()) if day else None
    month = Period(date(2024, 3, 1), date(2024, 4, 1), "2024-03")
    dates = (DateMention(0, 5, article.text[:5], article.text, month, False, "date_month", 1),)
    facts = {"publication": publication, "dates": dates, "places": (), **facts}
    skips = facts.pop("skips", (Skip(0, 1, "5", "clock time", "number_clock"),))
    return article, Statements(
        article.article_id, article.revision_id, claims=claims, officials=officials, skips=skips, **facts
    )


def make_pair(name: str = "a1", text: str = TEXT, surface: str = "9,12 persen") -> tuple[Article, Statements]:
    """An article with one claim."""
    article = make_article(name, text)
    return make_statements(article, make_claim(article, surface))
