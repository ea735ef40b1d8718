"""Price lists: in "emas 1 gram Rp 1,2 juta, 2 gram Rp 2,3 juta" the weights say which article, the sums its price."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.phrase_parts import Phrase, cut_plain

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.lines import Line
    from extract.mentions import Quantity

_SIZES = frozenset(
    ["gram", "kg", "ton", "liter", "m", "m2", "km", "item:ml", "item:cc", "item:kwh", "item:gb", "item:va"]
)
_LINKS = frozenset(
    [
        "senilai",
        "seharga",
        "sebesar",
        "dibanderol",
        "dijual",
        "dipatok",
        "dihargai",
        "harganya",
        "adalah",
        ":",
        "=",
        "-",
        "–",
        "(",
        "@",
        ",",
        "|",
        "rp",
        "mencapai",
        "menjadi",
    ]
)
_SIZED = ("berukuran", "ukuran", "kemasan", "pecahan", "seberat", "bobot")


def find_price_pairs(line: Line) -> list[tuple[int, int]]:
    """Pairs (index of the size, index of its price) into `line.quantities`; none where the line is no price list."""
    pairs = [
        at for at, (first, second) in enumerate(zip(line.quantities, line.quantities[1:], strict=False))
        if _is_pair(line, first, second)
    ]  # fmt: skip
    if not pairs:
        return []
    token = line.quantities[pairs[0]][0]
    before = line.words[:token]
    is_list = len(pairs) > 1 or token <= 1 or any(word in _SIZED for word in before[-1:])
    return [(at, at + 1) for at in pairs] if is_list else []


def name_prices(line: Line, pairs: Sequence[tuple[int, int]], phrases: list[Phrase | None], text: str) -> None:
    """Give all sizes of a list one measure and all prices another, from what stands before the first of them."""
    first = phrases[pairs[0][0]]
    if first is None or first.first > line.quantities[pairs[0][0]][0]:
        head = _head_before(line, pairs[0][0], phrases)
    else:
        head = first.text.removeprefix("ukuran ")
    if head is None:
        for size, price in pairs:
            phrases[size] = phrases[price] = None
        return
    while head.lower().endswith(_SIZED) and " " in head:
        head = head.rsplit(" ", 1)[0]
    bare = _strip_price(head)
    for size, price in pairs:
        head, bare = _read_heading(line, size, text) or (head, bare)
        token = line.quantities[size][0]
        phrases[size] = Phrase(token, token + 1, f"ukuran {bare}")
        token = line.quantities[price][0]
        phrases[price] = Phrase(token, token + 1, head if bare != head else f"harga {bare}")


def _strip_price(head: str) -> str:
    return next(
        (head[len(word) :].strip() for word in ("harga jual ", "harga ") if head.lower().startswith(word)), head
    )


def _read_heading(line: Line, size: int, text: str) -> tuple[str, str] | None:
    """A new head between the price before and this size: "... Rp 9 juta Harga emas Kencana: 1 gram ..."."""
    if not size:
        return None
    at = token = line.quantities[size][0]
    while at and line.words[at - 1] in _LINKS:
        at -= 1
    found = cut_plain(line, at - 1, text) if at < token or at else None
    if found is None or "harga" not in found.text.lower().split():
        return None
    return found.text, _strip_price(found.text)


def _head_before(line: Line, at: int, phrases: list[Phrase | None]) -> str | None:
    earlier = phrases[at - 1] if at else None
    return earlier.text if earlier is not None else None


def _is_pair(line: Line, first: tuple[int, Quantity], second: tuple[int, Quantity]) -> bool:
    if first[1].unit not in _SIZES or len(second[1].unit) != len("IDR") or not second[1].unit.isupper():
        return False
    at = first[0] + 1
    while at in line.nouns:
        at += 1
    between = line.words[at : second[0]]
    return len(between) <= 2 and all(word in _LINKS for word in between)
