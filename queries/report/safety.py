"""Makes text and links from articles harmless: escaping is the templates' work, this is what escaping leaves.

`clean("a\u202eb") == "ab"`; `link("javascript:alert(1)") is None`.
"""

from __future__ import annotations

import re
from urllib.parse import quote, urlsplit

# Control signs, and the bidirectional ones that would let an article reorder our own words (CVE-2021-42574).
_UNSEEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028\u2029\u202a-\u202e\u2060-\u2069\ufeff]"
)
_BLANKS = re.compile(r"\s+")
_URL_SIGNS = "!#$%&'()*+,/:;=?@[]~-._"


def clean(text: str | None) -> str:
    """Text for the page: no control or bidirectional signs, every run of blanks one blank."""
    if not text:
        return ""
    return _BLANKS.sub(" ", _UNSEEN.sub("", text.replace("\t", " ")))


def hide_controls(value: object) -> object:
    """What a template prints, a plain str without control and bidirectional signs; the last door before the page."""
    return _UNSEEN.sub("", value) if type(value) is str else value


def link(url: str | None) -> str | None:
    """The URL if it is an absolute http or https one without blanks and log-in, percent-encoded; else None."""
    if not url or _UNSEEN.search(url) or _BLANKS.search(url):
        return None
    try:
        parts = urlsplit(url)
        host = parts.hostname
    except ValueError:
        return None
    if parts.scheme.lower() not in {"http", "https"} or not host or "@" in parts.netloc:
        return None
    return quote(url, safe=_URL_SIGNS)
