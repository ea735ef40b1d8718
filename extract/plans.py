"""Plans: whether a word of aim governs a number, and what the days it is about make of it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from extract.clauses import count_tokens, nearest_cue
from extract.limits import LIMIT_DISTANCE
from extract.phrase_parts import is_plain
from extract.wordlists import load_words

if TYPE_CHECKING:
    from extract.claim import Role
    from extract.cues import Cue
    from extract.lines import Line
    from extract.mentions import Quantity
    from extract.period import Period
    from extract.roles import Meaning

TARGET_DISTANCE = 14
_TARGET_STOPS = frozenset(load_words("roles")["role_words"]["target_stops"])
_AIM_DISTANCE = 2
_ABOUT = frozenset(["terkait", "soal", "tentang", "mengenai", "sengketa", "perihal"])
_SO_FAR = frozenset(["baru", "masih"])
_SPELLING_OUT = (["yaitu"], ["yakni"], ["rinciannya"], ["perinciannya"], ["detailnya"])
_FIGURES = frozenset(
    ["jumlah", "angka", "nilai", "nominal", "besaran", "dana", "anggaran", "pagu", "total", "target", "alokasi"]
)
_POINTING = (["ini"], ["itu"], ["tersebut"])
_PARTS = frozenset(["terdiri", "terbagi", "dibagi", "meliputi", "mencakup", "dirinci", "rinciannya", "berasal"])
_SPELLED_OUT = 8  # tokens
_SPENT = 5
_NOW_DISTANCE = 5
_BEFORE_NOW = frozenset(["sebelumnya", "semula"])
_AIMS = frozenset(  # a former aim is an aim: "target sebelumnya yang mencapai"
    ["target", "targetnya", "sasaran", "outlook", "proyeksi", "perkiraan", "prediksi", "usulan", "rencana"]
)


def settle_role(
    line: Line,
    token: int,
    meaning: Meaning,
    before: Meaning | None,
    *,
    period: Period | None,
    publication: Period | None,
) -> Meaning:
    """The meaning of a number whose period is known; `before` is that of the number before it in the article.

    What is told of days to come is a plan: "Diskon 20 persen berlaku pada Juni" is a target in May. What a forecast
    says of a year that is over is an estimate. A sentence that spells out the last one ("Yaitu ...") is of its kind.
    """
    if meaning.role == "level" and before is not None and _spells_out(line, token, before.role):
        return replace(meaning, role=before.role, modality=before.modality)
    if period is None or publication is None:
        return meaning
    is_ahead = period.start >= publication.end and period.basis == "stated"
    if meaning.role == "level" and is_ahead and not _is_told_of_now(line, token):
        return replace(meaning, role="target", modality="target")
    is_over = period.end <= publication.start and period.basis == "stated"
    if meaning.role == "target" and meaning.modality in ("forecast", "estimate") and is_over:
        aim = find_target(line, token)
        if aim is None or aim.value == "forecast":  # "akan membagikan dividen untuk tahun buku 2023" stays a plan
            return replace(meaning, role="level", modality="estimate")
    return meaning


def _spells_out(line: Line, token: int, role: Role) -> bool:
    """Whether the sentence goes on with the figure before it, of role `role`.

    "Rinciannya, ...", "Jumlah tersebut terdiri dari ..." of a plan; "Angka ini setara dengan ..." of a rule too.
    """
    if role == "target" and line.words[:1] in _SPELLING_OUT:
        return True
    if line.words[0] not in _FIGURES or line.words[1:2] not in _POINTING:
        return False
    near = line.words[2 : min(token, _SPELLED_OUT)]
    return (role == "target" and not _PARTS.isdisjoint(near)) or (role in ("target", "limit") and "setara" in near)


def _is_told_of_now(line: Line, token: int) -> bool:
    """ "baru ada 20 kamera, tahun depan ...": a word of fact stands before the number."""
    if not _SO_FAR.isdisjoint(line.words[max(0, token - _NOW_DISTANCE) : token]):
        return True
    cues = line.cues_within(max(0, token - _NOW_DISTANCE), token)
    return any(cue.kind == "observed" for cue in cues)


def is_to_be_spent(line: Line, token: int, quantity: Quantity) -> bool:
    """ "sekitar Rp 3 miliar bakal dialihkan": a sum about which something is planned."""
    last = token + count_tokens(line, token)
    while quantity.unit == "percent" and last - token < _SPENT and last < len(line.words) and is_plain(line, last):
        last += 1  # "70 persen dana akan dialokasikan"
    following = line.words[last : last + 2]
    is_part = quantity.unit.isupper() or quantity.unit == "percent"
    return is_part and following[:1] in (["akan"], ["bakal"]) and following[-1].startswith("di")


def is_aim_of_zero(quantity: Quantity, cues: list[Cue], token: int) -> bool:
    """ "menuju nol persen": nobody reports a rate of zero without a word of fact."""
    if quantity.unit != "percent" or quantity.value or not quantity.surface[0].isalpha():
        return False
    return nearest_cue(cues, ("observed",), token, LIMIT_DISTANCE) is None


def find_target(line: Line, token: int) -> Cue | None:
    """A word of aim before the number, in the same stretch between stops, and no word of fact after it."""
    is_former = False
    for at in range(token - 1, max(-1, token - 1 - TARGET_DISTANCE), -1):
        if line.words[at] in _TARGET_STOPS:
            return None
        for cue in line.cue_at.get(at, ()):
            if cue.kind == "observed" and line.words[cue.first] in _BEFORE_NOW:
                is_former = True
            elif cue.kind == "observed":
                return None
            if cue.kind == "target":
                is_fact = is_former and line.words[cue.first] not in _AIMS
                return None if cue.value == "none" or is_fact or _leads_elsewhere(line, cue, token) else cue
    return None


def _leads_elsewhere(line: Line, cue: Cue, token: int) -> bool:
    """ "akan memutus sengketa dua pulau" plans no islands, "menuju rumah" is a way to go."""
    between = line.words[cue.last : token]
    return not _ABOUT.isdisjoint(between) or (line.words[cue.first] == "menuju" and len(between) > _AIM_DISTANCE)
