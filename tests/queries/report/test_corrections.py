"""A corrected figure is followed: who still carries the earlier one, who took the later over."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from extract import extract_statements
from kb.derive import derive
from kb.ingest import store
from kb.store import open_kb
from queries.report.corrections import list_corrections
from queries.report.filters import Filters
from queries.report.wording import load_wording
from tests.kb.invented import make_article

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kb.store import KnowledgeBase

SAID = "Persentase penduduk miskin Kota Kupang pada Maret 2023 tercatat {} persen, kata kepala BPS."
OTHER = "Tingkat kemiskinan Kota Kupang {} persen pada Maret 2023."


@pytest.fixture(scope="module")
def kb() -> Iterator[KnowledgeBase]:
    articles = (
        ("asal", SAID.format("8,16"), 1),
        ("salinan", SAID.format("8,16"), 2),
        ("sendiri", OTHER.format("8,16"), 3),
        ("pengikut", OTHER.format("8,61"), 4),
        ("asal", f"{SAID.format('8,61')}\n\nRalat: angka kemiskinan diperbaiki.", 1),
    )
    with open_kb(":memory:") as opened:
        for name, text, day in articles:
            article = make_article(name, text, date(2023, 8, day), publisher=f"Kabar {name}")
            store(opened, [(article, extract_statements(article))])
        derive(opened)
        yield opened


def test_who_still_carries_the_earlier_figure_and_who_followed(kb: KnowledgeBase) -> None:
    (found,), further = list_corrections(kb.connection, Filters(), load_wording("id"))
    assert (found.before, found.after, further) == ("8,16 persen", "8,61 persen", 0)
    assert [carrier.cited.outlet for carrier in found.still] == ["Kabar salinan", "Kabar sendiri"]
    assert [carrier.cited.outlet for carrier in found.followed] == ["Kabar pengikut"]
    assert found.about == "Kota Kupang · Maret 2023"


def test_filters_leave_out_what_they_exclude(kb: KnowledgeBase) -> None:
    assert list_corrections(kb.connection, Filters(publisher="Kabar lain"), load_wording("id")) == ([], 0)
    assert list_corrections(kb.connection, Filters(since=date(2024, 1, 1)), load_wording("id")) == ([], 0)
