"""Passive forms of verbs with me-: "mencegah" gives "dicegah", "menetapkan" gives "ditetapkan"."""

from __future__ import annotations

import re

_ACTIVE = re.compile(r"me(?P<nasal>ny|ng|m|n|)(?P<rest>[a-z]{3,})")
_VOWELS = "aeiou"
_LOST = {"m": "p", "n": "t", "ny": "s"}  # the consonant that a nasal swallowed before a vowel
# Stems that begin with the nasal itself: "menilai", "meminta".
_KEPT = ("ilai", "ikmati", "aiki", "aikkan", "afkahi", "inta", "iliki", "asuki", "asukkan", "asak", "uat", "ulai")
# After "meng-" a vowel may open the stem ("mengamankan") or follow a lost k ("mengirim"); other verbs are not judged.
_WHOLE = (
    "aman", "ambil", "angkat", "angkut", "ajak", "ajar", "adili", "antar", "akui", "awasi", "atasi", "adukan", "undang",
    "ungsi", "usir", "ubah", "uji", "izin", "ikat", "isi", "inap", "evaku", "ekse", "opera", "otopsi", "obati",
)  # fmt: skip
_WITH_K = (
    "irim", "enal", "ejar", "umpul", "eluar", "erah", "urung", "ontrol", "elola", "ritik", "unjungi", "urangi", "enakan"
)  # fmt: skip


def make_passive(verb: str) -> str | None:
    """The passive of an active verb; None where the word is no verb with me-."""
    match = _ACTIVE.fullmatch(verb)
    if match is None:
        return None
    nasal, rest = match["nasal"], match["rest"]
    if nasal == "ng" and rest[0] in _VOWELS:
        return f"dik{rest}" if rest.startswith(_WITH_K) else f"di{rest}" if rest.startswith(_WHOLE) else None
    if rest[0] in _VOWELS:
        if nasal in _LOST:
            return f"di{nasal if rest.startswith(_KEPT) else _LOST[nasal]}{rest}"
        return None
    return f"di{rest}"
