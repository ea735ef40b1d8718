"""The report as a folder: an index that searches, a page of cards a place, the facts, a feed; addresses that stay."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from queries.report.cards import group_cards
from queries.report.feed import render_atom
from queries.report.page import CHARTS, fill_page, gather

if TYPE_CHECKING:
    from pathlib import Path

    import duckdb

    from queries.findings import Finding
    from queries.report.cards import Card
    from queries.report.filters import Filters
    from queries.report.wording import Language, Wording

INDEX, FACTS, FEED = "index.html", "fakta.html", "temuan-baru.atom"
PLACES = "tempat"
OTHER = "lain"  # cards without a place, a page a check
GENERATED = '<meta name="generator" content="cekangka">'
_SIGNS = re.compile(r"[^a-z0-9_]")
_CODE = re.compile(r"\d\d?(\.\d{2,4}){0,3}")


def page_name(place_code: str | None, check: str) -> str:
    """The page of a place, else of a check, a name that no article can choose: "tempat/53.71.html"."""
    code, other = place_code or "", f"{OTHER}-{_SIGNS.sub('', check)}"
    return f"{PLACES}/{code if _CODE.fullmatch(code) else other}.html"


def finding_address(finding: Finding) -> str:
    """Where the card of a finding stands, relative to the folder; it depends on nothing but the finding."""
    return f"{page_name(finding.place, finding.check)}#{finding.finding_id}"


def render_folder(connection: duckdb.DuckDBPyConnection, lang: Language, filters: Filters) -> dict[str, str]:
    """The texts of all files by their path in the folder."""
    parts = gather(connection, lang, filters, charts=CHARTS, cap=None)
    cards: list[Card] = parts["cards"]
    by_page: dict[str, list[Card]] = {}
    for card in cards:
        by_page.setdefault(page_name(card.place_code, card.check), []).append(card)
    names = {page: _page_title(page, members[0], parts["wording"]) for page, members in by_page.items()}
    index = {
        **parts,
        "address": lambda card: f"{page_name(card.place_code, card.check)}#{card.finding_id}",
        "pages": names,
    }
    files = {
        INDEX: fill_page("index.html.j2", {**index, "feed": FEED, "facts_page": FACTS}),
        FACTS: fill_page("facts_page.html.j2", {**parts, "home": INDEX}),
        FEED: render_atom(connection, lang, filters, finding_address),
    }
    for page, members in sorted(by_page.items()):
        groups = group_cards(members, parts["wording"])
        files[page] = fill_page(
            "place.html.j2", {**parts, "name": names[page], "groups": groups, "home": f"../{INDEX}"}
        )
    return files


def _page_title(page: str, card: Card, wording: Wording) -> str:
    """The place, or what the cards without a place have in common."""
    if page == page_name(card.place_code, "") and card.place:
        return card.place
    return f"{wording.say('folder.other')}: {wording.name('checks', card.check)}"


def write_folder(files: dict[str, str], out: Path) -> Path:
    """Write the files below `out` and remove pages of places that have no card any more; return the index.

    Each file is whole at any moment, and the index comes last: a reader, or a run that is stopped, meets no half page.
    """
    (out / PLACES).mkdir(parents=True, exist_ok=True)
    for name in sorted(files, key=lambda name: name == INDEX):
        part = (out / name).with_suffix(".part")
        part.write_text(files[name], encoding="utf-8")
        part.replace(out / name)
    for page in (out / PLACES).glob("*.html"):
        if f"{PLACES}/{page.name}" not in files and GENERATED in page.read_text(encoding="utf-8", errors="replace"):
            page.unlink()
    return out / INDEX
