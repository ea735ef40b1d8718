"""Limits: whether a number is a rule, a threshold or a rate that somebody set, not a state of things."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from extract.clauses import nearest_cue
from extract.lines import QUANTITY
from extract.wordlists import load_words

if TYPE_CHECKING:
    from extract.cues import Cue
    from extract.lines import Line
    from extract.mentions import Quantity

_WORDS = load_words("roles")["role_words"]
_DURATIONS = frozenset(_WORDS["durations"])
_TAX_DISTANCE = 14  # tokens
_AGES = frozenset(_WORDS["ages"])
_SOFT = frozenset(_WORDS["soft_limits"])
_TAXES = frozenset(_WORDS["taxes"])
_SPECIFIED = frozenset(load_words("units")["power"])
_RECEIPTS = frozenset(_WORDS["tax_receipts"])
LIMIT_DISTANCE = 7  # tokens
_NEAR_RECEIPT = 3
_RULED = frozenset(["kriteria", "standar", "ketentuan", "syarat", "persyaratan", "aturan"])
_THREATS = ("terancam", "diancam")
_THRESHOLD_DISTANCE = 6
_MEANS = frozenset(["omzet", "omset", "gaji", "penghasilan", "pendapatan", "upah", "saldo", "aset", "modal"])
_LEADS = ("dengan", "memiliki", "untuk", "bagi", "yang", "(", "jika", "apabila", "kalau", "bila")
_STRETCHES = frozenset(["jarak", "perjalanan", "penggunaan", "pemakaian"])  # of a fare: "untuk jarak hingga 30 km"
_HAVING = frozenset(["bergaji", "berpenghasilan", "berpendapatan", "beromzet", "berdaya", "bermodal"])
_POWER = frozenset(["daya", "berdaya"])
_DECLARED = ("target", "menarget", "ditarget", "mentarget", "usul", "mengusul", "diusul", "wacana")


def is_limit(line: Line, token: int, quantity: Quantity, cues: list[Cue], target: Cue | None) -> bool:
    """Whether a rule sets the number at `token`; `target` is a word of aim that governs it."""
    if any(cue.value == "definition" and cue.last <= token for cue in line.by_kind.get("limit", ())):
        return True
    if is_tax_rate(line, token, quantity):
        return True
    limit = nearest_cue(cues, ("limit",), token, LIMIT_DISTANCE)
    if limit is not None and _is_no_rule(line, limit, quantity):
        return False
    if limit is not None and limit.value != "none":
        is_declared = target is not None and line.words[target.first].startswith(_DECLARED)
        return not (is_declared and line.words[limit.first] in _SOFT)
    if _is_threshold(line, token, quantity):
        return True
    is_age_group = quantity.unit == "year" and quantity.bound not in ("exact", "about", "almost")
    return is_age_group and any(word in _AGES for word in line.words[max(0, token - 5) : token])


def _is_threshold(line: Line, token: int, quantity: Quantity) -> bool:
    """Whether the number says who is meant: "UMKM dengan omzet sampai Rp 500 juta", "lansia (>60 tahun)"."""
    if quantity.bound in ("exact", "about", "almost"):
        return False
    before = line.words[max(0, token - _THRESHOLD_DISTANCE) : token]
    if quantity.unit == "year":
        return before[-1:] == [">"] or before[-1:] == ["<"]
    if quantity.unit in _SPECIFIED:
        return not _POWER.isdisjoint(before)  # "pelanggan dengan daya hingga 1.300 VA"
    if quantity.unit == "km":
        return any(lead == "untuk" and head in _STRETCHES for lead, head in pairwise(before))
    if not quantity.unit.isupper():
        return False
    return not _HAVING.isdisjoint(before) or any(
        (head.removesuffix("nya") in _MEANS and lead in _LEADS) or (head == "harga" and lead == "(")
        for lead, head in pairwise(before)
    )


def _is_no_rule(line: Line, limit: Cue, quantity: Quantity) -> bool:
    """Whether a word of limit sets none.

    "torsi maksimum 105 Nm" tells of a thing, "tidak terancam oleh klub yang memiliki enam poin" of no penalty, "yang
    paling banyak mengumpulkan penonton" of a rank, "pendapatan dari tarif parkir" of receipts.
    """
    word = line.words[limit.first]
    is_penalty = quantity.unit in _DURATIONS or quantity.unit.isupper()
    is_rank = word == "paling" and line.words[limit.first - 1] == "yang"
    is_ruled = not _RULED.isdisjoint(line.words[: limit.first])
    is_specified = word in _SOFT and quantity.unit in _SPECIFIED and not is_ruled
    is_receipt = not _RECEIPTS.isdisjoint(line.words[max(0, limit.first - _NEAR_RECEIPT) : limit.first])
    return is_rank or is_specified or is_receipt or (word in _THREATS and not is_penalty)


def is_tax_rate(line: Line, token: int, quantity: Quantity) -> bool:
    """ "PPN atas jasa itu sebesar 5 persen": a rate that a rule sets, not a share of the receipts."""
    if quantity.unit != "percent":
        return False
    before = line.words[max(0, token - _TAX_DISTANCE) : token]
    if "diskon" in before and "ppn" not in before:
        return False
    if "pita" in before:
        return False  # "rokok tanpa pita cukai"
    return not _TAXES.isdisjoint(before) and _RECEIPTS.isdisjoint(before) and QUANTITY not in before
