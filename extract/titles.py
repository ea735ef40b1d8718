"""Offices: reads the phrase that names one, and the person who follows it without a comma."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from extract.persons import read_person
from extract.title_split import count_office_words
from extract.word_kinds import ACRONYM, BODY, DIGIT, EVERYDAY, HONORIFIC, NAME, PLACE, SMALL, UNKNOWN

if TYPE_CHECKING:
    from collections.abc import Set

    from extract.persons import PersonSpan
    from extract.word_kinds import WordKinds

_LONGEST = 26
_BRACKET = 60
_SMALL_WORDS = 5
_LINKS = frozenset({"of", "for", "the", "and", "&"})
_NAMELIKE = frozenset({NAME, UNKNOWN})
_COMPANIES = frozenset({"pt", "cv"})
_COMPANY_WORDS = 5


@dataclass(slots=True)
class Title:
    """An office: words `first` to `last`; `cuts` are brackets that repeat it ("(Kadinsos)") and are left out."""

    first: int
    last: int
    end: int  # code point after its last character, a closing bracket included
    person: PersonSpan | None = None
    cuts: tuple[tuple[int, int], ...] = ()
    is_bare: bool = False  # the head alone, "Gubernur": stands for an office named before


@dataclass(slots=True)
class Run:
    """The words of a title read so far, with the name that may end it."""

    items: list[tuple[int, int, int]]  # first word, last word, kind
    ends: list[int]  # code point behind each item
    cuts: list[tuple[int, int]]


def starts_title(kinds: WordKinds, index: int) -> bool:
    """Whether an office starts at this word."""
    words, tokens = kinds.words, kinds.tokens
    low = tokens.lows[index]
    if low not in words.heads or not (tokens.capitals[index] or low in words.small):
        return False
    if index in kinds.inside_place or kinds.kind(index) == HONORIFIC:
        return False
    return _fits_next(kinds, index, low) and _fits_before(kinds, index)


def _fits_next(kinds: WordKinds, index: int, low: str) -> bool:
    """Whether the next word makes an office of this one: "Guru Besar", "Plt Kepala", never "guru honorer"."""
    words, tokens = kinds.words, kinds.tokens
    after = ""
    if index + 1 < len(tokens.lows):
        gap = tokens.gap(index)
        after = "&" if gap.strip() == "&" else tokens.lows[index + 1] if gap in {" ", ". ", "\u00a0"} else ""
    if low in words.prefixes:
        return _is_before_head(kinds, index)
    if not tokens.capitals[index] and after in words.full and tokens.capitals[index + 1]:
        return False  # "kabinet pimpinan Presiden Budi"
    needed = words.needs_next.get(low)
    return needed is None or after in needed


def _fits_before(kinds: WordKinds, index: int) -> bool:
    """Whether the word before leaves it a holder: not "Kantor Gubernur", "calon presiden", "40 anggota"."""
    tokens = kinds.tokens
    if not index or tokens.gap(index - 1) != " ":
        return True
    before = tokens.lows[index - 1]
    is_counted = before[0].isdigit() and not tokens.capitals[index]
    return before not in kinds.words.no_holder_before and not is_counted


def _is_before_head(kinds: WordKinds, index: int) -> bool:
    """Whether an office follows "Plt", "Penjabat (Pj)", "mantan" at once."""
    lows = kinds.tokens.lows
    after = lows[index + 1 : index + 4]
    while after and (after[0] in {"tugas", "harian", "sementara"} or after[0] in kinds.words.prefixes):
        after = after[1:]
    return bool(after) and after[0] in kinds.words.heads


def read_title(kinds: WordKinds, index: int, speakers: Set[str]) -> Title:
    """The office that starts at `index`; `speakers` are single words by which the text calls those who speak."""
    run = _read_run(kinds, index)
    split = count_office_words(kinds, run, speakers)
    person = read_person(kinds, run.items[split][0]) if split < len(run.items) else None
    end = run.ends[split - 1]
    cuts = tuple(cut for cut in run.cuts if cut[1] <= end)
    if index and _is_after_co(kinds, index):
        index -= 1
    return Title(index, run.items[split - 1][1], end, person, cuts, is_bare=split == 1)


def _is_after_co(kinds: WordKinds, index: int) -> bool:
    """Whether "Co-" stands before the head: "Co-founder"."""
    return kinds.tokens.lows[index - 1] == "co" and kinds.tokens.gap(index - 1) == "-"


def _read_run(kinds: WordKinds, index: int) -> Run:
    tokens = kinds.tokens
    run = Run([(index, index, BODY)], [tokens.ends[index]], [])
    at = index
    while len(run.items) < _LONGEST and at + 1 < len(tokens.lows):
        gap = tokens.gap(at)
        if run.ends[-1] > tokens.ends[at]:
            gap = gap.partition(")")[2]  # a bracket was read; what counts stands behind it
        if "(" in gap:
            closed = _read_bracket(kinds, run, at)
            if closed is None:
                break
            at = closed
            continue
        if not _can_follow(kinds, run, at, gap):
            break
        following = at + 1
        at = kinds.place_end.get(following, following)
        kind = kinds.kind(following)
        is_word = kind == SMALL and tokens.lows[following] not in kinds.words.connectors
        # "Institute for Development of Economics", "The Melati": no name starts behind such a word
        is_linked = kind in _NAMELIKE and tokens.lows[following - 1] in _LINKS
        run.items.append((following, at, BODY if is_word or is_linked else kind))
        run.ends.append(tokens.ends[at])
    while len(run.items) > 1 and run.items[-1][2] == SMALL:
        run.items.pop()
        run.ends.pop()
    return run


def _can_follow(kinds: WordKinds, run: Run, at: int, gap: str) -> bool:
    tokens, words = kinds.tokens, kinds.words
    following, mark = at + 1, gap.strip()
    kind, low = kinds.kind(following), tokens.lows[following]
    if mark:
        return "\n" not in gap and _can_follow_mark(kinds, run, at, mark)
    if "\n" in gap or not gap:
        return False
    if kind == SMALL:
        return _is_ordinal(kinds, following) or _small_can_follow(kinds, run, at)
    if kind == DIGIT:
        return len(low) <= 3 and (following + 1 >= len(tokens.lows) or tokens.gap(following)[:1] not in "/.:")
    if kind == EVERYDAY and (low in words.stops or _is_after_name(run)):
        return False
    return not (kind == BODY and _is_after_name(run) and starts_title(kinds, following))


def _can_follow_mark(kinds: WordKinds, run: Run, at: int, mark: str) -> bool:
    tokens, following = kinds.tokens, at + 1
    kind = kinds.kind(following)
    if mark in {"/", "-"}:
        return tokens.capitals[following] or (tokens.lows[at] == "ke" and kind == DIGIT)
    if mark == "&":
        return kind in {BODY, EVERYDAY}
    if mark == ".":  # "Plt. Kepala", "Kab. Bogor", "Dr. Budi"; never the end of a sentence
        is_short = len(tokens.words[at]) <= 4 and len(tokens.gap(at)) <= 2 and not tokens.words[at][-1].isdigit()
        return is_short and tokens.capitals[following] and kind != EVERYDAY
    return mark == "," and _goes_on_after_comma(kinds, run, following)


def _is_ordinal(kinds: WordKinds, index: int) -> bool:
    """ "Presiden ke-7 RI": the small word that a number follows."""
    tokens = kinds.tokens
    return tokens.lows[index] == "ke" and index + 1 < len(tokens.lows) and tokens.gap(index) == "-"


def _small_can_follow(kinds: WordKinds, run: Run, at: int) -> bool:
    """Small words go on an office as connectors before an office word, or behind a head in small letters."""
    tokens, words = kinds.tokens, kinds.words
    following = at + 1
    low = tokens.lows[following]
    if low in words.connectors:
        return _connects(kinds, run, at)
    if low in words.stops or (low.startswith(("me", "ber", "di")) and low not in words.heads):
        return False
    if low == "hakim" and tokens.lows[at] == "majelis":
        return True
    if tokens.capitals[at] and at != run.items[0][0]:
        return low in {"umum", "utama", "bidang", "daerah", "eksekutif", "dapil", "fraksi", "cabang", "wilayah"}
    # "pemilik bengkel spesialis transmisi Melati": small words behind a small head
    small = sum(1 for first, _, _ in run.items[1:] if not tokens.capitals[first])
    return small < _SMALL_WORDS and (low in words.everyday or low in words.bodies)


def _connects(kinds: WordKinds, run: Run, at: int) -> bool:
    tokens = kinds.tokens
    low, after = tokens.lows[at + 1], at + 2
    if after >= len(tokens.lows) or tokens.gap(at + 1).strip() or _is_after_name(run):
        return False
    if low in {"di", "in", "dari"}:
        return tokens.capitals[after] and kinds.kind(after) in {BODY, ACRONYM}
    if low in {"of", "the", "and"} and not starts_title(kinds, after):
        return tokens.capitals[after] or (tokens.words[after][0].isdigit() and tokens.words[after][-1].isupper())
    if low in {"dan", "and"} and starts_title(kinds, after):
        return False
    if not tokens.capitals[after]:
        return not tokens.capitals[at] and _connects_small(kinds, after)
    kind = kinds.kind(after)
    if kind == UNKNOWN and after + 1 < len(tokens.lows) and tokens.gap(after) == " ":
        # "Media dan Kehumasan Polda", "Media dan Kehumasan pada Polda": an office word that no list has, before one
        is_linked = tokens.lows[after + 1] in {"pada", "di"} and after + 2 < len(tokens.lows)
        kind = kinds.kind(after + 2 if is_linked else after + 1)
    return kind in {BODY, EVERYDAY, PLACE, ACRONYM}


def _connects_small(kinds: WordKinds, after: int) -> bool:
    """ "pengamat mata uang dan komoditas, Budi": the name behind says where the small words end."""
    tokens, words = kinds.tokens, kinds.words
    is_last = after + 1 < len(tokens.lows) and tokens.capitals[after + 1] and tokens.gap(after) in {", ", " "}
    return tokens.lows[after] in words.bodies or (is_last and tokens.lows[after] in words.everyday)


def _goes_on_after_comma(kinds: WordKinds, run: Run, following: int) -> bool:
    """ "Dinas Cipta Karya, Tata Ruang dan Pertanahan": office words go on after a comma where "dan" follows them."""
    tokens, words = kinds.tokens, kinds.words
    low = tokens.lows[following]
    if low == "dan" and len(run.items) > 2 and following + 1 < len(tokens.lows):
        # the last of three: "Pendidikan Tinggi, Sains, dan Teknologi"
        has_comma = "," in tokens.text[run.ends[0] : run.ends[-1]]
        return has_comma and kinds.kind(following + 1) in {EVERYDAY, BODY}
    if _is_after_name(run) or len(run.items) < 2 or low in words.heads or low in words.stops:
        return False
    for at in range(following, min(following + 8, len(tokens.lows) - 1)):
        if tokens.lows[at] in {"dan", "serta"}:
            return at > following and tokens.capitals[at + 1] and kinds.kind(at + 1) in {EVERYDAY, BODY}
        if kinds.kind(at) not in {EVERYDAY, BODY} or tokens.gap(at).strip(" ,"):
            return False
    return False


def _is_after_name(run: Run) -> bool:
    """Whether the last words of the run look like a person's name already."""
    last = run.items[-1][2]
    if len(run.items) < 2:
        return False
    return last == NAME or (last == UNKNOWN and len(run.items) > 2 and run.items[-2][2] in _NAMELIKE | {PLACE})


