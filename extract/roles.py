"""Decides what a number is in its sentence: level, change, share, target or limit, its direction and modality.

The words of extract/words/roles.toml are weighed by one written order: an inherited role ("5 persen atau Rp 2.000"), a verb of
change nearer than "menjadi" or "dari", an example, a limit, a target nearer than a word of fact, else level.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from extract.lines import QUANTITY
from extract.wordlists import load_words

if TYPE_CHECKING:
    from extract.claim import Direction, Modality, Role
    from extract.cues import Cue
    from extract.lines import Line
    from extract.mentions import Quantity

_ADVERBS = frozenset(load_words("roles")["adverb"]["adverb"])
_RATES = ("percent", "percentage_point")
_STOPS = frozenset(
    [".", ";", ":", "!", "?", '"', "“", "”", "bahwa", "sedangkan", "sementara", "namun", "tetapi", "tapi", "karena"]
    + ["sehingga", "adapun"]
)
_JOINTS = frozenset(
    [
        "atau",
        "(",
        ",",
        "/",
        "setara",
        "dengan",
        "dan",
        "masing-masing",
        "yakni",
        "yaitu",
        "sebesar",
        "sekitar",
        ")",
        "sama",
    ]
)
_COUNTERPART = frozenset(["atau", "(", "/", "setara"])
_REACH = "hingga", "sampai", "mencapai", "tembus"
_GROWTH = "tumbuh", "pertumbuhan", "bertumbuh", "kontraksi", "terkontraksi", "pertumbuhannya"
_COMPARED = "lebih"
_DURATIONS = ("day", "week", "month", "year", "hour", "minute")
_AGES = ("usia", "berusia", "umur", "berumur")
_SOFT = ("maksimal", "minimal", "maksimum", "minimum", "harus", "wajib", "paling")
_TARGET_STOPS = frozenset(
    [".", ";", ":", "sedangkan", "sementara", "namun", "setelah", "usai", "saat", "ketika", "jika", "kalau", "apabila"]
)
_LIMIT_DISTANCE = 7
_TARGET_DISTANCE = 14
_EXAMPLE_DISTANCE = 5
_CHANGE_DISTANCE = 12


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a number is in its sentence; `joint` tells how it hangs on the number before it, if it does.

    `joint` is "counterpart" (the same fact in another unit), "list" (the same kind of fact) or None.
    """

    role: Role
    direction: Direction | None
    modality: Modality
    joint: str | None = None
    starts_change: bool = False  # it stands after "dari" or "semula": where a change starts


def decide_meaning(line: Line, token: int, quantity: Quantity, before: Meaning | None) -> Meaning:
    """The meaning of the quantity at `token`; `before` is that of the number before it in the sentence."""
    clause, previous = _find_clause(line, token)
    cues = [cue for cue in line.cues if clause <= cue.first and cue.last <= token]
    modality = _decide_modality(line, token)
    joint = _find_joint(line, previous, token) if previous is not None and before is not None else None
    step = _decide_change(line, token, quantity, cues)
    if step is None and joint is not None and before is not None:
        return Meaning(before.role, before.direction, before.modality, joint, before.starts_change)
    if step in ("up", "down"):
        return Meaning("change", "up" if step == "up" else "down", modality, joint)
    role = _decide_role(line, token, quantity, cues)
    if step == "origin":
        return Meaning("limit" if role == "limit" else "level", None, "observed", joint, starts_change=True)
    if role == "level" and before is not None and before.starts_change and before.role == "limit":
        role = "limit"
    if role == "target" and modality == "observed":
        modality = "target"
    elif role != "target" and modality in ("target", "forecast"):
        modality = "observed"
    return Meaning(role, None, modality, joint)


def _decide_role(line: Line, token: int, quantity: Quantity, cues: list[Cue]) -> Role:
    """Role of a number that is no change."""
    words = line.words
    is_duration = quantity.unit in _DURATIONS
    following = words[token + _width(line, token, quantity) :][:2]
    if is_duration and following[:1] == ["sekali"]:
        return "other"
    if is_duration and (following in (["ke", "depan"],) or following[:1] in (["lagi"], ["mendatang"])):
        return "target"
    if any(cue.kind == "limit" and cue.value == "definition" and cue.last <= token for cue in line.cues):
        return "limit"
    if quantity.unit == "percent" and not quantity.value and not _nearest(cues, ("observed",), token, _LIMIT_DISTANCE):
        return "target"  # "menuju nol persen": nobody reports a rate of zero without a word of fact
    limit = _nearest(cues, ("limit",), token, _LIMIT_DISTANCE)
    if limit is not None and limit.value == "none":
        limit = None
    target = _find_target(line, token)
    if limit is not None and not (target is not None and target.value == "target" and words[limit.first] in _SOFT):
        return "limit"
    if (
        quantity.unit == "year"
        and quantity.bound != "exact"
        and any(word in _AGES for word in words[max(0, token - 5) : token])
    ):
        return "limit"
    if target is not None:
        return "target"
    earlier = [cue for cue in line.cues if cue.last <= token]
    hypothesis = _nearest(earlier, ("hypothesis",), token, _TARGET_DISTANCE)
    if hypothesis is None:
        return "level"
    distance = token - hypothesis.last
    if hypothesis.value == "interval":
        return "other" if is_duration and not distance else "level"
    return "other" if hypothesis.value == "supposition" or distance <= _EXAMPLE_DISTANCE else "level"


