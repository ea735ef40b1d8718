"""Where a number stands in the file of a draft: its lines as the author sees them, not as the reader left them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING
from unicodedata import normalize

from corpus.decode import NotTextError, decode_text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from corpus.article import Article
    from queries.findings import Span

ARCHIVES = (".jsonl", ".ndjson", ".warc", ".warc.gz")  # their spans count in the sender's text
PAGES = (".html", ".htm", ".xhtml")
UNSEEN = re.compile(
    r"<(script|style)\b.*?</\1\s*>|<!--.*?-->|<[a-zA-Z/!?][^<>]*>|&#?\w{1,12};", re.DOTALL | re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class DraftFile:
    """The text of a file, its letters and digits alone, and where in the text each of these stands."""

    text: str
    squeezed: str
    places: tuple[int, ...]

    def locate(self, article: Article, span: Span) -> tuple[int, int] | None:
        """Start and end of a span in code points of the file; None where its words are not found there.

        Marks and blanks do not count, as reading an article joins wrapped lines and drops markup; the paragraph, else
        the sentence, says which of several equal numbers is meant.
        """
        text = article.text
        start = span.start + (0 if span.section == "headline" else article.body_start)
        line_start = text.rfind("\n", 0, start) + 1
        line_end = text.find("\n", start)
        sentence_start = max(text.rfind(span.sentence, line_start, start + len(span.sentence)), line_start)
        paragraph = (line_start, line_end if line_end >= 0 else len(text))
        wanted = squeeze(span.surface)
        for first, after in (paragraph, (sentence_start, sentence_start + len(span.sentence))):
            found = self._find(squeeze(text[first:after]), squeeze(text[:first]))
            if found >= 0 and wanted:
                index = found + len(squeeze(text[first:start]))
                begin, end = self.places[index], self.places[index + len(wanted) - 1] + 1
                exact = self.text.startswith(span.surface, begin)
                return begin, begin + len(span.surface) if exact else end
        return None

    def _find(self, words: str, before: str) -> int:
        """Where the words stand, passing over as many of the same as come before them; -1 where they do not."""
        found = self.squeezed.find(words) if words else -1
        for _ in range(before.count(words) if words else 0):
            further = self.squeezed.find(words, found + len(words))
            found = further if further >= 0 else found
        return found


def squeeze(text: str) -> str:
    """The letters and digits alone, without accents: "é" may be one sign in one place and two in another."""
    return "".join(sign for sign, _ in find_letters(text))


def find_letters(text: str) -> Iterator[tuple[str, int]]:
    """Every letter and digit with its place; a joined sign such as "ﬁ" is two letters of one place."""
    for place, sign in enumerate(text):
        if sign.isascii():
            if sign.isalnum():
                yield sign, place
        else:
            for part in normalize("NFKD", sign):
                if part.isalnum():
                    yield part, place


def open_draft(article: Article) -> DraftFile | None:
    """The file that an article was read from; None for standard input, a URL, and archives of many articles."""
    path = Path(article.source)
    if path.name.lower().endswith(ARCHIVES):
        return None
    try:
        text = decode_text(path.read_bytes()) if path.is_file() else ""
    except (OSError, ValueError, NotTextError):
        return None
    seen = text
    if path.name.lower().endswith(PAGES):
        seen = UNSEEN.sub(lambda match: " " * len(match.group()), text)
    letters = list(find_letters(seen))
    squeezed = "".join(letter for letter, _ in letters)
    return DraftFile(text, squeezed, tuple(place for _, place in letters)) if letters else None
