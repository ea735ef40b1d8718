"""Tells page furniture from article text, line by line; the phrases are data in words/furniture.toml."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib import resources
from itertools import pairwise

MIN_HEADLINE = 3  # words; "Simak juga Video" alone is a label
MAX_GLUED = 20  # pointers glued into one line
MAX_POINTER = 260  # "Baca juga: <headline>" is short; a paragraph that happens to start so is not

_EDGE = " \t\xa0•·*_#|>»«-–—=:;.,!?…[](){}\u200b\ufeff"
_BARS = re.compile(r"\s*[|/•·]\s*")
_RULE = re.compile(r"[\s\-=_*•·.:—–|~#+]*$")
_DECORATED = re.compile(r"[\[(]?\s*(?:gambas|embed|video|youtube|instagram|twitter)\s*:", re.IGNORECASE)
_COUNTER = re.compile(
    r"\d[\d.,]*\s*(?:x|kali|views?|komentar|comments?|shares?|likes?|reads?|dibaca|pembaca|min(?:s|ute)? read|"
    r"menit baca)\b[^a-z]*$",
    re.IGNORECASE,
)
_READERS = re.compile(
    r"(?:telah |sudah )?(?:(?:di)?baca|dilihat|ditonton|views?|visited|hits|pembaca)\b[\s:]{0,3}(?:sebanyak )?"
    r"\d[\d.,]*\s?(?:ribu|k|rb|jt)?\s?(?:kali|x|views?|times|orang)?$",
    re.IGNORECASE,
)
_PAGES = re.compile(
    r"(?:halaman|page|hal)\W*(?:\d+\W*)+(?:selanjutnya|berikutnya|next|show all|tampilkan semua)?\W*$|"
    r"(?:\d\W+)+(?:show all|tampilkan semua|selanjutnya|next)\W*$",
    re.IGNORECASE,
)
_POINTER_HEAD = re.compile(r"^\W*(?:baca|simak|lihat|tonton)\s+(?:juga|pula)\W*$", re.IGNORECASE)
_POINTER = re.compile(r"^\W*(?:baca|simak|lihat|tonton|saksikan)\s+(?:juga|pula|video)\b\W*", re.IGNORECASE)
_TIME_LINE = re.compile(r"\b\d{1,2}\s+[A-Za-z]{3,9}\s+(?:19|20)\d\d\b|\b\d{1,2}/\d{1,2}/(?:19|20)\d\d\b")
_GLUED = re.compile(r"Baca Juga(?=[A-Z\"“'‘0-9])")
_GLUE_POINT = re.compile(r"(?<=[a-z0-9)?!'’\"”])(?=[A-Z\"“])|(?<=[A-Z]{2})(?=[A-Z][a-z])")
_SENTENCE_END = re.compile(r"[.!?][\"”’)]?(?:\s|$)|,[\"”]")


@dataclass(frozen=True, slots=True)
class _Phrases:
    lines: frozenset[str]
    starts: re.Pattern[str]
    ends: frozenset[str]
    inside: re.Pattern[str]
    tails: re.Pattern[str]


@cache
def _phrases() -> _Phrases:
    data = tomllib.loads(resources.files("corpus").joinpath("words/furniture.toml").read_text("utf-8"))

    def union(words: list[str]) -> str:
        return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))

    return _Phrases(
        frozenset(data["lines"]),
        re.compile(union(data["starts"])),
        frozenset(data["ends"]),
        re.compile(union(data["inside"])),
        re.compile("(?:" + union(data["tails"]) + ")"),
    )


@lru_cache(maxsize=512)  # the title of a page is asked about with every line of it
def simplify(line: str) -> str:
    """The line in lower case, blanks collapsed, bullets and punctuation at both ends removed."""
    return " ".join(line.split()).strip(_EDGE).lower()


def is_furniture(line: str) -> bool:
    """Whether a whole line (without line breaks) is page furniture; an empty line is not."""
    if not line.strip():
        return False
    if len(line) > MAX_POINTER:
        return False
    phrases = _phrases()
    lower = " ".join(line.split()).lower().replace(" :", ":")
    plain = lower.strip(_EDGE)
    if not plain or plain in phrases.lines or _RULE.match(line):
        return True
    parts = _BARS.split(plain)
    if len(parts) > 1 and all(part.strip(_EDGE) in phrases.lines for part in parts):
        return True  # "Print | Kirim"
    lead = lower.lstrip(_EDGE)
    if phrases.starts.match(lead):
        return not _is_sentence(lead)
    return bool(_COUNTER.match(plain) or _READERS.match(plain) or _PAGES.match(plain) or _DECORATED.match(line.strip()))


def _is_sentence(lead: str) -> bool:
    """A pointer has a colon or no verb of saying; "Ikuti terus langkah ini, kata Bupati." is a sentence."""
    return bool(
        re.search(r"\b(?:kata(?! kunci)|ujar|ucap|jelas|tutur|ungkap|imbau|pungkas|tambah)(?:nya)?\b[^:]*\.$", lead)
    )


def is_pointer_head(line: str) -> bool:
    """ "Baca juga:" alone: the headlines that it points to stand on the next lines."""
    return bool(_POINTER_HEAD.match(line))


def is_headline(line: str) -> bool:
    """Whether a line after a pointer head can be the headline of another article: short, no sentence end."""
    text = line.strip()
    if not text[:1].isalpha() and not text[:1].isdigit():
        return False
    if re.match(r"\d{1,2}[.)]\s", text):
        return False
    return 3 <= len(text.split()) <= 18 and not _SENTENCE_END.search(text) and not re.search(r"\s[-–—]{1,2}\s", text)


def tells_of_another(line: str) -> bool:
    """Whether a furniture line holds another article's headline or the time line of one, not only a phrase."""
    headline = _POINTER.sub("", line)
    if headline != line:
        return len(headline.split()) >= MIN_HEADLINE
    return not is_furniture(line) and (is_headline(line) or _TIME_LINE.search(line) is not None)


def ends_article(line: str) -> bool:
    """Whether from this line on nothing belongs to the article: comment form, related posts, follow us."""
    if len(line) > 120:
        return False
    plain = simplify(line)
    return plain in _phrases().ends or plain.startswith(("your email address will", "alamat email anda tidak"))


def find_inside(line: str) -> list[tuple[int, int]]:
    """Stretches (start, end) of a long line that are furniture, ordered and apart."""
    phrases = _phrases()
    spans = [match.span() for match in phrases.inside.finditer(line)]
    tail = phrases.tails.search(line)
    if tail and len(line) - tail.start() <= MAX_POINTER:
        spans = [span for span in spans if span[1] <= tail.start()] + [(tail.start(), len(line))]
    position = 0
    for _ in range(MAX_GLUED):
        match = _GLUED.search(line, position)
        if match is None:
            break
        position = _end_of_glued(line, match.end())
        spans.append((match.start(), position))
    spans.sort()
    apart: list[tuple[int, int]] = []
    for start, end in spans:
        if apart and start < apart[-1][1]:
            apart[-1] = (apart[-1][0], max(end, apart[-1][1]))
        else:
            apart.append((start, end))
    return apart


def _end_of_glued(line: str, start: int) -> int:
    """Headlines glued behind "Baca Juga" end where a piece holds the end of a sentence: that piece is the article's."""
    window = line[start : start + 800]
    cuts = [0, *(match.start() for match in _GLUE_POINT.finditer(window, 1)), len(window)]
    for left, right in pairwise(cuts):
        if _SENTENCE_END.search(window[left:right]) or right - left > 160:
            return start + left
    return start + len(window)
