"""Reads an article into statements: claims, dates, officials, each with its evidence.

The three public functions load on first use, so that a record of this package costs nothing to import.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from extract.assemble import extract_statements
    from extract.dates import parse_period
    from extract.numerals import parse_number

__all__ = ["extract_statements", "parse_number", "parse_period"]

_HOMES = {
    "extract_statements": "extract.assemble",
    "parse_number": "extract.numerals",
    "parse_period": "extract.dates",
}


def __getattr__(name: str) -> object:
    """Load a public function from its module."""
    if name not in _HOMES:
        raise AttributeError(f"module 'extract' has no attribute {name!r}")
    return getattr(import_module(_HOMES[name]), name)
