"""A planted error: the articles that hold it, where it stands, and the codes under which it may be found."""

from __future__ import annotations

import importlib
import pkgutil
import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

from tests.mutation import mutations

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

MARK = re.compile(r"\{([^{}|]*)\|([^{}|]*)\}")
LINES, PARAGRAPHS = re.compile(r"(?<!\n)\n[ \t]*(?!\s)"), re.compile(r"\n\s*\n\s*")
PUBLISHED = "2024-11-28"
Row = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Edit:
    """One change of a text: its characters from `start` to `end` become `new`.

    `is_decided` says whether what the text says elsewhere decides which is right (see printed.is_decided).
    """

    start: int
    end: int
    new: str
    is_decided: bool = True


@dataclass(frozen=True, slots=True)
class Mutation:
    """A type of error: its name (the file's stem), the codes that fit, wordings, and where it can be planted."""

    name: str
    codes: frozenset[str]
    wordings: tuple[str, ...]
    find: Callable[[str], Iterator[Edit | None]] | None  # None stands for a place that nothing in the text decides


@dataclass(frozen=True, slots=True)
class Planting:
    """One planted error: the article that holds it, and the stretch of its title or text that was changed."""

    mutation: Mutation
    name: str
    label: str
    in_title: bool
    start: int
    end: int
    articles: tuple[Row, ...]
    is_decided: bool = True


@cache
def load_mutations() -> tuple[Mutation, ...]:
    """All files of `mutations/`, by name."""
    loaded = []
    for found in sorted(pkgutil.iter_modules(mutations.__path__), key=lambda item: item.name):
        module = importlib.import_module(f"{mutations.__name__}.{found.name}")
        loaded.append(
            Mutation(found.name, frozenset(module.CODES), tuple(module.WORDINGS), getattr(module, "find", None))
        )
    return tuple(loaded)


def read_wording(mutation: Mutation, number: int, *, sound: bool) -> Planting:
    """The articles of a wording, sound or planted.

    Articles part at lines of "---", paragraphs at empty lines; "@2025-01-31" on top is the day of publication, "# "
    begins a headline.
    """
    wording = mutation.wordings[number]
    name = f"{mutation.name}/{number}"
    rows: list[Row] = []
    place: tuple[str, bool, int, int] | None = None
    for index, part in enumerate(re.split(r"\n *---\n", wording.strip())):
        label = f"{name}/{'abcdef'[index]}"
        published, title, body = PUBLISHED, "", part.strip()
        if body.startswith("@"):
            published, _, body = body.removeprefix("@").partition("\n")
        if body.startswith("# "):
            title, _, body = body.removeprefix("# ").partition("\n")
        body = PARAGRAPHS.sub("\n\n", LINES.sub(" ", body.strip()))
        texts = {"title": title, "text": body}
        for key, text in texts.items():
            mark = MARK.search(text)
            if mark:
                assert place is None, f"{name}: two places"
                new = mark[1] if sound else mark[2]
                texts[key] = text[: mark.start()] + new + text[mark.end() :]
                place = (label, key == "title", mark.start(), mark.start() + len(new))
        rows.append({"id": label, "publisher": f"Kabar {index + 1}", "published_at": published, **texts})
    assert place is not None, f"{name}: no place"
    return Planting(mutation, name, *place, tuple(rows))


def plant(mutation: Mutation, article: Row, edit: Edit) -> Planting:
    """The article with the edit made in its text."""
    text = article["text"]
    changed = {**article, "text": text[: edit.start] + edit.new + text[edit.end :]}
    end = edit.start + len(edit.new)
    return Planting(
        mutation, f"{mutation.name}/{article['id']}", article["id"], False, edit.start, end, (changed,), edit.is_decided
    )