def _read_bracket(kinds: WordKinds, run: Run, at: int) -> int | None:
    """Take a bracket into the run: "(ESDM)" is part of the office, "(Menkeu)" repeats it, others end the run."""
    tokens, words = kinds.tokens, kinds.words
    opening = tokens.ends[at]
    if tokens.gap(at).strip(" )") != "(" or run.items[-1][2] == NAME:
        return None
    closing = tokens.text.find(")", tokens.starts[at + 1], opening + _BRACKET)
    first = last = at + 1
    while last + 1 < len(tokens.lows) and tokens.starts[last + 1] < closing:
        last += 1
    if closing < 0 or tokens.ends[last] > closing or _is_called(kinds, run, first, last):
        return None
    low = tokens.lows[first]
    if run.items[-1][2] == HONORIFIC:
        return last  # "Brigadir Jenderal Polisi (Brigjen Pol)": a rank, which no office keeps
    if low in words.heads or low in words.acting:
        run.cuts.append((opening, closing + 1))
        run.items[-1] = (run.items[-1][0], last, BODY)
        run.ends[-1] = closing + 1
        return last
    # "(UIN)", "(KemenPAN)", "(Binapenta dan PKK)"
    is_short = kinds.kind(first) in {ACRONYM, BODY, PLACE} or any(
        char.isupper() for at in range(first, last + 1) for char in tokens.words[at][1:]
    )
    if not is_short and not _abbreviates(kinds, run, low) and not _is_company(kinds, run):
        return None
    run.items.append((first, last, ACRONYM))
    run.ends.append(closing + 1)
    return last


def _is_called(kinds: WordKinds, run: Run, first: int, last: int) -> bool:
    """ "Anggota DPR Bambang Santoso (Bamsan)": the bracket gives the nickname of the name before it."""
    is_one = first == last and kinds.kind(first) in _NAMELIKE and not kinds.tokens.words[first].isupper()
    if not is_one or len(run.items) < 3 or NAME not in (run.items[-1][2], run.items[-2][2]):
        return False
    return not _is_company(kinds, run)


def _is_company(kinds: WordKinds, run: Run) -> bool:
    """ "Direktur PT Sri Melati Hartono (Srimel)": the words before the bracket are the company's."""
    lows = kinds.tokens.lows
    return any(lows[first] in _COMPANIES for first, _, _ in run.items[-_COMPANY_WORDS:])


def _abbreviates(kinds: WordKinds, run: Run, low: str) -> bool:
    """ "(Bapeda)" stands for the words before it: they hold its letters in order."""
    spans = run.items[1:][-5:]
    words = [low for first, last, _ in spans for low in kinds.tokens.lows[first : last + 1]]
    letters = iter("".join(words))
    return len(words) > 1 and all(letter in letters for letter in low)
