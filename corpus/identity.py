"""Stable ids: short hashes that are the same on every machine and in every run."""

from __future__ import annotations

import hashlib


def hash_text(*parts: str) -> str:
    """Return 16 hex digits of sha256 over the parts; a separator keeps ("ab", "c") and ("a", "bc") apart."""
    return hashlib.sha256("\x1f".join(parts).encode("utf-8", "surrogatepass")).hexdigest()[:16]
