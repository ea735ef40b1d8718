"""Finds the body of pages whose layout nobody has described; trafilatura helps where little text is found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from corpus.blocks import read_blocks
from corpus.compose import Block
from corpus.furniture import is_furniture
from corpus.lines import is_paragraph
from corpus.plain import split_lines, tidy_line

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser, LexborNode

# Names that systems give to the element that holds the text, most certain first.
_BODIES = (
    '[itemprop="articleBody"]', ".entry-content", ".td-post-content", ".post-content", ".article-content",
    ".article__content", ".read__content",
    ".detail__body-text", ".detail-text", ".detail_text", ".article-body", ".article__body", ".post-body",
    ".content-article", ".artikel-content", ".isi-berita", ".isi-artikel", ".konten-berita",
    ".news-content", ".detail-content", ".content-detail", ".detail-konten", ".single-content", ".text-article",
    ".isi_berita", ".isi_artikel", ".konten_berita", ".detail_berita", ".text-berita", ".teks-berita", ".post-text",
    ".news-text", ".txt-article", ".main-content-detail", ".story-body", ".post-entry", "#isi-berita",
    "#content-berita", "#article-content", "#post-content", ".berita", ".isi", "article",
)  # fmt: skip
ENOUGH = 250  # characters of running text that settle the matter without a second opinion
_OUTSIDE = frozenset(("aside", "footer", "nav", "form", "header"))


def find_body(tree: LexborHTMLParser, title: str) -> tuple[list[Block], LexborNode | None]:
    """Blocks of the element that holds the article with the captions above it, and the element; [] without one."""
    node = _named_body(tree) or _densest(tree)
    blocks = read_blocks(node.html or "") if node is not None else []
    own = _running_text(blocks)
    if node is not None and own >= ENOUGH:
        return find_captions(tree, node) + blocks, node
    import trafilatura  # noqa: PLC0415 - takes longer to load than a hundred pages to read, and few pages need it

    text = trafilatura.extract(tree.html or "", include_comments=False, include_tables=False, deduplicate=False) or ""
    lines = [Block("body", line) for line in split_lines(text) if line != title and not is_furniture(line)]
    if _running_text(lines) > 2 * own + 100 and len(lines) > len(blocks) + 1:
        return lines, node
    return (find_captions(tree, node) + blocks if node is not None else blocks), node


def _running_text(blocks: list[Block]) -> int:
    return sum(len(block.text) for block in blocks if is_paragraph(block.text) or block.kind == "table")


def find_captions(tree: LexborHTMLParser, body: LexborNode) -> list[Block]:
    """Captions of the picture above the body; titles in carousels and galleries of other articles are links."""
    captions: list[Block] = []
    for node in tree.css('figcaption, [class*="caption"], [id*="caption"]')[:12]:
        names = f"{node.attributes.get('class') or ''} {node.attributes.get('id') or ''}".lower()
        if any(word in names for word in ("carousel", "slide", "thumb", "title")) or node.css_first(
            "a, h1, h2, h3, h4"
        ):
            continue
        text = tidy_line(node.text(separator=" ").replace("\n", " "))
        outside = not is_outside(node) and not is_within(node, body) and not is_within(body, node)
        if outside and 12 <= len(text) <= 700 and Block("caption", text) not in captions:
            captions.append(Block("caption", text))
    return captions[:2]


def is_within(node: LexborNode, outer: LexborNode) -> bool:
    parent: LexborNode | None = node
    while parent is not None:
        if parent.mem_id == outer.mem_id:
            return True
        parent = parent.parent
    return False


def _named_body(tree: LexborHTMLParser) -> LexborNode | None:
    for selector in _BODIES:
        nodes = [node for node in tree.css(selector) if not is_outside(node)]
        best = max(nodes, key=_paragraph_length, default=None)
        if best is not None and _paragraph_length(best) >= 120 and len(nodes) <= 6:
            return best
    return None


def _paragraph_length(node: LexborNode) -> int:
    """Characters in paragraphs, or in the element's own lines where a page separates them with <br>."""
    paragraphs = sum(len(paragraph.text(strip=True)) for paragraph in node.css("p"))
    own = len(node.text(deep=False, strip=True))
    return paragraphs + own


def _densest(tree: LexborHTMLParser) -> LexborNode | None:
    """The element with most text in its own paragraphs and lines."""
    scores: dict[int, tuple[LexborNode, int]] = {}
    for paragraph in tree.css("p, blockquote"):
        length = len(paragraph.text(strip=True))
        parent = paragraph.parent
        if length >= 40 and parent is not None and not is_outside(parent):
            node, score = scores.get(parent.mem_id, (parent, 0))
            scores[parent.mem_id] = (node, score + length)
    for node in tree.css("div, td, section, article, span"):
        length = len(node.text(deep=False, strip=True))
        if length < 60 or is_outside(node):
            continue
        # Some editors write each paragraph as a <div>: its text counts for the parent.
        owner = node if length >= 400 or (node.css_first("br, p, div") is not None and length >= 200) else node.parent
        if owner is not None:
            _, score = scores.get(owner.mem_id, (owner, 0))
            scores[owner.mem_id] = (owner, score + length)
    best = max(scores.values(), key=lambda pair: pair[1], default=None)
    return _widen(best[0], best[1], list(scores.values())) if best else None


def _widen(node: LexborNode, score: int, scored: list[tuple[LexborNode, int]]) -> LexborNode:
    """The ancestor that holds a fifth more text: editors split a body into several boxes.

    A level without a gain ends the climb, unless most of the page's text is elsewhere: some write each paragraph into
    boxes of its own.
    """
    everything = sum(points for _, points in scored)
    found = node
    for _ in range(4):
        parent = node.parent
        if parent is None or parent.tag in ("body", "html", "tr", "tbody", "table"):
            break
        total = sum(points for other, points in scored if is_within(other, parent))
        if total < 1.2 * score and score >= 0.5 * everything:
            break
        node = parent
        if total >= 1.2 * score:
            found, score = parent, total
    return found


def is_outside(node: LexborNode) -> bool:
    parent: LexborNode | None = node
    while parent is not None:
        if parent.tag in _OUTSIDE:
            return True
        parent = parent.parent
    return False
