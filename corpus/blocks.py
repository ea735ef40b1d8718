"""Turns the cut container of a page into blocks: paragraphs, captions, quotations and table rows."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from bs4 import NavigableString, Tag

from corpus.compose import Block, BlockKind
from corpus.cut_tree import read_cut
from corpus.furniture import is_headline
from corpus.plain import tidy_line

if TYPE_CHECKING:
    from collections.abc import Iterable

_DROPPED_TAGS = frozenset((
    "script", "style", "noscript", "iframe", "form", "button", "input", "select", "textarea", "nav", "aside", "ins",
    "svg", "object", "embed", "template", "video", "audio", "map", "canvas", "dialog", "footer", "menu",
))  # fmt: skip
# Class or id tokens of boxes that stand inside the body but are not the article.
_DROPPED_BOX = re.compile(
    r"(?:^|[\s_\-])(?:baca[\-_]?(?:juga|lain\w*|pula)|bacajuga|lihat[\-_]?juga|simak[\-_]?juga|artikel[\-_]?terkait|berita[\-_]?terkait|terkait|related(?:[\-_]?\w+)?|relate|rekomendasi|recommend\w*|"
    r"share|sharing|sharedaddy|sosmed|social\w*|bagikan|addtoany\w*|jp-\w+|whatsapp|telegram|"
    r"ads?|iklan\w*|advert\w*|adsense|adslot|ads[\-_]\w+|banner\w*|code-block(?:-\d+)?|sponsor\w*|inject[\-_]\w+|promo\w*|parallax\w*|"
    r"instagram-media|twitter-tweet|tiktok-embed|fb-post|fb-video|komentar\w*|comments?|comment-\w+|respond|disqus\w*|newsletter|subscribe\w*|"
    r"tags?|tag[\-_]?\w*|tags-links|topik|keywords?|breadcrumbs?|pagination|paging|page-links|nav-links|navigation|post-nav\w*|"
    r"author-box|authorbox|about-author|post-views|views?-count|reading-time|toc|ez-toc-\w+|lwptoc\w*|linksisip|staticdetail_container|sisip_\w+|"
    r"widget\w*|sidebar\w*|popular|terpopuler|trending|latest|follow\w*|google-news|gnews|copyright|print-only|screen-reader-text|skip-link|multi-page-paging|inner-link-baca-juga|wp-polls|yarpp\w*|crp_related|sub-?artikel)(?=$|[\s_\-])",
    re.IGNORECASE,
)
_CAPTION_BOX = re.compile(
    r"(?:^|[\s_\-])(?:caption\w*|figcaption|wp-caption-text|photo__caption|image-caption|keterangan\w*|ket[\-_]?foto|media-caption|deskripsi|(?:img|image|photo|foto|pic)[\-_]desc\w*|credit-foto|img-caption)(?=$|[\s_\-])",
    re.IGNORECASE,
)
_BLOCKS = frozenset((
    "address", "article", "blockquote", "body", "center", "dd", "details", "div", "dl", "dt", "fieldset",
    "figcaption", "figure", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "html", "li", "main", "ol", "p",
    "pre", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
))  # fmt: skip
_PICTURE_BOX = re.compile(
    r"(?:^|[\s_\-])(?:foto|photo|gambar|picture|pic|image|img|thumbnail)(?=$|[\s_\-])", re.IGNORECASE
)
_HUMP = re.compile(r"(?<=[a-z])(?=[A-Z])")  # "itemImageCaption"
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_DATELINE_END = re.compile(r"^[A-Z][^.!?]{1,60}\s*(?:--?|–|—)$")
_BREAK_TAG = re.compile(r"<br(?:\s[^<>]{0,200})?/?>", re.IGNORECASE)
BREAK = "\u2028"  # stands for <br>
MAX_NESTING = 150


def read_blocks(html: str) -> list[Block]:
    """Blocks of one container, in order."""
    soup = read_cut(_lighten(html))
    root = soup.body or soup
    top = next((child for child in root.children if isinstance(child, Tag)), None)
    walker = _Walker(top)
    walker.walk(root, "body", 0)
    walker.flush("body")
    return _join_datelines(walker.blocks)


def _lighten(html: str) -> str:
    """The markup with line breaks as characters and without bold and italic: half the tags of a news text."""
    html = _BREAK_TAG.sub(BREAK, html)
    for name in ("strong", "b", "em", "i", "u"):
        if f"<{name} " not in html:
            html = html.replace(f"<{name}>", "").replace(f"</{name}>", "")
    return html


def _join_datelines(blocks: list[Block]) -> list[Block]:
    """ "<strong>Jakarta</strong> - <p>Text</p>" is one paragraph."""
    joined: list[Block] = []
    for block in blocks:
        before = joined[-1] if joined else None
        if (
            before
            and before.kind == block.kind == "body"
            and len(before.text) <= 70
            and _DATELINE_END.search(before.text)
        ):
            joined[-1] = Block("body", f"{before.text} {block.text}")
        else:
            joined.append(block)
    return joined


class _Walker:
    """Collects runs of inline text; a block tag or a line break ends the run."""

    def __init__(self, top: Tag | None) -> None:
        self.blocks: list[Block] = []
        self.run: list[str] = []
        self.linked = 0  # characters of the run that stand in links
        self.top = top

    def flush(self, kind: BlockKind) -> None:
        linked, text = self.linked, _line("".join(self.run))
        self.run, self.linked = [], 0
        if not text:
            return
        if linked and linked >= 0.9 * len(text) and kind == "body" and is_headline(text):
            text = f"Baca juga: {text}"  # a line that is one link to another article is a pointer, whatever its label
        self.blocks.append(Block(kind, text))

    def _add(self, text: str, kind: BlockKind) -> None:
        first, *rest = text.split(BREAK)
        self.run.append(first)
        for line in rest:
            self.flush(kind)
            self.run.append(line)

    def walk(self, tag: Tag, kind: BlockKind, depth: int) -> None:
        for child in tag.children:
            if isinstance(child, NavigableString):
                if type(child) is NavigableString:
                    self._add(str(child), kind)
                continue
            if not isinstance(child, Tag):
                continue
            if child.name in _DROPPED_TAGS or child.name.startswith("amp-"):
                continue
            if depth > MAX_NESTING:
                self._add(child.get_text(" "), kind)
            elif child.name in ("br", "img"):
                self.flush(kind)
            elif child.name == "a" and not _holds_blocks(child):
                text = child.get_text()
                self.linked += len(text.strip())
                self.run.append(text.replace(BREAK, " "))
            elif child.name in _BLOCKS:
                self._walk_block(child, kind, depth)
            elif not self._is_dropped(child):
                self._walk_inline(child, kind, depth)

    def _walk_inline(self, child: Tag, kind: BlockKind, depth: int) -> None:
        """Inline tags belong to the run around them, unless they are named after a caption."""
        is_caption = kind == "body" and _named_caption(_names(child))
        if is_caption:
            self.flush(kind)
        self.walk(child, "caption" if is_caption else kind, depth + 1)
        if is_caption:
            self.flush("caption")

    def _walk_block(self, child: Tag, kind: BlockKind, depth: int) -> None:
        self.flush(kind)
        if self._is_dropped(child):
            return
        inner = self._kind_of(child, kind)
        if child.name == "table" and _is_data_table(child):
            self.blocks.extend(_rows(child))
        elif child.name in ("ul", "ol") and _is_link_list(child):
            return
        else:
            self.walk(child, inner, depth + 1)
            self.flush(inner)

    def _is_dropped(self, tag: Tag) -> bool:
        if tag is self.top:
            return False
        names = _names(tag)
        if names and _named_other(names) and not _holds_body(tag):
            return True
        style = tag.get("style")
        return isinstance(style, str) and bool(_HIDDEN.search(style))

    @staticmethod
    def _kind_of(tag: Tag, kind: BlockKind) -> BlockKind:
        names = _names(tag)
        if tag.name == "figcaption" or (names and _named_caption(names) and not tag.find("p")):
            return "caption"
        if tag.name == "figure" and not tag.find("table"):
            return "caption"
        if kind == "body" and names and _PICTURE_BOX.search(names) and tag.find("img") and _is_short(tag):
            return "caption"
        return "quote" if tag.name == "blockquote" else kind


def _line(text: str) -> str:
    return tidy_line(text.replace("\n", " ").replace(BREAK, " "))


def _is_short(tag: Tag) -> bool:
    return not tag.find("p") and len(tag.get_text()) <= 400


def _holds_blocks(tag: Tag) -> bool:
    return any(isinstance(inner, Tag) and inner.name in _BLOCKS for inner in tag.descendants)


def _names(tag: Tag) -> str:
    """Class and id of an element as words."""
    attributes = tag.attrs
    if not attributes:
        return ""
    return _HUMP.sub("-", f"{attributes.get('class') or ''} {attributes.get('id') or ''}").strip()


@lru_cache(maxsize=1024)  # the elements of a site have the same names on every page
def _named_other(names: str) -> bool:
    """Whether a box is named after something that is not the article."""
    return bool(_DROPPED_BOX.search(names))


@lru_cache(maxsize=1024)
def _named_caption(names: str) -> bool:
    return bool(_CAPTION_BOX.search(names))


def _holds_body(tag: Tag) -> bool:
    """A theme may name its whole body "widget-content" or "tag-body": three long paragraphs are no advert."""
    return sum(len(paragraph.get_text()) > 120 for paragraph in tag.find_all("p", limit=12)) >= 3


def _is_link_list(tag: Tag) -> bool:
    """A list whose items are links to other articles; a list of sources with words around the links is text."""
    text = len(tag.get_text(strip=True))
    linked = sum(len(link.get_text(strip=True)) for link in tag.find_all("a"))
    return text > 0 and linked >= 0.8 * text


def _is_data_table(tag: Tag) -> bool:
    """A table of figures has short cells; old pages lay out whole articles in tables."""
    return not tag.find("table") and all(len(cell.get_text()) <= 300 for cell in tag.find_all(("td", "th")))


def _rows(table: Tag) -> Iterable[Block]:
    rows = table.find_all("tr")
    if rows and all(_is_link_list(row) for row in rows):
        return
    caption = table.find("caption")
    if caption:
        text = _line(caption.get_text(" "))
        if text:
            yield Block("body", text)
    for row in rows:
        cells = [_line(cell.get_text(" ")) for cell in row.find_all(("td", "th"))]
        text = " | ".join(cell for cell in cells if cell)
        if text:
            yield Block("table", text)
