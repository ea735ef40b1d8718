"""Decides which phrase says what a number measures: the noun phrase before it or after it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.courts import cut_penalty
from extract.lines import QUANTITY
from extract.passives import make_passive
from extract.phrase_after import cut_after, cut_distance, cut_noun, cut_part, cut_verb, find_whole
from extract.phrase_before import cut_before
from extract.phrase_durations import find_duration
from extract.phrase_elsewhere import find_elsewhere, name_payment, name_scored
from extract.phrase_exchange import name_exchange
from extract.phrase_parts import DURATIONS, Phrase, add_acronym, add_alias, cut_plain, is_step, is_verb, surface_of
from extract.phrase_shares import name_share_price
from extract.phrase_sizes import name_feature, name_size
from extract.phrase_subject import REPORTING, name_by_link, name_by_verb
from extract.wordlists import load_words

if TYPE_CHECKING:
    from extract.lines import Line
    from extract.mentions import Quantity

_WORDS = load_words("phrases")
_LINKS = frozenset(_WORDS["passed"]["link"])
_FIRM_LINKS = _LINKS - {"sekitar", "hanya", "kisaran"}  # after these the noun behind the number counts
_PEOPLE = frozenset(["penduduk", "orang", "jiwa", "warga", "masyarakat", "individu", "anggota"])
_STEPS = frozenset(["ke", "atau", "(", "jadi", "menjadi", "sebesar", "menyentuh", "setara"])
_AGES = frozenset(["usia", "berusia", "umur", "berumur", "usianya"])
_YOUNG_AND_OLD = frozenset(
    ["bayi", "bocah", "balita", "anak", "pria", "wanita", "perempuan", "remaja", "gadis", "kakek", "nenek", "pemuda"]
)
_ORIGINS = frozenset(["dari", "menurut", "berdasarkan", "oleh", "kata"])
_VALUES = frozenset(["nilai", "nilainya"])
_TOLD = 4  # tokens
_CLAUSE = 14
_AGAIN = frozenset(["atau", "setara"])
_PENALTIES = ("penjara", "kurungan")
_COMPARED = frozenset([">", "<", "≥", "≤", "±"])
_DIMENSIONAL = frozenset(["melebihi", "melampaui", "mendekati", "merupakan", "menyisakan", "memakan", "menempuh"])
_PASSED_THROUGH = ("dilalui", "dilewati", "dialiri", "dipasok", "disuplai")  # the agent follows its number
_MAKING = ("memproduksi", "menghasilkan", "mengekspor", "mengimpor")
_SOFTENING = frozenset(
    ["hanya", "sekitar", "hampir", "hingga", "sampai", "sebanyak", "lebih", "dari", "kurang", "cuma"]
)
_NO_OBJECT = frozenset(_WORDS["verbs"]["intransitive"]) | frozenset(_WORDS["verbs"]["subject_link"]) | _DIMENSIONAL
_PHYSICAL = frozenset(_WORDS["physical"]["units"]) | frozenset(
    unit.removeprefix("item:") for table in load_words("units").values() for unit in table if unit.startswith("item:")
)
_COUNTED = frozenset(["person", "family", "household"])


def find_measure(line: Line, token: int, quantity: Quantity, text: str) -> Phrase | None:
    """The phrase for the quantity at `token`; None where its sentence has none of its own."""
    found = name_exchange(line, token, quantity, _find(line, token, quantity, text))
    found = name_share_price(line, token, quantity, add_acronym(line, found, text))
    if found is None or "(" not in found.text or ")" in found.text:
        return found
    return Phrase(found.first, found.last, found.text.partition("(")[0].rstrip() or found.text)  # "manfaat (KPM"


def _find(  # noqa: PLR0911  # one return a kind of sentence
    line: Line, token: int, quantity: Quantity, text: str
) -> Phrase | None:
    special = (
        _find_age(line, token, quantity, text)
        or name_size(line, token, quantity)
        or cut_penalty(line, token, quantity, text)
        or find_duration(line, token, quantity, text)
        or cut_distance(line, token, quantity.unit, text)
        or name_scored(line, token, quantity)
        or name_payment(line, token, quantity, text)
    )
    if special is not None:
        return special
    counted = is_counted(quantity) and not (quantity.unit == "item:poin" and _is_change(line, token))
    before = _add_whole(line, token, add_alias(line, cut_before(line, token, text), text), text)
    if before is not None and before.last < token:
        before = name_by_link(line, token, before, quantity.unit)
    before = name_feature(line, before, quantity.unit, text) if before is not None else None
    after = cut_after(line, token, quantity, text, counted=counted)
    if after is not None and line.words[token + 1 : token + 2] in (["lain"], ["lainnya"]):
        after = _name_others(line, token, after, text)
    if counted and (being := _name_being(line, token, text)) is not None:
        return being
    if counted or quantity.unit.startswith("item:"):
        part = cut_part(line, token + 2, text) if line.words[token + 1 : token + 2] == ["dari"] else None
        after = part or after
    if counted and after is None and line.words[token + 1 : token + 2] and line.words[token + 1] in _PEOPLE:
        before = name_by_verb(line, token - 1, text, people=True) or _name_people(line, token, before, text)
    if counted and after is not None and quantity.noun_start >= quantity.end:
        after = _add_unit(after, quantity)
    if counted and after is not None:
        return _choose_counted(line, token, before, after, text)
    of_whole = _name_part_of_whole(line, token, before, text) if quantity.unit == "percent" else None
    if of_whole is not None:
        return of_whole
    if not counted and after is not None and not quantity.unit.isupper() and _is_object(line, token):
        if before is None or not _is_made(line, before, token):
            return after
        return Phrase(before.first, after.last, f"{before.text.split()[0]} {after.text}")
    if not counted and before is not None and _is_made(line, before, token) and after is not None:
        return Phrase(before.first, after.last, f"{before.text.split()[0]} {after.text}")
    return _choose(line, token, quantity, before, after) or find_elsewhere(line, token, quantity, text, counted=counted)


def _add_unit(after: Phrase, quantity: Quantity) -> Phrase:
    """ "Dari delapan perusahaan, lima di antaranya dari sektor perbankan": what is counted stands before."""
    noun = quantity.unit.removeprefix("item:")
    if noun == quantity.unit or noun in after.text.lower():
        return after
    return Phrase(after.first, after.last, f"{noun} {after.text}")


def _name_being(line: Line, token: int, text: str) -> Phrase | None:
    """ "ada 11 tahanan merupakan anggota kelompok itu": what those counted are."""
    at = _after_unit(line, token)
    return cut_noun(line, at + 1, text) if line.words[at : at + 1] in (["merupakan"], ["adalah"]) else None


def _add_whole(line: Line, token: int, before: Phrase | None, text: str) -> Phrase | None:
    """ "kawasan itu menyumbang 30 persen dari total ekspor": what the contribution is to."""
    if before is None or not before.text.startswith(("sumbangan ", "kontribusi ")):
        return before
    at = token + 1
    while at in line.nouns:
        at += 1
    if line.words[at : at + 1] not in (["dari"], ["terhadap"], ["kepada"], ["bagi"]):
        return before
    whole = cut_noun(line, at + 1, text)
    return Phrase(before.first, before.last, f"{before.text} terhadap {whole.text}") if whole else before


def _find_age(line: Line, token: int, quantity: Quantity, text: str) -> Phrase | None:
    """ "Pelaku AB (28)", "Pelaku AB, 28 tahun," and "berusia 28 tahun" give an age."""
    if quantity.unit != "year" or token < 1:
        return None
    mark = line.words[token - 1]
    if mark in _COMPARED and token > 1:
        mark = line.words[token - 2]  # "Lansia (>60 tahun)"
    if mark in _AGES:
        return Phrase(token - 1, token, "umur" if "umur" in mark else "usia")
    if mark in _YOUNG_AND_OLD and quantity.unit == "year":
        return Phrase(token - 1, token, f"usia {mark}")  # "bayi 2 tahun"
    last = token + 1
    while last in line.nouns:
        last += 1
    is_apposition = (
        mark == "," and line.words[last : last + 1] == [","] and token > 1 and _is_name(line, token - 2, text)
    )
    if mark != "(" and not is_apposition:
        return None
    person = cut_plain(line, token - 2, text)
    name = person.text.rpartition("inisial ")[2] if person else ""
    return Phrase(token - 1, token, f"usia {name}" if name else "usia")


def _name_part_of_whole(line: Line, token: int, before: Phrase | None, text: str) -> Phrase | None:
    """ "Dari total kredit rumah, 61 persen diakses keluarga muda": the part of the whole that the verb tells."""
    at = token + 1
    while at in line.nouns:
        at += 1
    if not is_verb(line.words[at] if at < len(line.words) else "") or "," not in line.words[max(0, token - 4) : token]:
        return None
    whole = find_whole(line, token, text)
    if whole is None or (before is not None and before.text not in whole and whole not in before.text):
        return None
    if line.words[at] == "merupakan":
        return cut_noun(line, at + 1, text)
    return Phrase(token, at + 1, f"{whole} yang {cut_verb(line, at, text)}")


def _is_made(line: Line, before: Phrase, token: int) -> bool:
    """Whether what is measured comes out of the verb right before the number: "memproduksi hingga 800 ton sampah"."""
    return before.last <= token and line.words[before.last - 1] in _MAKING


def _is_object(line: Line, token: int) -> bool:
    """Whether a verb with an object stands right before the number: "hanya memiliki 23 ton daging"."""
    at = token - 1
    while at > 0 and line.words[at] in _SOFTENING:
        at -= 1
    word = line.words[at] if at >= 0 else ""
    if word in _PASSED_THROUGH:
        return True
    return word.startswith("me") and is_verb(word) and word not in _LINKS and word not in _NO_OBJECT


def _is_name(line: Line, at: int, text: str) -> bool:
    return at not in line.place_at and text[line.starts[at]].isupper()


def _choose_counted(line: Line, token: int, before: Phrase | None, after: Phrase, text: str) -> Phrase | None:
    """What is counted stands after the number, unless it says no more than "orang"."""
    is_single = after.last - after.first == 1 or all(at in line.nouns for at in range(after.first, after.last))
    is_bare = is_single and line.words[after.first] in _PEOPLE
    named = name_by_verb(line, token - 1, text, people=True) if is_bare else None
    if named is not None:
        return named
    if is_bare and _is_told_again(line, token):
        return None  # "818 pengguna pada hari Rabu, atau rata-rata 102 orang per minggu": of those before
    linked = token > 0 and line.words[token - 1] in _FIRM_LINKS and is_single
    if linked and before is not None and before.last < token - 1 and line.words[token - 2] in ("dan", "serta"):
        linked = False  # "3 keluarga penerima manfaat (KPM) dan sebanyak 2 KPM"
    return before if (linked or is_bare) and before is not None else after


def _name_people(line: Line, token: int, before: Phrase | None, text: str) -> Phrase | None:
    """People of whom nothing but their number follows: "mencegah empat orang" are "orang yang dicegah".

    Who is named before them is not who is counted: "data dari Kementerian Melati, tercatat ada 2.700 individu".
    """
    verb = line.words[token - 1] if token else ""
    is_tie = verb in _LINKS or verb in _NO_OBJECT or verb in REPORTING or not is_verb(verb)
    done = None if is_tie else make_passive(verb)
    people = surface_of(line, token + 1, token + 2, text)
    if done is not None:
        return Phrase(token + 1, token + 2, f"{people} yang {done}")
    if verb in REPORTING or (before is not None and before.first and line.words[before.first - 1] in _ORIGINS):
        return Phrase(token + 1, token + 2, people)
    return before


def _is_told_again(line: Line, token: int) -> bool:
    """Whether "atau" or "setara" ties the number to the one before it."""
    near = line.words[max(0, token - _TOLD) : token]
    return not _AGAIN.isdisjoint(near) and QUANTITY in line.words[max(0, token - _CLAUSE) : token]


def _choose(line: Line, token: int, quantity: Quantity, before: Phrase | None, after: Phrase | None) -> Phrase | None:
    """A sum or a rate is measured by what stands before it, but "71 persen penduduk"."""
    mark = line.words[token - 1] if token > 0 else ""
    is_valued = quantity.unit.isupper() and not _VALUES.isdisjoint(line.words[max(0, token - _TOLD) : token])
    if before is None and (is_valued or (mark in _STEPS and QUANTITY in line.words[:token])):
        # "nilainya mencapai Rp 5 miliar yang berasal dari hibah" names its value, "naik 2 persen menjadi Rp 500 per
        # liter" measures what the number before does.
        return None
    if before is None or after is None:
        return before or after
    if quantity.unit in DURATIONS and mark in ("selama", "dalam", "setelah"):
        return before if after.text.startswith("yang ") else after
    if quantity.unit in DURATIONS and mark not in _LINKS and after.first == _after_unit(line, token):
        is_told = (
            not _AGES.isdisjoint(line.words[max(0, token - _TOLD) : token]) or line.words[after.first] in _PENALTIES
        )
        return before if is_told or after.text.startswith("yang ") else after
    if quantity.unit == "percent" and token > 0 and line.words[token - 1] not in _LINKS:
        return before if before.last == token or _is_change(line, token) else after
    return before


def _after_unit(line: Line, token: int) -> int:
    at = token + 1
    while at in line.nouns:
        at += 1
    return at


def _name_others(line: Line, token: int, after: Phrase, text: str) -> Phrase | None:
    """ "5 orang tewas dan 9 lainnya cedera": the others are what was counted before them."""
    nouns = [at for at in range(token) if at in line.nouns]
    if not nouns:
        return None if after.text.startswith("lain") else after
    first = last = nouns[-1]
    while first - 1 in line.nouns:
        first -= 1
    rest = [word for word in after.text.split() if word not in ("lain", "lainnya")]
    return Phrase(after.first, after.last, " ".join([surface_of(line, first, last + 1, text), *rest]))


def is_counted(quantity: Quantity) -> bool:
    """Whether the unit is a noun that says what is counted, not a measure such as kg, tahun or derajat."""
    if quantity.unit in _COUNTED:
        return True
    return (
        quantity.unit.startswith("item:")
        and quantity.unit[5:].replace(" ", "").isalpha()
        and quantity.unit[5:] not in _PHYSICAL
    )


def _is_change(line: Line, token: int) -> bool:
    return any(is_step(line, at) for at in range(max(0, token - 3), token))
