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
SAFE_ATTRIBUTES = 20_000  # of one tag; the parser compares each with each, which takes a second for so many
SHORT_NAMES = 10_100  # attribute names of one or two ASCII characters: with their blanks 30,200 characters
ODD_TAGS = 40  # tags that are worth a look one by one

_OPENING = re.compile(r"<[a-zA-Z]")
# A tag that does not close after a few attributes: it is long, or a quoted value holds "<" or ">", or it is a script's.
_ODD = re.compile(r"""<[a-zA-Z](?!(?:[^"'<>]{1,100}+|"[^"<>]*+"|'[^'<>]*+'){0,60}+>)""")
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
    if many or (_most_attributes(html) > SAFE_ATTRIBUTES and _has_odd_tags(html)):
        _scan_page(html)


def count_tags(html: str, enough: int) -> int:
    """Opening tags of a page; where more than `enough` brackets stand, only those are looked at one by one."""
    return html.count("<") if html.count("<") <= enough else len(_OPENING.findall(html))


def _most_attributes(html: str) -> int:
    """How many different attributes a page of this length can hold at most: names are short once, then longer.

    A character beyond ASCII can be a name by itself.
    """
    beyond_ascii = 0 if html.isascii() else len(html.encode("utf-8", "surrogatepass")) - len(html)
    return SHORT_NAMES + max(0, len(html) - 30_200) // 4 + beyond_ascii


def _has_odd_tags(html: str) -> bool:
    """Whether a tag has more attributes than any news page or does not end, or too many would have to be looked at."""
    odd = [match.start() for match in islice(_ODD.finditer(html), ODD_TAGS + 1)]
    tags = (_TAG.match(html, start) for start in odd)
    return len(odd) > ODD_TAGS or any(tag is None or _is_overfull(tag[3]) for tag in tags)


def _is_overfull(rest: str) -> bool:
    """Whether what stands in a tag behind its name is more attributes than any news page has."""
    return len(rest) > 2 * MAX_ATTRIBUTES and _count_attributes(rest) > MAX_ATTRIBUTES


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
        if _is_overfull(rest):
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
