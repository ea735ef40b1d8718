"""Chooses the indicator of a number: the nearest alias whose unit fits and that no longer phrase takes away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.cues import Cue, cues_of
from extract.indicators import indicators_by_id
from extract.lines import DATE, QUANTITY
from extract.phrase_parts import is_verb

if TYPE_CHECKING:
    from extract.lines import Line
    from extract.phrase_parts import Phrase

_DONE = frozenset(["sudah", "telah", "belum", "akan", "tidak", "masih", "bisa", "dapat"])
_EXISTENCE = frozenset(["tercatat", "terdata", "berada", "tinggal", "terdapat", "tersebar", "bermukim"])
_PEOPLE = frozenset(
    ["penduduk", "orang", "jiwa", "warga", "masyarakat", "individu", "kk", "kepala", "keluarga", "rumah"]
)
_PLACED = {"tpt": "unemployment_rate"}
_GOODS = frozenset(["industri", "ekspor", "impor", "sektor", "produk", "pabrik", "perusahaan", "kinerja", "produsen"])
_COUNTING = frozenset(
    ["berjumlah", "mencapai", "tercatat", "sebanyak", "sekitar", "kini", "saat", "ini", "pada", "tahun", "adalah", DATE]
)
_FAR = 14
_NEAR = 6
_BREAKS = frozenset([".", ";", "sedangkan", "sementara", "namun", "tetapi"])


def choose_indicator(line: Line, token: int, unit: str, phrase: Phrase | None) -> Cue | None:
    """The cue whose value is the indicator of the number at `token`, or None.

    Its own phrase is read first, then the words left of it, back to the last break of the sentence, then those
    right of it. A longer alias or a veto that covers an alias takes it away, whatever its unit: "garis
    kemiskinan" is never a poverty rate.
    """
    if line.indicators is None:
        line.indicators = _find_free(line)
    if not line.indicators:
        return None
    known = indicators_by_id()
    fitting = [cue for cue in line.indicators if unit in known[cue.value].units]
    if not fitting:
        return None
    floor, ceiling = _floor(line, token), _ceiling(line, token, phrase)
    is_after = phrase is not None and phrase.first > token
    tied = [cue for cue in fitting if 0 < cue.first - token <= 3 and line.words[token + 1] in ("untuk", "bagi")]
    own = [cue for cue in fitting if phrase is not None and phrase.first < cue.last <= phrase.last]
    if own and phrase is not None and is_after and _is_about_others(line, token, unit, phrase):
        return None
    left = [cue for cue in fitting if floor <= cue.first and cue.last <= token and _reaches(line, cue, token, phrase)]
    right = [cue for cue in fitting if cue.first > token and cue.last <= ceiling] if phrase is None else []
    for side, key in ((tied, _from_left), (own, _from_left), (left, _from_right), (right, _from_left)):
        if side:
            return min(side, key=key)
    return None


def name_indicator(words: list[str], unit: str) -> str | None:
    """The indicator that a few words in lower case name, such as the heading of a column; None where they name none."""
    cues = cues_of(words)
    known = indicators_by_id()
    free = (cue for cue in cues if cue.kind == "indicator" and not _is_covered(cue, cues, words))
    return next((cue.value for cue in free if unit in known[cue.value].units), None)


def _is_about_others(line: Line, token: int, unit: str, phrase: Phrase) -> bool:
    """Whether the phrase names whom something happens to: "80 persen warga miskin sudah menerima bantuan"."""
    if unit != "percent" and token > 0 and line.words[token - 1] in ("untuk", "bagi", "kepada"):
        return True
    last = phrase.last
    while last < len(line.words) and (last in line.place_at or line.words[last] == "di"):
        last += 1
    word = line.words[last] if last < len(line.words) else "."
    return word in _DONE or (is_verb(word) and word not in _EXISTENCE)


def _reaches(line: Line, cue: Cue, token: int, phrase: Phrase | None) -> bool:
    """Whether the alias is near enough: other nouns between it and the number say something else is measured."""
    between = line.words[cue.last : token]
    if QUANTITY in between and "," in between[len(between) - between[::-1].index(QUANTITY) :]:
        return False  # "gini rasio 0,31, dan indeks literasi 0,62"
    if phrase is None:
        return token - cue.last <= _FAR
    if phrase.first < token:
        if cue.last < phrase.first and "," in line.words[cue.last : phrase.first]:
            return False  # "inflasi tidak naik, dan suku bunga bisa mencapai"
        return phrase.first - cue.last <= _NEAR
    return token - cue.last <= _FAR and line.words[phrase.first] in _PEOPLE


def _find_free(line: Line) -> list[Cue]:
    cues = [*line.by_kind.get("indicator", ()), *_find_placed(line)]
    if cues:
        cues += line.by_kind.get("veto", ())
    return [cue for cue in cues if cue.kind == "indicator" and not _is_covered(cue, cues, line.words)]


def _find_placed(line: Line) -> list[Cue]:
    """Words that a place behind them settles: "TPT Jawa Barat" unless goods are spoken of, "penduduk Kota Melati"."""
    return [
        Cue("indicator", _PLACED[word], at - 1, at)
        for at, word in enumerate(line.words[:-1], start=1)
        if word in _PLACED and at in line.place_at and line.words[at - 2] not in _GOODS
    ] + [
        Cue("indicator", "population", at - 1, at)
        for at, word in enumerate(line.words[:-1], start=1)
        if word == "penduduk" and at in line.place_at and _is_count_of_all(line, at)
    ]


def _is_count_of_all(line: Line, at: int) -> bool:
    """ "Penduduk Kota Melati berjumlah 210.000 jiwa", not "5 persen penduduk Kota Melati" nor "... yang menganggur"."""
    if at > 1 and line.words[at - 2] in (QUANTITY, "sebagian", "mayoritas", "persen"):
        return False
    while at in line.place_at:
        at += 1
    while at < len(line.words) and line.words[at] in _COUNTING:
        at += 1
    return at < len(line.words) and line.words[at] == QUANTITY


def _from_right(cue: Cue) -> tuple[int, int, str]:
    return (-cue.last, cue.first, cue.value)


def _from_left(cue: Cue) -> tuple[int, int, str]:
    return (cue.first, -cue.last, cue.value)


def _is_covered(cue: Cue, cues: list[Cue], words: list[str]) -> bool:
    """Whether a longer phrase, a veto of this very indicator, or a following "ekstrem" takes the alias away."""
    if words[cue.last : cue.last + 1] in (["ekstrem"], ["ekstrim"]):
        return True
    for other in cues:
        if other.first <= cue.first and other.last >= cue.last:
            if other.kind == "veto" and other.value == cue.value:
                return True
            if other.last - other.first > cue.last - cue.first:
                return True
    return False


def _floor(line: Line, token: int) -> int:
    for at in range(token - 1, -1, -1):
        if line.words[at] in _BREAKS:
            return at + 1
    return 0


def _ceiling(line: Line, token: int, phrase: Phrase | None) -> int:
    end = phrase.last if phrase is not None and phrase.first > token else token
    for at in range(token + 1, min(len(line.words), token + 14)):
        if line.words[at] in _BREAKS or line.words[at] in (",", QUANTITY):
            return max(end, at)
    return max(end, min(len(line.words), token + 14))
