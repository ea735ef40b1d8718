"""Passive forms of verbs with me-: "mencegah" gives "dicegah", "menetapkan" gives "ditetapkan"."""

from __future__ import annotations

import re

_ACTIVE = re.compile(r"me(?P<nasal>ny|ng|m|n|)(?P<rest>[a-z]{3,})")
_VOWELS = "aeiou"
_LOST = {"m": "p", "n": "t", "ny": "s"}  # the consonant that a nasal swallowed before a vowel
# After "meng-" a vowel may open the stem ("mengamankan") or follow a lost k: these have lost one.
_WITH_K = (
    "irim", "enal", "ejar", "umpul", "eluar", "erah", "urung", "ontrol", "elola", "ritik", "unjungi", "urangi", "enakan"
)  # fmt: skip


def make_passive(verb: str) -> str | None:
    """The passive of an active verb; None where the word is no verb with me-."""
    match = _ACTIVE.fullmatch(verb)
    if match is None:
        return None
    nasal, rest = match["nasal"], match["rest"]
    if nasal == "ng":
        return f"dik{rest}" if rest.startswith(_WITH_K) else f"di{rest}"
    if rest[0] in _VOWELS:
        return f"di{_LOST[nasal]}{rest}" if nasal else None
    return f"di{rest}"
