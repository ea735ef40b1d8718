"""Values as SQL literals, for the one place that takes no bound parameter: a statement sent to a server."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from functools import singledispatch

NUL = "\0"


def quote(text: str) -> str:
    """A string literal: DuckDB knows no escape in it but the doubled quote."""
    return "'" + text.replace("'", "''") + "'"


def quote_name(name: str) -> str:
    """An identifier, whatever letters it has."""
    return '"' + name.replace('"', '""') + '"'


@singledispatch
def render_literal(value: object) -> str:
    """NULL, boolean, number, string, day, instant, list or struct as DuckDB reads it; raises TypeError for others."""
    if value is None:
        return "NULL"
    raise TypeError(f"{type(value).__name__} cannot be sent to a server")


@render_literal.register
def _(value: bool) -> str:
    return "TRUE" if value else "FALSE"


@render_literal.register
def _(value: int) -> str:
    return str(value)


@render_literal.register
def _(value: float) -> str:
    return f"CAST({quote(repr(value))} AS DOUBLE)"


@render_literal.register
def _(value: Decimal) -> str:
    digits = max(0, -int(value.as_tuple().exponent)) if value.is_finite() else 0
    return f"CAST({quote(format(value, 'f'))} AS DECIMAL(38, {min(digits, 38)}))"


@render_literal.register
def _(value: str) -> str:
    """A lone surrogate, which UTF-8 cannot hold, becomes "?"; a NUL, which no SQL text holds, is put in by chr."""
    sound = value.encode("utf-8", "replace").decode("utf-8").split(NUL)
    return f"({' || chr(0) || '.join(map(quote, sound))})" if len(sound) > 1 else quote(sound[0])


@render_literal.register
def _(value: date) -> str:
    return f"DATE {quote(value.isoformat())}"


@render_literal.register
def _(value: datetime) -> str:
    kind = "TIMESTAMPTZ" if value.tzinfo else "TIMESTAMP"
    return f"{kind} {quote(value.isoformat(sep=' '))}"


@render_literal.register(list)
@render_literal.register(tuple)
def _(value: list[object] | tuple[object, ...]) -> str:
    return f"[{', '.join(map(render_literal, value))}]"


@render_literal.register
def _(value: dict) -> str:  # type: ignore[type-arg]
    fields = (f"{quote(str(key))}: {render_literal(item)}" for key, item in value.items())
    return f"{{{', '.join(fields)}}}"
