"""Numbers in the sentences of courts: "Budi divonis 3 tahun penjara" is a state, "diancam 5 tahun penjara" a limit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.lines import QUANTITY
from extract.phrase_parts import Phrase, cut_plain, is_plain, surface_of, trim
from extract.wordlists import load_words

if TYPE_CHECKING:
    from extract.claim import Role
    from extract.lines import Line
    from extract.mentions import Quantity

_WORDS = load_words("court")
_PENALTIES = frozenset(_WORDS["penalties"]["words"])
_NAMED = frozenset(_WORDS["penalties"]["named"])
_STAGES: tuple[tuple[str, Role], ...] = (("decided", "level"), ("demanded", "other"), ("threatened", "limit"))
_ROLES: dict[str, Role] = {word: role for stage, role in _STAGES for word in _WORDS["stages"][stage]}
_ACTIVE = frozenset(_WORDS["names"]["active"])
_PASSIVE = frozenset(_WORDS["names"]["passive"])
_IMPOSED = frozenset(["dikenakan", "dikenai", "dijatuhi", "dihukum", "diganti"])
_UNNAMED = frozenset(["terdakwa", "pelaku", "tersangka", "para terdakwa", "yang bersangkutan", "ia", "dia"])
_SENTENCING = frozenset(["dihukum", "divonis", "memvonis", "menghukum", "dituntut"])
_VERDICTS = frozenset(["divonis", "vonis", "memvonis"])
_PAIRS = {"sosial": "kerja", "pengganti": "uang"}  # no penalty without the word before
_TERMS = frozenset(["year", "month", "day", "week", "hour"])
_WORDS_OF_COURT = _PENALTIES | _SENTENCING
_BEFORE, _AFTER = 5, 3
_ASKED = 4  # tokens
_ASKING = frozenset(["meminta", "minta", "menuntut", "memohon", "agar", "supaya"])


def find_penalty(line: Line, token: int, quantity: Quantity) -> str | None:
    """The word for the penalty that the quantity measures ("penjara"); None where it measures none."""
    if quantity.unit not in _TERMS and len(quantity.unit) != len("IDR"):
        return None
    words = line.words
    is_term = quantity.unit in _TERMS
    after = token + 1
    while after in line.nouns:
        after += 1
    near = words[after : after + _AFTER] if is_term else []
    before = []
    for at in range(token - 1, max(-1, token - 1 - _BEFORE), -1):
        if words[at] in (QUANTITY, ".", ",", ";") or at in line.nouns:
            break
        if words[at] not in _PAIRS or words[at - 1] == _PAIRS[words[at]]:
            before.append(words[at])
    if near[:1] and near[0] in _NAMED:
        return near[0]
    return next((word for word in before if word in _NAMED and is_term == (word in ("penjara", "kurungan"))), None) or (
        next((word for word in before if word in _PENALTIES), None)
        or ("hukuman" if is_term and not _SENTENCING.isdisjoint(before) else None)  # "Budi divonis 5 tahun"
    )


def decide_court_role(line: Line, token: int, quantity: Quantity) -> Role | None:
    """What the court does with a penalty; None where the number is none or no word of a court stands before it."""
    if _WORDS_OF_COURT.isdisjoint(line.words) or find_penalty(line, token, quantity) is None:
        return None
    for at in range(token - 1, -1, -1):
        role = _ROLES.get(line.words[at])
        if role == "level" and not _ASKING.isdisjoint(line.words[max(0, at - _ASKED) : at]):
            return "other"  # "jaksa meminta Budi dihukum 2 tahun penjara"
        if role is not None:
            return "limit" if line.words[at] in _IMPOSED and _is_general(line, at) else role
    return None


def cut_penalty(line: Line, token: int, quantity: Quantity, text: str) -> Phrase | None:
    """ "hukuman penjara Budi" for "Budi divonis 3 tahun penjara"; None where no court speaks."""
    role = decide_court_role(line, token, quantity)
    penalty = find_penalty(line, token, quantity) if role is not None else None
    if penalty is None or role == "limit":
        return None
    if penalty in ("pidana", "hukuman", "vonis", "sosial", "percobaan", "pengganti", "subsider", "subsidair"):
        phrase = cut_plain(line, token - 1, text)
        if penalty not in ("hukuman", "vonis", "pidana"):
            return phrase
        penalty = "hukuman"
    near = line.words[max(0, token - _BEFORE) : token]
    verdict = "hukuman " if _VERDICTS.isdisjoint(line.words[:token]) else "vonis hukuman "
    term = "pidana " if "pidana" in near else verdict
    kind = "tuntutan " if role == "other" else term if penalty in ("penjara", "kurungan") else ""
    name = None if "diganti" in near else _find_sentenced(line, token, text)
    if name is not None and name.text.lower() in _UNNAMED:
        name = None
    whole = f"{kind}{penalty} {name.text}" if name else f"{kind}{penalty}"
    return Phrase(name.first if name else token, token + 1, whole)


def _find_sentenced(line: Line, token: int, text: str) -> Phrase | None:
    """The person or body that a court sentences, where the sentence names one before the number."""
    words = line.words
    for at in range(token - 1, -1, -1):
        if words[at] in _PASSIVE:
            return cut_plain(line, at - 1, text)
        if words[at] in _ACTIVE:
            last = at + 1
            while last < token and is_plain(line, last) and last not in line.nouns:
                last += 1
            found = trim(line, at + 1, last, text)
            if found is not None:
                return Phrase(found.first, found.last, surface_of(line, found.first, found.last, text))
    return None


def _is_general(line: Line, at: int) -> bool:
    """Whether the sentence speaks of anyone who breaks a rule: "pelanggar dikenakan denda"."""
    before = line.words[max(0, at - 2) : at]
    return any(word in ("dapat", "bisa", "akan") for word in before) or any(
        _ROLES.get(word) == "limit" for word in line.words[:at]
    )
