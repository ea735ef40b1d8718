"""Tells a change from the state that it leads to: "turun 0,3 poin dari 8,6 menjadi 8,3 persen"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from extract.clauses import count_tokens, nearest_cue
from extract.lines import DATE, QUANTITY
from extract.phrase_parts import DURATIONS, is_verb
from extract.wordlists import load_words

if TYPE_CHECKING:
    from extract.cues import Cue
    from extract.lines import Line
    from extract.mentions import Quantity

Step = Literal["up", "down", "origin", "state"]

_WORDS = load_words("roles")
_ADVERBS = frozenset(_WORDS["adverb"]["adverb"])
_GROWTH = frozenset(_WORDS["change_words"]["growth"])
_BARE = tuple(_WORDS["change_words"]["bare_verbs"])
_REACH = frozenset(_WORDS["change_words"]["reach"])
_AMOUNT = frozenset(_WORDS["change_words"]["amount"])
COMPARISONS = frozenset(["dibanding", "dibandingkan", "ketimbang"])
_RATES = ("percent", "percentage_point")
_STEPS = (*_RATES, "item:basis poin", "item:bps")
_OBJECT = 4  # tokens between a verb with an object and its rate
_CONDITIONS = frozenset(["jika", "kalau", "apabila", "bila", "asalkan", "sampai", "menunggu", "katakanlah"])
_FACTS = frozenset([",", ".", ";", QUANTITY, DATE, "tercatat", "dilihat", *COMPARISONS])
_AWAITED = 6  # tokens between the condition and the word of growth
_SPANS = ("dalam", "selama", "sejak", "kurun", "di")
_NOUNS = frozenset(_WORDS["change_words"]["nouns"])
_RANGES = ("kisaran", "rentang")
_KNOWN_RATES = frozenset(["inflasi", "deflasi", "bunga", "pengangguran", "kemiskinan"])
_NO_AMOUNTS = frozenset(["harga", "tarif", "upah", "gaji", "suku", "yang"])  # "kenaikan laba yang mencapai" is the laba
_CARRIERS = (
    _REACH
    | _AMOUNT
    | frozenset(["menjadi", "mengalami", "tercatat", "berada", "diperkirakan", "terjadi", "dibanding", "dibandingkan"])
)
_NAMING = ("(", "yakni", "yaitu", "hanya", "adalah", "cuma")
_JOINED = 2  # tokens: "harga dasar ditambah biaya angkut sebesar Rp 90" is a sum
_COMPARED = "lebih"
_HEDGING = ("lebih", "kurang")  # "kenaikan lebih dari 5 persen" starts nowhere
_EDGE_WORDS = frozenset(["level", "posisi", "angka", "psikologis"])
_BEYOND = (["di", "bawah"], ["di", "atas"], ["ke", "bawah"], ["ke", "atas"])
_DISTANCE = 12
_SPAN_DISTANCE = 4  # "turun di tengah konflik yang sudah berlangsung lima hari"
_FURTHEST = 18  # "penguatan tertinggi terjadi pada saham Bank Melati (Persero) Tbk (BMLT) sebesar"
_AHEAD = 10


def decide_step(line: Line, token: int, quantity: Quantity, cues: list[Cue]) -> Step | None:
    """What the quantity at `token` is in a change, from the cues of its clause; None where there is no change.

    "origin" is where a change starts, "state" what it ends in, "up" and "down" are the change itself.
    """
    if token and line.words[token - 1] in _SPANS and quantity.unit not in _RATES:
        return None  # "kenaikan tertinggi dalam 40 tahun"
    after = token + count_tokens(line, token)
    if line.words[after : after + 1] in (["berturut-turut"], ["beruntun"]):
        return None  # "turun tiga hari berturut-turut"
    if token and line.words[token - 1] == "minus":
        return "down"  # "baht Thailand minus 0,03 persen"
    for cue in line.cue_at.get(token + count_tokens(line, token), ()):
        if cue.kind == "change" and line.words[cue.first] == _COMPARED:
            return _direction(cue)  # "3 persen lebih tinggi"
    return _explained_after(line, token, quantity) or _decide_by_cues(line, token, quantity, cues)


def _decide_by_cues(line: Line, token: int, quantity: Quantity, cues: list[Cue]) -> Step | None:
    """By the nearest word of change or level before the number."""
    distance = _SPAN_DISTANCE if quantity.unit in DURATIONS else _DISTANCE
    if line.words[token - 1 : token] == ["sebesar"]:
        distance = _FURTHEST
    cues = [cue for cue in cues if cue.value != "origin" or line.words[cue.first - 1] not in _HEDGING]
    near = nearest_cue(cues, ("change", "level"), token, distance)
    if near is None or not quantity.value:
        return None
    if near.kind == "change":
        return _weigh_change(line, token, quantity, near)
    change = next((cue for cue in cues if cue.kind == "change"), None)
    if change is None:
        return "origin" if near.value == "origin" and _leads_on(line, token) else None
    is_noun = line.words[change.first] in _NOUNS and line.words[near.last - 1] in _RANGES
    is_growth = line.words[change.first] in _GROWTH and line.words[near.first] not in ("menjadi", "jadi", "dari")
    between = line.words[near.last : token]
    is_amount = near.value == "origin" and DATE in between and "sebesar" in between and "yang" not in between
    if quantity.unit in _RATES and (is_growth or is_noun or is_amount):
        # "tumbuh di angka 5 persen", "turun dari tahun lalu sebesar 5 persen"
        return _weigh_change(line, token, quantity, change)
    return "origin" if near.value == "origin" else "state"


def _explained_after(line: Line, token: int, quantity: Quantity) -> Step | None:
    """ "kontribusi 20 persen, dari Rp 5 miliar naik menjadi Rp 6 miliar": the percentage is the step in between."""
    at = token + count_tokens(line, token)
    if quantity.unit not in _RATES or line.words[at : at + 2] != [",", "dari"]:
        return None
    rest = line.words[at : at + _AHEAD * 2]
    if rest.count(QUANTITY) < 2 or ("menjadi" not in rest and "jadi" not in rest):
        return None
    for cue in line.cues_within(at, at + len(rest)):
        if cue.kind == "change":
            return _direction(cue)
    return None


def _weigh_change(line: Line, token: int, quantity: Quantity, cue: Cue) -> Step | None:
    """The direction of a word of change, unless what stands between it and the number parts them."""
    between = line.words[cue.last : token]
    first = line.words[cue.first]
    if _only_compares(first, between):
        return None
    is_apart = "," in between and quantity.unit not in _RATES
    is_former = "yang" in between and QUANTITY not in line.words[: cue.first]  # "turun dibandingkan Juli yang sebesar"
    if not COMPARISONS.isdisjoint(between) and (is_apart or is_former or not _AMOUNT & set(between)):
        return None  # "melemah dibanding pekan lalu, yakni Rp12.640", "naik dibanding tahun lalu, sebesar Rp 8 juta"
    if first in _NOUNS and any(is_verb(word) and word not in _CARRIERS for word in between):
        return None  # "peningkatan jalan itu memakan anggaran sebanyak"
    edge = [word for word in between if word not in _EDGE_WORDS]
    reaches = edge[-2:] in _BEYOND or (between and between[-1] in _REACH)
    is_amount = first in _NOUNS and between[-1:] == ["mencapai"] and _NO_AMOUNTS.isdisjoint(between)
    is_rate = first in _NOUNS and "yang" in between and not _KNOWN_RATES.isdisjoint(between)
    if is_rate or (reaches and quantity.unit not in _RATES and not is_amount):
        return "state"  # "lonjakan inflasi yang tembus 4,4 persen", "naik hingga Rp 2.500", "turun di bawah 7.083"
    if first.startswith(_BARE) and not _AMOUNT & set(between):
        strange = sum(word not in _ADVERBS for word in between)
        # "naik kapal seharga Rp 20.000" tells no change, "menurunkan suku bunga acuan 25 bps" does
        if strange > (_OBJECT if first.endswith("kan") and quantity.unit in _STEPS and "," not in between else 1):
            return None
    return _direction(cue)


def _only_compares(first: str, between: list[str]) -> bool:
    """Whether the word that opens a change tells none.

    "lebih kecil, hanya 7 hektare", "lebih banyak (37 persen)", "lebih rendah yakni 3,5 persen" compare, and "libur
    ditambah dengan diskon 20 persen" joins two things.
    """
    if first == _COMPARED:
        return len(between) > 1 or (bool(between) and between[0] in _NAMING)
    return first == "ditambah" and (between[:1] == ["dengan"] or len(between) > _JOINED)


def is_awaited(line: Line, token: int, quantity: Quantity, cues: list[Cue]) -> bool:
    """Whether growth is what something waits for: "ditunda sampai ekonomi tumbuh 6 persen"; nobody says it grew."""
    if quantity.unit not in _RATES:
        return False
    growth = next((cue for cue in cues if cue.kind == "change" and line.words[cue.first] in _GROWTH), None)
    if growth is None:
        return False
    before = range(max(0, growth.first - _AWAITED), growth.first)
    at = next((at for at in reversed(before) if line.words[at] in _CONDITIONS), None)
    return at is not None and _FACTS.isdisjoint(line.words[at:token])


def _direction(cue: Cue) -> Step:
    return "up" if cue.value == "up" else "down"


def _leads_on(line: Line, token: int) -> bool:
    """Whether "menjadi" and another number follow: "dari 8 menjadi 7 persen"."""
    rest = line.words[token + 1 : token + _AHEAD]
    if QUANTITY not in rest:
        return False
    return any(word in ("menjadi", "jadi") for word in rest[: rest.index(QUANTITY)])
