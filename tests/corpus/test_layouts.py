"""Pages in the shape of many portals, with two invented stories each: text whole, nothing else, byline and instant."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from corpus.article import Article
from corpus.html_page import read_page
from corpus.portal_dates import WIB, WITA

FOLDER = Path(__file__).parent / "layouts"
DAYS = ("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu")
MONTHS = ("Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November",
    "Desember")  # fmt: skip


@dataclass(frozen=True, slots=True)
class Story:
    """What a page tells."""

    title: str
    author: str
    editor: str
    caption: str
    at: datetime
    paragraphs: tuple[str, str, str, str]
    cells: tuple[str, str, str, str]


STORIES = (
    Story(
        "Produksi Rumput Laut Sabu Naik Jadi 14.250 Ton",
        "Yanti Riwu Kore",
        "Markus Lede",
        "Petani menjemur rumput laut di Sabu Raijua. (Foto: Yanti Riwu Kore)",
        datetime(2025, 3, 18, 9, 42),  # noqa: DTZ001 - each page has a zone of its own
        (
            "Produksi rumput laut di Kabupaten Sabu Raijua naik menjadi 14.250 ton sepanjang tahun 2024.",
            "“Harga di tingkat petani Rp18.500 per kilogram,” kata Kepala Dinas Perikanan, Lodowik Raja, "
            "Selasa (18/3/2025).",
            "Menurut dia, 3.120 keluarga di 12 desa kini menggantungkan hidup pada komoditas itu.",
            "Pemerintah daerah menargetkan kenaikan 8,5 persen pada tahun berikutnya.",
        ),
        ("Kecamatan", "Ton", "Hawu Mehara", "4.120"),
    ),
    Story(
        "Bupati: Jalan Lingkar “Belum Layak”, 7 Jembatan Dibongkar",
        "Anton Djo",
        "Maria Goreti Wea",
        "Alat berat membongkar jembatan tua di ruas lingkar selatan. Dok. Dinas PUPR",
        datetime(2025, 11, 7, 20, 5),  # noqa: DTZ001
        (
            "Tujuh jembatan di ruas lingkar selatan dibongkar karena daya dukungnya tinggal 40 persen.",
            "Ia menolak merinci biayanya.",
            '"Kontraknya Rp31,7 miliar untuk 26 kilometer," ujar Kepala Dinas PUPR, Yosef Naben, Jumat (7/11/2025).',
            "Warga berharap pekerjaan selesai sebelum musim hujan, sebab 1.840 orang melintas di sana setiap hari.",
        ),
        ("Ruas", "Panjang (km)", "Oemasi-Tarus", "11,4"),
    ),
)
CASES = [
    pytest.param(path, story, id=f"{path.stem}-{number}")
    for path in sorted(FOLDER.glob("*.html"))
    for number, story in enumerate(STORIES, 1)
]


def fill(template: str, story: Story, zone: Any) -> str:
    """The page of a story."""
    at = story.at
    words = {
        "title": story.title, "author": story.author, "AUTHOR": story.author.upper(), "editor": story.editor,
        "caption": story.caption, "code": "tim", "day_name": DAYS[at.weekday()], "day": f"{at:%d}",
        "month": MONTHS[at.month - 1], "mon": MONTHS[at.month - 1][:3], "mm": f"{at:%m}", "m": str(at.month),
        "year": str(at.year), "hour": f"{at:%H}", "minute": f"{at:%M}", "iso": at.replace(tzinfo=zone).isoformat(),
        "utc": f"{at.replace(tzinfo=zone).astimezone(UTC):%Y-%m-%dT%H:%M:%S}.000Z",
    }  # fmt: skip
    words |= {f"p{number}": text for number, text in enumerate(story.paragraphs, 1)}
    words |= {f"t{number}": text for number, text in enumerate(story.cells, 1)}
    for name, text in words.items():
        template = template.replace(f"[[{name}]]", text)
    return template


def parts(article: Article, *kinds: str) -> list[str]:
    return [article.text[part.start : part.end] for part in article.sections if part.kind in kinds]


@pytest.mark.parametrize(("path", "story"), CASES)
def test_a_page_of_this_shape_is_read_whole_and_clean(path: Path, story: Story) -> None:
    head, _, page = path.read_text("utf-8").partition("-->\n")
    facts = json.loads(head.removeprefix("<!-- "))
    zone = WITA if facts.get("zone") == "WITA" else WIB
    article = read_page(fill(page, story, zone), source="x", name="x", url=facts["url"])
    first, *rest = story.paragraphs
    headings = ["Target tahun depan"] if "Target tahun depan" in page else []
    if "body" in facts:  # what stands beside the paragraphs belongs to the article too: lists, headings
        facts["body"] = [fill(text, story, zone) for text in facts["body"]]
    body = facts.get("body") or [f"{facts.get('dateline') or facts['lead']}{first}", *rest[:2], *headings, rest[2]]
    names = story.author.upper() if "[[AUTHOR]]" in page else story.author
    cells = story.cells
    assert parts(article, "lead", "body", "quote") == body
    assert not facts.get("quotes") or len(parts(article, "quote")) == facts["quotes"]
    assert article.title == story.title
    assert parts(article, "table") == ([" | ".join(cells[:2]), " | ".join(cells[2:])] if facts.get("table") else [])
    assert article.authors == ((names,) if facts["authors"] else ())
    assert article.editors == ((story.editor,) if facts["editors"] else ())
    assert article.published_at is not None
    assert article.published_at.replace(second=0) == story.at.replace(tzinfo=zone)
    assert set(parts(article, "caption")) <= {story.caption}
