"""How values, tables and statements cross to a server and back: compressed JSON in plain ASCII, nothing executable."""

from __future__ import annotations

import base64
import dataclasses
import json
import zlib
from datetime import date, datetime
from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING, Any

import pyarrow as pa

from corpus import article
from extract import claim, mentions, period, statements
from kb.store_errors import KnowledgeBaseError

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import ModuleType

MODULES: tuple[ModuleType, ...] = (article, claim, mentions, period, statements)
MARK = "="  # no field of a record and no column is called so


class GarbledError(KnowledgeBaseError):
    """What came over the wire is nothing that this version sends."""


def pack(value: object) -> str:
    """`value` as ASCII text: None, bool, int, float, str, Decimal, date, datetime, list, tuple, dict with str keys, the
    records of corpus and extract, and pyarrow tables."""
    text = json.dumps(_plain(value), separators=(",", ":"))
    return base64.b64encode(zlib.compress(text.encode("ascii"), 1)).decode("ascii")


def unpack(text: str) -> Any:
    """The value that `pack` wrote; lists come back as lists, but as tuples inside records. Raises GarbledError."""
    try:
        return _value(json.loads(zlib.decompress(base64.b64decode(text, validate=True))))
    except (ValueError, TypeError, KeyError, ArithmeticError, zlib.error, pa.ArrowException) as error:
        raise GarbledError(f"not understood ({error}); server and client must be one version of cekangka") from error


@cache
def _records() -> dict[str, type]:
    """Every record that may cross, by name."""
    found = (item for module in MODULES for item in vars(module).values())
    return {item.__name__: item for item in found if isinstance(item, type) and dataclasses.is_dataclass(item)}


@cache
def _fields(name: str) -> tuple[str, ...]:
    return tuple(field.name for field in dataclasses.fields(_records()[name]))


def _write_table(table: pa.Table) -> str:
    sink = pa.BufferOutputStream()
    with pa.ipc.new_stream(sink, table.schema) as writer:
        writer.write_table(table)
    return base64.b64encode(sink.getvalue()).decode("ascii")


def _read_table(text: str) -> pa.Table:
    return pa.ipc.open_stream(base64.b64decode(text)).read_all()


# Kinds of values that JSON lacks: the mark, the type, and both ways. A datetime is a date too, so it comes first.
SCALARS: tuple[tuple[str, type, Callable[[Any], str], Callable[[str], Any]], ...] = (
    ("decimal", Decimal, str, Decimal),
    ("instant", datetime, datetime.isoformat, datetime.fromisoformat),
    ("day", date, date.isoformat, date.fromisoformat),
    ("table", pa.Table, _write_table, _read_table),
)


def _plain(value: Any) -> Any:
    if value is None or isinstance(value, bool | int | float | str):
        return value
    if isinstance(value, list | tuple):
        return [_plain(item) for item in value]
    if isinstance(value, dict):
        return {str(key): _plain(item) for key, item in value.items()}
    for mark, kind, write, _ in SCALARS:
        if isinstance(value, kind):
            return {MARK: mark, "of": write(value)}
    name = type(value).__name__
    if name not in _records():
        raise GarbledError(f"{name} cannot be sent to a server")
    return {MARK: name, "of": [_plain(getattr(value, field)) for field in _fields(name)]}


def _value(plain: Any, *, in_record: bool = False) -> Any:
    if isinstance(plain, list):
        items = (_value(item, in_record=in_record) for item in plain)
        return tuple(items) if in_record else list(items)
    if not isinstance(plain, dict):
        return plain
    if MARK not in plain:
        return {key: _value(item, in_record=in_record) for key, item in plain.items()}
    name, content = plain[MARK], plain["of"]
    for mark, _, _, read in SCALARS:
        if mark == name:
            return read(content)
    values = (_value(item, in_record=True) for item in content)
    return _records()[name](**dict(zip(_fields(name), values, strict=True)))
