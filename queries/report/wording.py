"""The words of the report in one language: queries/report/wording/<lang>.toml."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from importlib import resources
from typing import Any, Literal

from queries.figures import format_number, format_period

Language = Literal["id", "en"]


@dataclass(frozen=True, slots=True)
class Wording:
    """The words of one language; `words["section"]["key"]` is a phrase or a str.format pattern."""

    lang: Language
    words: dict[str, Any]

    def say(self, key: str, /, **values: object) -> str:
        """The phrase "section.key" with its placeholders filled; KeyError for an unknown key."""
        section, _, name = key.partition(".")
        phrase = str(self.words[section][name])
        return phrase.format(**values) if values else phrase

    def name(self, section: str, value: str | None) -> str:
        """How an id is called ("p3ke" -> "P3KE"); an id that the file lacks is shown as words."""
        if value is None:
            return ""
        known = self.words[section].get(value)
        return str(known) if known is not None else value.replace("_", " ")

    def source(self, source: str) -> str:
        """Who published a reference, in this language where the file has it."""
        return str(self.words["sources"].get(source, source))

    def number(self, number: int) -> str:
        """A whole number with the thousands sign of the language."""
        return format_number(Decimal(number), self.lang)

    def count(self, number: int, thing: str) -> str:
        """Number and thing, "3 artikel"; the file gives singular and plural."""
        one, many = self.words["things"][thing]
        return f"{self.number(number)} {one if number == 1 else many}"

    def period(self, label: str | None) -> str:
        """A period label in words; empty for None."""
        return format_period(label, self.lang) if label else ""


@cache
def load_wording(lang: Language) -> Wording:
    """The words of a language; FileNotFoundError for a language without a file."""
    file = resources.files("queries.report") / "wording" / f"{lang}.toml"
    return Wording(lang, tomllib.loads(file.read_text(encoding="utf-8")))
