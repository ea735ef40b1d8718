"""Decides what a number is in its sentence: level, change, target, limit or other, its direction and modality.

The words of extract/words/roles.toml are weighed in one written order: a change, the role of a number that this
one is joined to ("5 persen atau Rp 2.000"), intervals and terms, a definition, a limit, a target with no word of
fact after it, an example or supposition, else a level.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from extract.changes import COMPARISONS, decide_step, is_awaited
from extract.clauses import count_tokens, find_clause, find_joint, nearest_cue
from extract.courts import decide_court_role
from extract.limits import is_limit, is_tax_rate
from extract.lines import DATE, QUANTITY
from extract.phrase_parts import is_plain
from extract.phrase_sizes import is_sprint
from extract.plans import TARGET_DISTANCE, find_target, is_aim_of_zero, is_to_be_spent
from extract.wordlists import load_words

if TYPE_CHECKING:
    from extract.claim import Direction, Modality, Role
    from extract.cues import Cue
    from extract.lines import Line
    from extract.mentions import Quantity

_WORDS = load_words("roles")["role_words"]
_DURATIONS = frozenset(_WORDS["durations"])
_CHANGE_NOUNS = frozenset(load_words("roles")["change_words"]["nouns"])
_DAY_AND_NIGHT = re.compile(r"(\d ?x ?)?24 jam")
_GROWING = frozenset(["tumbuh", "bertumbuh"])
_AIMED_CHANGES = _CHANGE_NOUNS | _GROWING | {"menambah", "ditambah"}
_GROWTH_DISTANCE = 5  # tokens
_ORIGIN_DISTANCE = 6
_STATED = ("sebesar", "sebanyak", "senilai", "mencapai", "seharga")
_EDGES = frozenset(["support", "resistance", "resisten", "suport"])
_LONGEST_MEMBER = 6  # tokens
_LONGEST_LISTED = 16
_CURRENCIES = frozenset(
    ["yen", "yuan", "won", "baht", "bath", "peso", "ringgit", "rupee", "dolar", "dollar", "euro", "poundsterling"]
)
_MEASURED = frozenset(load_words("phrases")["topics"]["heads"]) | frozenset(load_words("phrases")["heads"]["words"])
_AIM_DISTANCE = 2
_EXAMPLE_DISTANCE = 5
_WORKED_OUT = (
    "dirupiahkan",
    "dikurskan",
    "dikonversi",
    "dikonversikan",
    "ditotal",
    "dijumlah",
)
_MANNERS_OF_SPEECH = (
    [DATE],
    *([word] for word in _WORKED_OUT),
    ["dibandingkan"],
    ["dibanding"],
    ["bicara"],
    ["yang"],
    ["tahun"],
    ["bulan"],
    ["untuk"],
    ["soal"],
    ["dilihat"],
    ["melihat"],
    ["pada"],
)
_CLASSES = ("item:va", "item:kva")  # of customers: "rumah tangga 450 VA"
_DAMAGE = frozenset(["kerugian", "kerusakan", "korban", "merugi", "merugikan", "terdampak"])
_WIDEST_CUE = 6  # tokens
_MODALITIES: tuple[Modality, ...] = ("provisional", "target", "forecast", "estimate")


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a number is in its sentence; `joint` is how it hangs on the number before it ("counterpart", "list")."""

    role: Role
    direction: Direction | None
    modality: Modality
    joint: str | None = None
    starts_change: bool = False  # it stands after "dari" or "semula": where a change starts
    ends_change: bool = False  # it stands after a word of change and "menjadi": where a change ends


def decide_meaning(line: Line, token: int, quantity: Quantity, before: Meaning | None) -> Meaning:
    """The meaning of the quantity at `token`; `before` is that of the number before it in the sentence."""
    clause, previous = find_clause(line, token)
    cues = line.cues_within(clause, token)
    modality = _decide_modality(line, token)
    joint = find_joint(line, previous, token) if previous is not None and before is not None else None
    court = decide_court_role(line, token, quantity)
    if court is not None:
        return Meaning(court, None, "target" if court == "other" else "observed", joint)
    step = decide_step(line, token, quantity, cues)
    if before is not None and joint != "counterpart" and _comes_from(line, token, cues, before, step):
        step = "origin"
    is_compared = any(cue.kind == "change" and line.words[cue.first] == "lebih" for cue in cues)
    if step in ("up", "down") and is_compared and is_tax_rate(line, token, quantity):
        step = None  # "potongan iuran lebih besar sebesar 1,4 persen"
    is_aimed = is_awaited(line, token, quantity, cues) or _is_aimed_change(line, cues)
    if step in ("up", "down") and not is_aimed:
        return Meaning("change", "up" if step == "up" else "down", modality, joint)
    if joint == "list" and previous is not None and _has_other_unit(line, previous, quantity):
        joint = None
    if joint is None and before is not None and before.role == "change" and _is_next_in_list(line, token, quantity):
        return Meaning("change", before.direction, modality, "list")
    if step is None and joint is not None and before is not None:
        return Meaning(before.role, before.direction, before.modality, joint, before.starts_change)
    role = _decide_role(line, token, quantity, cues)
    if step == "origin":
        kept = role == "limit" or (role == "target" and _is_former_aim(line, token))
        return Meaning(role if kept else "level", None, modality if kept else "observed", joint, starts_change=True)
    if role == "level" and before is not None and before.starts_change and before.role == "limit":
        role = "limit"
    if role == "target" and modality == "observed":
        modality = "target"
    elif role != "target" and modality in ("target", "forecast"):
        modality = "observed"
    return Meaning(role, None, modality, joint, ends_change=step == "state")