def _find_clause(line: Line, token: int) -> tuple[int, int | None]:
    """First token of the clause around `token`, and the token of the number that ends the clause on the left."""
    for at in range(token - 1, -1, -1):
        word = line.words[at]
        if word == QUANTITY:
            return at + 1, at
        if at == token - 1 and word in (",", "dan") and at - 1 not in line.nouns and line.words[at - 1] != QUANTITY:
            return at + 1, None  # "361 saham melemah dan 212 saham stagnan"
        if word in _STOPS:
            return at + 1, None
        if word == "dan" and line.words[at + 1] in ("capai", "mencapai", "terdapat", "ada"):
            return at + 1, None
        if (
            word == ","
            and token - at > 1
            and any(w not in _ADVERBS and w not in _JOINTS for w in line.words[at + 1 : token])
        ):
            return at + 1, None
    return 0, None


def _find_joint(line: Line, previous: int, token: int) -> str | None:
    """How the words between two numbers join them: "counterpart", "list" or None."""
    first = previous + 1
    while first in line.nouns:
        first += 1
    if line.words[first : first + 1] == ["per"]:
        first += 2  # "Rp500 per bulan atau ..."
    rest = line.words[first:token]
    if not rest or len(rest) > 6 or any(word not in _JOINTS and not _is_hedge(word) for word in rest):
        return None
    return "counterpart" if any(word in _COUNTERPART for word in rest) else "list"


def _is_hedge(word: str) -> bool:
    return word in ("lebih", "dari", "kurang", "hampir", "sebanyak", "senilai", "mencapai", "total", "yoy")


def _decide_change(line: Line, token: int, quantity: Quantity, cues: list[Cue]) -> str | None:
    """ "up", "down", "origin" (where a change starts), "state" (what it ends in) or None."""
    after = line.cue_at.get(token + _width(line, token, quantity), ())
    for cue in after:
        if cue.kind == "change" and line.words[cue.first] == _COMPARED:
            return cue.value
    near = _nearest(cues, ("change", "level"), token, _CHANGE_DISTANCE)
    if near is None or not quantity.value:
        return None
    if near.kind == "level":
        change = next((cue for cue in cues if cue.kind == "change"), None)
        if change is None:
            is_origin = near.value == "origin" and _leads_to_new_state(line, token)
            return "origin" if is_origin else None
        is_growth = line.words[change.first] in _GROWTH and line.words[near.first] not in ("menjadi", "jadi", "dari")
        if not (is_growth and quantity.unit in _RATES):
            return near.value
        near = change
    between = line.words[near.last : token]
    if line.words[near.first] == _COMPARED and len(between) > 1:
        return None  # "lebih kecil, hanya 18 hektare" compares, it does not change
    is_rate = quantity.unit in _RATES
    if between and between[-1] in _REACH and not (is_rate and quantity.value):
        return "state"
    is_verb = line.words[near.first].startswith(
        ("naik", "turun", "tumbuh", "meningkat", "menurun", "bertambah", "berkurang")
    )
    strange = [word for word in between if word not in _ADVERBS]
    if is_verb and len(strange) > 1 and not {"sebesar", "sebanyak", "mencapai", "hingga"} & set(between):
        return None
    return near.value


def _width(line: Line, token: int, quantity: Quantity) -> int:
    """Tokens that the quantity takes with its noun."""
    width = 1
    while token + width < len(line.words) and line.starts[token + width] < quantity.end:
        width += 1
    return width


def _nearest(cues: list[Cue], kinds: tuple[str, ...], token: int, distance: int) -> Cue | None:
    found = [cue for cue in cues if cue.kind in kinds and token - cue.last <= distance]
    return max(found, key=lambda cue: (cue.last, -cue.first), default=None)


def _leads_to_new_state(line: Line, token: int) -> bool:
    """Whether "menjadi" and another number follow: "dari 8 menjadi 7 persen"."""
    rest = line.words[token + 1 : token + 10]
    if QUANTITY not in rest:
        return False
    return any(word in ("menjadi", "jadi") for word in rest[: rest.index(QUANTITY)])


def _find_target(line: Line, token: int) -> Cue | None:
    """A word of aim before the number, in the same stretch between stops, and no word of fact after it."""
    for at in range(token - 1, max(-1, token - 1 - _TARGET_DISTANCE), -1):
        if line.words[at] in _TARGET_STOPS:
            return None
        for cue in line.cue_at.get(at, ()):
            if cue.kind == "observed":
                return None
            if cue.kind == "target":
                return cue if cue.value != "none" else None
    return None


def _decide_modality(line: Line, token: int) -> Modality:
    order: tuple[Modality, ...] = ("provisional", "target", "forecast", "estimate")
    seen = {
        cue.value
        for cue in line.cues
        if cue.kind == "modality"
        and (cue.last <= token or cue.value == "provisional")
        and token - cue.last <= _TARGET_DISTANCE
    }
    return next((value for value in order if value in seen), "observed")
