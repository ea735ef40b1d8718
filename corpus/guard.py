"""Looks at a page token by token, before any C parser sees it: hostile pages make those run for minutes."""

from __future__ import annotations

import re
from collections import Counter
from itertools import islice

MAX_DEPTH = 1000  # the deepest of the real pages seen has 60 levels
MAX_ATTRIBUTES = 500
MAX_TAG = 2_000_000  # characters; inline pictures make tags of some hundred thousand
MAX_TAGS = 400_000

SAFE_TAGS = 4000  # so few tags cannot nest deep enough to hurt

_OPENING = re.compile(r"<[a-zA-Z]")
LONG_TAG = 3000  # characters; few tags of a news page come near
_QUOTED_END = re.compile(r"""=\s?(?:"[^"<>]{0,4000}>|'[^'<>]{0,4000}>)""")  # a ">" in a quoted value ends no tag
_TAG = re.compile(r"""<(/?)([a-zA-Z][^\s/>]{0,64})((?:[^"'>]++|"[^"]*+"|'[^']*+')*+)>""")
_ATTRIBUTE = re.compile(r"""[^\s"'>/=]++(?:\s*+=\s*+(?:"[^"]*+"|'[^']*+'|[^\s"'>]++))?+""")
# Void tags open nothing, and these may lack their end tag in any page.
_VOID = "area base br col embed hr img input link meta param source track wbr"
_FLAT = frozenset(f"{_VOID} p li dt dd td th tr tbody thead tfoot option".split())
_RAW = frozenset(("script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes"))


class HostilePageError(Exception):
    """The page is built to make a parser hang; the message says how."""


def check_page(html: str) -> None:
    """Raise HostilePageError for absurd nesting, attribute lists, tag counts or tags without end; linear in length."""
    many = html.count("<") > SAFE_TAGS and len(_OPENING.findall(html, 0, 4_000_000)) > SAFE_TAGS
    if many or _has_long_tag(html) or _has_quoted_ends(html):
        _scan_page(html)


def count_tags(html: str, enough: int) -> int:
    """Opening tags of a page; where more than `enough` brackets stand, only those are looked at one by one."""
    return html.count("<") if html.count("<") <= enough else len(_OPENING.findall(html))


def _has_long_tag(html: str) -> bool:
    """Whether a tag, up to its ">", is so long that its attributes must be counted."""
    long = [piece for piece in html.split("<") if len(piece) > LONG_TAG]
    return any(piece[0].isalpha() and piece.find(">", 0, LONG_TAG + 1) < 0 for piece in long)


def _has_quoted_ends(html: str) -> bool:
    """Whether more than a few quoted values hold a ">", as scripts do harmlessly."""
    return sum(1 for _ in islice(_QUOTED_END.finditer(html), 6)) > 5


def _scan_page(html: str) -> None:
    """Raise HostilePageError for absurd nesting, attribute lists, tag counts or tags without end; linear in length."""
    depth = tags = position = 0
    opened: Counter[str] = Counter()
    while (start := html.find("<", position)) >= 0:
        match = _TAG.match(html, start)
        if match is None:
            follows = html[start + 1 : start + 2]
            if (follows.isalpha() or follows == "/") and _never_ends(html, start):
                raise HostilePageError("holds a tag that never ends; save the page again from a browser")
            position = start + 1
            if html.startswith("<!--", start):
                end = html.find("-->", start)
                position = end + 3 if end >= 0 else len(html)
            continue
        position = match.end()
        tags += 1
        closing, name, rest = match.group(1), match.group(2).lower(), match.group(3)
        if len(rest) > 4 * MAX_ATTRIBUTES and _count_attributes(rest) > MAX_ATTRIBUTES:
            raise HostilePageError(f"holds a tag with more than {MAX_ATTRIBUTES} attributes; it is no news page")
        if len(rest) > MAX_TAG:
            raise HostilePageError("holds a tag of more than 2 MB; it is no news page")
        if name in _RAW:
            position = position if closing else _after_raw(html, name, position)
        elif name not in _FLAT:
            # Only an end tag of something open closes anything: "<div></b>" repeated nests as deep as "<div>" does.
            if not closing:
                opened[name] += 1
                depth += 1
            elif opened[name]:
                opened[name] -= 1
                depth -= 1
            if depth > MAX_DEPTH:
                raise HostilePageError(f"nests tags more than {MAX_DEPTH} deep; it is no news page")
        if tags > MAX_TAGS:
            raise HostilePageError(f"holds more than {MAX_TAGS} tags; it is no news page")


def _never_ends(html: str, start: int) -> bool:
    """An unclosed quote or a missing ">" swallows the rest of the page; only a short rest is let pass."""
    return len(html) - start > 50_000


def _count_attributes(rest: str) -> int:
    count = 0
    for _ in _ATTRIBUTE.finditer(rest):
        count += 1
        if count > MAX_ATTRIBUTES:
            break
    return count


def _after_raw(html: str, name: str, position: int) -> int:
    """Script text holds "<" and quotes as it likes; an end tag that never comes ends the page."""
    end = re.compile(rf"</{name}", re.IGNORECASE).search(html, position)
    return end.start() if end else len(html)