def _is_former_aim(line: Line, token: int) -> bool:
    """Whether the word of aim stands behind "dari": "turun dari target semula 5 persen"."""
    aim = find_target(line, token)
    return aim is not None and "dari" in line.words[max(0, aim.first - _AIM_DISTANCE) : aim.first]


def _comes_from(line: Line, token: int, cues: list[Cue], before: Meaning, step: str | None) -> bool:
    """Whether a change that was told before the number began here.

    "turun 0,4 poin dari 8,6 persen", "menjadi 8,2 dari sebelumnya 8,6 persen", "8,2 persen, turun dibandingkan April
    yang sebesar 8,6 persen".
    """
    near = nearest_cue(cues, ("level",), token, _ORIGIN_DISTANCE)
    if near is not None and near.value == "origin" and step is None:
        is_told = before.role == "change" or before.ends_change
        return is_told and QUANTITY in line.words[max(0, near.first - _ORIGIN_DISTANCE) : near.first]
    if step not in ("up", "down") or before.role == "change":
        return False
    at = next(at for at, (place, _) in enumerate(line.quantities) if place == token)
    if not at or line.quantities[at - 1][1].unit != line.quantities[at][1].unit:
        return False
    low = line.quantities[at - 1][0]
    compared = next((low + i for i, word in enumerate(line.words[low:token]) if word in COMPARISONS), None)
    return compared is not None and line.words[token - 1] in _STATED


def _has_other_unit(line: Line, previous: int, quantity: Quantity) -> bool:
    """Whether the number before, at token `previous`, is of another kind: "hingga 30 km dan Rp 40.000"."""
    unit = next(other.unit for token, other in line.quantities if token == previous)
    return unit != quantity.unit and (
        "percentage_point" in (unit, quantity.unit) or (unit == "km" and quantity.unit.isupper())
    )


def _is_next_in_list(line: Line, token: int, quantity: Quantity) -> bool:
    """Whether a list of changes goes on without its verb: "yen menguat 0,5 persen, dolar Kanada 0,4 persen"."""
    at = next(at for at, (place, _) in enumerate(line.quantities) if place == token)
    if not at or quantity.unit != "percent" or line.quantities[at - 1][1].unit != "percent":
        return False
    first = line.quantities[at - 1][0] + 1
    while first in line.nouns or line.words[first] == ")":
        first += 1
    token -= line.words[token - 1] == "("  # "peso Filipina (1,5 persen), rupee India (0,5 persen)"
    rest = line.words[first:token]
    if not rest or len(rest) == 1 or rest[0] not in (",", "dan", "serta"):
        return False
    start = first + (2 if rest[0] == "," and rest[1] in ("dan", "serta") else 1)
    if rest[-1] == "sebesar":
        return _names_member(line, start, token, is_joined=rest[0] != ",")
    if rest[0] == "serta" or len(rest) > _LONGEST_MEMBER:
        return False
    if rest[0] == "dan" and line.words[start] not in _CURRENCIES:
        return False
    return start < token and all(is_plain(line, low) and low not in line.cue_at for low in range(start, token))


def _names_member(line: Line, start: int, token: int, *, is_joined: bool) -> bool:
    """Whether "X sebesar" names but another member: "kuartal II sebesar 5,2 persen", "dan Melati sebesar 11 persen".

    After a comma things may stand too, "daging dan telur masing-masing sebesar", but no measure of its own.
    """
    last = token - 1
    if last <= start or token - start > _LONGEST_LISTED:
        return False
    low = [at for at in range(start, last) if line.words[at] not in ("dan", "masing-masing", ",", "di", "serta")]
    if all(at in line.place_at or line.words[at] == DATE for at in low):
        return bool(low)
    return not is_joined and all(
        is_plain(line, at) and at not in line.cue_at and line.words[at] not in _MEASURED for at in low
    )


