"""Loads the word lists of kb/words."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib import resources
from typing import Any


@cache
def load_words(topic: str) -> dict[str, Any]:
    """The tables of `kb/words/<topic>.toml`."""
    return tomllib.loads(resources.files("kb").joinpath("words", f"{topic}.toml").read_text(encoding="utf-8"))
