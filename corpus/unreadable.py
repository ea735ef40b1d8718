"""Unreadable: a source, or one item of it, that could not be read, and why."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Unreadable:
    """`source` is the file or URL (with ":line" inside a JSONL file); `reason` one line: what is wrong, what to do."""

    source: str
    reason: str
    kind: str = "unreadable"  # or hostile, blocked, paywalled, robots; forbidden, left, failed: never seen at all
