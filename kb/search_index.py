"""The full-text index of a knowledge base: a file beside it that the first search which needs it brings up to date.

It holds stems and counts, no text. The extension's own index cannot take in a new article: it is made anew from all of
them. So its Indonesian stemmer is used here over an inverted index of our own, to which a search adds only the texts
that came since the last one. A new state is a new file that takes the old one's name: readers are never in the way of
each other, and two that write at once write the same.
"""

from __future__ import annotations

import shutil
import tempfile
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import duckdb
import pyarrow as pa

from corpus.identity import hash_text
from kb.extension import load_extension
from kb.search_words import load_stopwords
from kb.steps import load_step
from kb.store import IN_MEMORY, SETTINGS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from duckdb import DuckDBPyConnection

    from kb.store import KnowledgeBase

SUFFIX = ".search"  # kupang.duckdb.search beside kupang.duckdb
BATCH = 2_000  # texts split at once: their words are held in memory


def read_index_version() -> str:
    """What an index depends on besides the texts."""
    return hash_text(duckdb.__version__, load_step("search_make"), load_step("search_add"), *sorted(load_stopwords()))


@contextmanager
def open_index(kb: KnowledgeBase, newest: Sequence[str]) -> Iterator[DuckDBPyConnection]:
    """A connection to an index of exactly the revisions `newest` of `kb`, with the stemmer.

    Where no file can be written beside the knowledge base, the index lives in memory, for this search only.
    """
    path = None if kb.path == IN_MEMORY else Path(f"{kb.path}{SUFFIX}")
    index = None if path is None else _open(path, newest)
    if index is None and path is not None:
        try:
            _renew(kb, path, newest)
        except (OSError, duckdb.Error):
            index = None
        else:
            index = _open(path, newest)
    if index is None:
        index = _connect(IN_MEMORY)
        _fill(kb, index, newest)
    with index:
        yield index


def _connect(place: str, *, read_only: bool = False) -> DuckDBPyConnection:
    connection = duckdb.connect(place, read_only=read_only, config=SETTINGS)
    load_extension(connection, "fts")
    return connection


def _open(path: Path, newest: Sequence[str]) -> DuckDBPyConnection | None:
    """The index in a file, if it is one of this program and of these revisions."""
    if not path.is_file():
        return None
    try:
        connection = _connect(str(path), read_only=True)
    except duckdb.Error:
        return None
    if _is_ours(connection) and _read_indexed(connection) == set(newest):
        return connection
    connection.close()
    return None


def _renew(kb: KnowledgeBase, path: Path, newest: Sequence[str]) -> None:
    """Write the index of `newest`, starting from the file that is there; it takes its place when it is whole."""
    with tempfile.TemporaryDirectory(prefix=".cekangka-", dir=path.parent) as folder:
        draft = Path(folder) / "index"
        if path.is_file():
            shutil.copyfile(path, draft)
        try:
            with _connect(str(draft)) as connection:
                known = _is_ours(connection)
                if known:
                    _fill(kb, connection, newest)
        except duckdb.Error:  # no index, or a broken one
            known = False
        if not known:
            draft.unlink(missing_ok=True)
            with _connect(str(draft)) as connection:
                _fill(kb, connection, newest)
        draft.replace(path)


def _is_ours(connection: DuckDBPyConnection) -> bool:
    try:
        return connection.execute(load_step("search_version")).fetchone() == (read_index_version(),)
    except duckdb.CatalogException:
        return False


def _read_indexed(connection: DuckDBPyConnection) -> set[str]:
    return {row[0] for row in connection.execute(load_step("search_indexed")).fetchall()}


def _fill(kb: KnowledgeBase, connection: DuckDBPyConnection, newest: Sequence[str]) -> None:
    """Bring an index, or what is to be one, to the revisions `newest`."""
    if not _is_ours(connection):
        connection.execute(load_step("search_make"))
        connection.execute(load_step("search_sign"), [read_index_version()])
    indexed = _read_indexed(connection)
    if gone := sorted(indexed.difference(newest)):
        connection.register("gone", _column("revision_id", gone))
        connection.execute(load_step("search_drop"))
    connection.register("stopwords", _column("word", sorted(load_stopwords())))
    missing = [revision_id for revision_id in newest if revision_id not in indexed]
    for start in range(0, len(missing), BATCH):
        texts = kb.connection.execute(
            load_step("search_texts"), [",".join(missing[start : start + BATCH])]
        ).to_arrow_table()
        connection.register("arriving", texts)
        connection.execute(load_step("search_add"))


def _column(name: str, values: Iterable[str]) -> pa.Table:
    return pa.table({name: pa.array(values, pa.string())})
