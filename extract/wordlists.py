"""Word lists: reads extract/words/<topic>.toml."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib import resources
from typing import Any


class BrokenWordListError(Exception):
    """A file of extract/words cannot be read; the message names it."""


@cache
def load_words(topic: str) -> dict[str, Any]:
    """The tables of `extract/words/<topic>.toml`, as plain dicts and lists; BrokenWordListError if it cannot be read.

    The result is shared: callers must not change it.
    """
    try:
        return tomllib.loads(resources.files("extract").joinpath("words", f"{topic}.toml").read_text("utf-8"))
    except (OSError, ValueError) as error:
        raise BrokenWordListError(f"extract/words/{topic}.toml: {error}") from error
