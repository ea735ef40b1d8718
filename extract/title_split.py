"""Where an office ends and a name begins: "Kepala Badan Pelaksana BPDM Yusuf Hakim" has no mark between them.

The office reaches to the last word that cannot be part of a name: a word of an office or a body, an acronym, a
place, a bracket. A body that no list has ("PT Melati Jaya Budi Santoso") ends before the first given name, or before
the word by which the text calls somebody who speaks.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.word_kinds import ACRONYM, BODY, EVERYDAY, HONORIFIC, INITIAL, NAME, PERSONAL, PLACE, UNKNOWN

if TYPE_CHECKING:
    from collections.abc import Set

    from extract.titles import Run
    from extract.word_kinds import WordKinds

_SECTIONS = frozenset({"komisi", "golongan", "kelas", "tipe", "pokja", "dapil", "wilayah", "divisi", "regional"})
_LONG_TAIL = 3
_ENDS = frozenset({",", ".", ")", ";", '"', "”", "", "\n", ":"})


def count_office_words(kinds: WordKinds, run: Run, speakers: Set[str]) -> int:
    """Number of items of the run that belong to the office; what is left is the person."""
    kinds_of = _kinds_with_initials(kinds, run)
    count = split = len(kinds_of)
    while split > 1 and kinds_of[split - 1] in PERSONAL | {HONORIFIC}:
        split -= 1
    if split == count:
        return _split_before_everyday(kinds, run, kinds_of)
    named = _called_in_full(kinds, run, kinds_of, speakers)
    if named is not None:
        return named
    rank = next((at for at in range(split, count) if kinds_of[at] == HONORIFIC), None)
    if rank is not None:
        return rank
    if kinds_of[split] == INITIAL and kinds.tokens.lows[run.items[split - 1][0]] in _SECTIONS:
        split += 1  # "Komisi E": the letter belongs to the office
    return split + _count_body_words(kinds, run, split, speakers) if split < count else count


def _called_in_full(kinds: WordKinds, run: Run, kinds_of: list[int], speakers: Set[str]) -> int | None:
    """Where a given name stands by which the text calls a speaker, though a word behind is a body's elsewhere."""
    for at in range(max(1, len(kinds_of) - _LONG_TAIL - 1), len(kinds_of)):
        if (
            kinds_of[at] == NAME
            and kinds.tokens.lows[run.items[at][0]] in speakers
            and kinds_of[at - 1] not in PERSONAL
        ):
            return _before_ranks(kinds_of, at)
    return None


def _before_ranks(kinds_of: list[int], at: int) -> int:
    while at > 1 and kinds_of[at - 1] == HONORIFIC:
        at -= 1
    return at


def _kinds_with_initials(kinds: WordKinds, run: Run) -> list[int]:
    """Kinds of the items; two capital letters inside a name are its initials: "Nixon LP Napitupulu"."""
    kinds_of = [kind for _, _, kind in run.items]
    for at in range(2, len(kinds_of) - 1):
        first = run.items[at][0]
        longest = 3 if kinds_of[at - 2] == HONORIFIC else 2  # "AKBP Budi JHP Tampubolon"
        is_short = len(kinds.tokens.words[first]) <= longest and run.ends[at] == kinds.tokens.ends[first]
        is_short = is_short and kinds_of[at] == ACRONYM
        if is_short and kinds_of[at - 1] in {NAME, UNKNOWN} and kinds_of[at + 1] in {NAME, UNKNOWN}:
            kinds_of[at] = INITIAL
    has_degree = kinds.tokens.lows[run.items[-1][0]] in kinds.words.degrees
    if has_degree and len(kinds_of) > 2 and kinds_of[-1] == ACRONYM and kinds_of[-2] in PERSONAL:
        kinds_of[-1] = INITIAL  # "Ari Wibowo SH"
    return kinds_of


def _split_before_everyday(kinds: WordKinds, run: Run, kinds_of: list[int]) -> int:
    """A name whose last word is an everyday one: "Menteri Kehutanan Siti Nurbaya Bakar"."""
    count = len(kinds_of)
    last = kinds.tokens.lows[run.items[-1][0]]
    is_everyday = kinds_of[-1] == EVERYDAY or (kinds_of[-1] == BODY and last in kinds.words.everyday)
    if count < 4 or not is_everyday or kinds_of[-2] not in (PERSONAL if kinds_of[-1] == EVERYDAY else {NAME}):
        return count
    split = count - 1
    while split > 1 and kinds_of[split - 1] in PERSONAL:
        split -= 1
    is_name = kinds_of[split] == NAME and last not in kinds.words.stops and last not in kinds.words.heads
    return split if is_name else count


def _count_body_words(kinds: WordKinds, run: Run, split: int, speakers: Set[str]) -> int:
    """How many of the words after `split` still name the body: "Direktur Melati Jaya Budi Santoso"."""
    lows = kinds.tokens.lows
    tail = [(lows[first], kind) for first, _, kind in run.items[split:]]
    if tail[0][1] == INITIAL:
        return 0  # "Jaksa Agung ST Burhanuddin"
    before = lows[run.items[split - 1][0]]
    needs_name = before in kinds.words.needs_name and run.items[split - 1][2] != PLACE
    called = _called(tail, speakers, 2) if len(tail) > _LONG_TAIL else None
    if called is not None:
        return called  # "Office 3 Melati Lintas Tollroad Bagas Wibowo", later "kata Bagas"
    if not needs_name and (not _lacks_body(kinds, run, split) or tail[0][0] in speakers or tail[0][1] == NAME):
        return 0
    count = len(tail)
    if count == 2 and not needs_name and not kinds.tokens.capitals[run.items[0][0]]:
        return 0  # "manajer Ruben Santoso"
    sign = _called(tail, speakers, 1)
    if sign is None:
        sign = next((at for at in range(1, count) if tail[at][1] == NAME), None)
        # A single given name at the end is as likely the body's: "Direktur PT Melati Makmur"
        if sign == count - 1 and (needs_name or count > 2) and _ends_here(kinds, run):
            sign = count
    return sign if sign is not None else _guess(kinds, run, count, needs_name=needs_name)


def _called(tail: list[tuple[str, int]], speakers: Set[str], least: int) -> int | None:
    """Where the word stands by which the text calls the person; None where it is the first."""
    if tail[0][0] in speakers:
        return None
    return next((at for at in range(least, len(tail)) if tail[at][0] in speakers), None)


def _guess(kinds: WordKinds, run: Run, count: int, *, needs_name: bool) -> int:
    """No sign at all: the last two words are the person where the sentence goes on, else all is the body."""
    if needs_name:
        return count if _ends_here(kinds, run) or count < 3 else count - 2
    return count - 2 if count > 3 else 0


def _lacks_body(kinds: WordKinds, run: Run, split: int) -> bool:
    """Whether the office so far is a role alone that asks for a body: "Direktur Utama", "Bupati", "CEO"."""
    words, lows = kinds.words, kinds.tokens.lows
    head = lows[run.items[0][0]]
    if head in words.full:
        return split == 1 and head in words.seated
    if head == "wali":
        return split == 2
    role_like = [
        kind == BODY and (lows[first] in words.roles or lows[first] in words.heads or not kinds.tokens.capitals[first])
        for first, _, kind in run.items[1:split]
    ]
    return all(role_like)


def _ends_here(kinds: WordKinds, run: Run) -> bool:
    end = run.ends[-1]
    text = kinds.tokens.text
    return text[end : end + 1] in _ENDS or text[end : end + 2] == " (" or text.startswith(" yang ", end)
