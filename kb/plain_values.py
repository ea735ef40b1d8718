"""Values that JSON can hold, figures exact: the one spelling of decimals, days and lists in all that is printed."""

from __future__ import annotations

import math
from datetime import date
from decimal import Decimal
from typing import Any


def plain(value: Any) -> Any:
    """A value that JSON can hold; figures stay exact as strings without idle zeros: 8.2400000000 is "8.24"."""
    if value is None or isinstance(value, bool | int | float | str):
        return None if isinstance(value, float) and not math.isfinite(value) else value
    if isinstance(value, Decimal):
        text = format(value, "f")
        return text.rstrip("0").rstrip(".") if "." in text else text
    if isinstance(value, date):  # an instant is one too
        return value.isoformat()
    if isinstance(value, dict):
        return {str(key): plain(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [plain(item) for item in value]
    return str(value)
