"""What a number measures where neither side of it names that: the purpose of a sum, the topic of the sentence, ..."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.lines import DATE, QUANTITY
from extract.phrase_after import cut_noun, cut_part, cut_purpose, cut_verb
from extract.phrase_parts import DURATIONS, Phrase, cut_plain, is_plain, is_step, is_verb, surface_of, trim
from extract.phrase_subject import find_clause_start

if TYPE_CHECKING:
    from extract.lines import Line
    from extract.mentions import Quantity

_VALUES = frozenset(["nilai", "nilainya"])
_POINTING = frozenset(["ini", "itu", "tersebut", "setara", "nominal", "angka"])  # to what was said before
_OPENING = 4  # tokens before a number that opens its sentence
_SCORING = ("meraih", "mengoleksi", "mengantongi", "mengumpulkan", "memiliki", "mendapat", "memperoleh", "mengemas")
_TOPIC = 8
_PAID = {
    "menerima": "diterima",
    "memberi": "diberikan",
    "memberikan": "diberikan",
    "menyerahkan": "diserahkan",
    "membayar": "dibayar",
    "mengembalikan": "dikembalikan",
}
_AMOUNTS = frozenset(["sebesar", "sebanyak", "senilai", "sejumlah", "sekitar", "uang", "total", "hingga", "hampir"])
_AUXILIARIES = frozenset(["diduga", "telah", "sudah", "akan", "juga", "mengaku", "disebut", "didakwa", "sempat"])
_ADVERBS = _AUXILIARIES | {"hanya", "bahkan", "malah", "justru", "masih", "baru", "atau"}
_FORMS = frozenset(["unit", "buah", "ekor", "orang", "lembar", "butir", "batang", "potong", "poin", "kasus", "titik"])


def find_elsewhere(line: Line, token: int, quantity: Quantity, text: str, *, counted: bool) -> Phrase | None:
    """The first of the last resorts that holds; `counted` says that the unit is a noun."""
    return (
        _name_value(line, token, quantity)
        or cut_purpose(line, token, text)
        or _cut_whole(line, token, quantity, text)
        or _cut_doing(line, token, quantity, text)
        or _cut_topic(line, token, text)
        or _cut_main_subject(line, token, quantity, text)
        or (_cut_recipients(line, token, text) or _name_counted(line, token, quantity, text) if counted else None)
    )


def _name_value(line: Line, token: int, quantity: Quantity) -> Phrase | None:
    """ "dengan total nilai mencapai Rp 2 miliar": no more is named."""
    near = line.words[max(0, token - 4) : token]
    if not quantity.unit.isupper() or QUANTITY in near or _VALUES.isdisjoint(near):
        return None
    return Phrase(token, token + 1, "nilai")


def _cut_whole(line: Line, token: int, quantity: Quantity, text: str) -> Phrase | None:
    """ "Bahkan, 91 persen dari responden mengaku": those of whom the rate is, where nothing stands before it."""
    is_part = quantity.unit == "percent" or (quantity.unit == "index" and quantity.surface.isalpha())
    if not is_part or token > _OPENING or not _POINTING.isdisjoint(line.words[:token]):
        return None
    at = token + 1
    while at in line.nouns:
        at += 1
    return cut_part(line, at + 1, text) if line.words[at : at + 1] == ["dari"] else None


def _cut_doing(line: Line, token: int, quantity: Quantity, text: str) -> Phrase | None:
    """ "37 persen mengeluh, dan 12 persen menghadapi masalah gusi": what those do who are the part."""
    at = token + 1
    while at in line.nouns:
        at += 1
    if quantity.unit != "percent" or not line.words[at : at + 1] or not line.words[at].startswith("me"):
        return None
    if line.words[token - 1 : token] not in ([","], ["dan"], ["serta"], ["sementara"], ["sedangkan"]):
        return None
    done = cut_verb(line, at, text)
    return Phrase(token, at + 1, f"yang {done}") if done and " " in done else None


def _cut_topic(line: Line, token: int, text: str) -> Phrase | None:
    """ "Untuk minyak goreng, pemerintah memiliki hanya 21 ton": what the sentence sets out to speak of."""
    if line.words[:1] != ["untuk"] or "," not in line.words[:_TOPIC]:
        return None
    found = cut_noun(line, 1, text)
    return found if found is not None and found.last <= token and line.words[found.last] == "," else None


def _cut_main_subject(line: Line, token: int, quantity: Quantity, text: str) -> Phrase | None:
    """ "indeks itu relatif stagnan, hanya tumbuh 0,59 persen": the subject of the clause before the comma."""
    at = token - 1
    while at > 0 and (line.words[at] in _ADVERBS or line.words[at] in _AMOUNTS or is_step(line, at)):
        at -= 1
    if quantity.unit in DURATIONS or at < 1 or at > token - 2 or line.words[at] != ",":
        return None
    first = find_clause_start(line, at)
    if QUANTITY in line.words[first:token]:
        return None
    while first < at and (line.words[first] in ("sejak", "sementara", "namun", "adapun") or line.words[first] == DATE):
        first += 1
    last = first
    while last < at and is_plain(line, last) and last not in line.place_at:
        last += 1
    return trim(line, first, last, text)


def _cut_recipients(line: Line, token: int, text: str) -> Phrase | None:
    """ "kuota terbatas hanya untuk 300 orang"."""
    at = token - 1
    while at > 0 and line.words[at] in ("hanya", "sekitar", "hampir"):
        at -= 1
    if at < 1 or line.words[at] not in ("untuk", "bagi"):
        return None
    while at > 0 and line.words[at] in ("untuk", "bagi", "hanya"):
        at -= 1
    return cut_plain(line, at, text)


def name_payment(line: Line, token: int, quantity: Quantity, text: str) -> Phrase | None:
    """ "Budi diduga menerima Rp 6 miliar dari tersangka" measures the "uang yang diterima Budi"."""
    at = token - 1
    while at > 0 and line.words[at] in _AMOUNTS:
        at -= 1
    done = _PAID.get(line.words[at]) if at > 0 and quantity.unit.isupper() else None
    if done is None:
        return None
    low = at - 1
    while low >= 0 and line.words[low] in _AUXILIARIES:
        low -= 1
    if low >= 0 and line.words[low] == ")" and "(" in line.words[max(0, low - 3) : low]:
        low = max(place for place in range(low - 3, low) if place >= 0 and line.words[place] == "(") - 1
    payer = cut_plain(line, low, text) if low >= 0 else None
    if (
        payer is None
        or payer.last != low + 1
        or payer.last == 1
        or not all(word[:1].isupper() for word in payer.text.split())
    ):
        return None
    return Phrase(payer.first, at + 1, f"uang yang {done} {payer.text}")


def name_scored(line: Line, token: int, quantity: Quantity) -> Phrase | None:
    """ "meraih tiga poin" and "bermain 41 kali": what is won, what is done so often."""
    before = line.words[token - 1] if token else ""
    if not is_verb(before):
        return None
    if quantity.unit == "index" and line.words[token + 1 : token + 2] == ["poin"] and before in _SCORING:
        return Phrase(token + 1, token + 2, "poin")
    return Phrase(token - 1, token, before) if quantity.unit == "times" and before.startswith("ber") else None


def _name_counted(line: Line, token: int, quantity: Quantity, text: str) -> Phrase | None:
    """The counted noun itself, "dua hal", unless it says no more than "unit"."""
    if not quantity.unit.startswith("item:") or token + 1 not in line.nouns:
        return None
    if line.words[token + 1] in _FORMS or line.words[token + 1] in ("per", "/", "setiap", "tiap"):
        return None
    return Phrase(token + 1, token + 2, surface_of(line, token + 1, token + 2, text))