def _is_aimed_change(line: Line, cues: list[Cue]) -> bool:
    """ "menargetkan pertumbuhan 5 persen", "optimistis ekonomi tumbuh 5 persen", "akan menambah 20 truk"."""
    for change in cues:
        if change.kind == "change" and line.words[change.first] in _AIMED_CHANGES:
            reach = _GROWTH_DISTANCE if line.words[change.first] in _GROWING else _AIM_DISTANCE
            before = [cue for cue in cues if cue.kind == "target" and 0 <= change.first - cue.last <= reach]
            if any(cue.value != "none" and "," not in line.words[cue.last : change.first] for cue in before):
                return True
    return False


def _decide_role(line: Line, token: int, quantity: Quantity, cues: list[Cue]) -> Role:
    """Role of a number that is no change."""
    term = _read_term(line, token, quantity)
    if term is not None:
        return term
    if is_sprint(line, token, quantity) or _is_exchange_rate(line, token, quantity):
        return "other"
    target = find_target(line, token)
    if target is not None and target.value == "forecast" and not _DAMAGE.isdisjoint(line.words[:token]):
        target = None  # "kerugian diperkirakan mencapai Rp 8 miliar": of what has happened already
    if is_to_be_spent(line, token, quantity) or _is_forecast_edge(line, token):
        return "target"
    if is_limit(line, token, quantity, cues, target):
        return "limit"
    if quantity.unit not in _CLASSES and (
        target is not None or is_aim_of_zero(quantity, cues, token) or is_awaited(line, token, quantity, cues)
    ):
        return "target"
    return "other" if quantity.unit in _CLASSES or _is_supposed(line, token, quantity) else "level"


def _is_forecast_edge(line: Line, token: int) -> bool:
    """ "emas berpotensi turun ke Rp 1, sedangkan resistance di kisaran Rp 2": both edges of what is expected."""
    near = line.words[max(0, token - _AIM_DISTANCE * 2) : token]
    aims = line.by_kind.get("target", ())
    return not _EDGES.isdisjoint(near) and any(cue.value == "forecast" and cue.last <= token for cue in aims)


def _read_term(line: Line, token: int, quantity: Quantity) -> Role | None:
    """ "3 tahun sekali" is an interval, "dua pekan ke depan" a plan, "1x24 jam" a rule, "buka 24 jam" none."""
    if quantity.unit not in _DURATIONS:
        return None
    if quantity.unit == "hour" and (clock := _DAY_AND_NIGHT.match(quantity.surface.lower())) is not None:
        return "limit" if clock[1] else "level"
    if line.words[token - 1 : token] in (["tenor"], ["bertenor"]):
        return "other"
    last = token + count_tokens(line, token)
    following = line.words[last : last + 2]
    if following[:1] == ["sekali"]:
        return "other"
    return "target" if following == ["ke", "depan"] or following[:1] in (["lagi"], ["mendatang"]) else None


def _is_exchange_rate(line: Line, token: int, quantity: Quantity) -> bool:
    """ "(1 USD = Rp 16.295)": the rate at which the text worked out its sums."""
    return quantity.unit.isupper() and quantity.per is not None and line.words[token - 1 : token] == ["="]


def _is_supposed(line: Line, token: int, quantity: Quantity) -> bool:
    if "hypothesis" not in line.by_kind:
        return False
    earlier = line.cues_within(max(0, token - TARGET_DISTANCE - _WIDEST_CUE), token)
    cue = nearest_cue(earlier, ("hypothesis",), token, TARGET_DISTANCE)
    if cue is None:
        return False
    distance = token - cue.last
    between = line.words[cue.last : token]
    if cue.value == "supposition" and ("," in between or "maka" in between or between[:1] in _MANNERS_OF_SPEECH):
        return False  # what follows from a supposition is none, nor is "jika dibandingkan dengan"
    if any(other.kind == "observed" and other.first >= cue.last for other in earlier):
        return False
    if cue.value == "interval":
        return quantity.unit in _DURATIONS and not distance
    return cue.value == "supposition" or distance <= _EXAMPLE_DISTANCE


def _decide_modality(line: Line, token: int) -> Modality:
    seen = {
        cue.value
        for cue in line.by_kind.get("modality", ())
        if (cue.last <= token or cue.value == "provisional") and token - cue.last <= TARGET_DISTANCE
    }
    return next((value for value in _MODALITIES if value in seen), "observed") if seen else "observed"
