"""Full-text search over the newest texts of all articles: Indonesian stems, best first by BM25."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Any

import pyarrow as pa

from kb.search_index import open_index
from kb.search_words import SearchWords, read_query, split_words
from kb.snippet import PRINTED, make_snippet
from kb.sql import QueryResult
from kb.steps import load_step

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from duckdb import DuckDBPyConnection

    from kb.store import KnowledgeBase

CHUNK = 200  # texts in which phrases are looked up at once, best first
TURN = threading.Lock()  # in one process DuckDB keeps a file open under its name, also where another has taken it
COLUMNS = pa.schema(
    [
        ("rank", pa.int32()),
        ("score", pa.float64()),
        ("published_on", pa.date32()),
        ("publisher", pa.string()),
        ("title", pa.string()),
        ("snippet", pa.string()),
        ("marks", pa.list_(pa.list_(pa.int32()))),
        ("article_id", pa.string()),
        ("label", pa.string()),
        ("url", pa.string()),
    ]
)
NO_WORDS = "nothing to look for: give words with letters or digits that not every article has"
NO_ARTICLE = "no article has this"


def search(kb: KnowledgeBase, text: str, limit: int = 20) -> QueryResult:
    """The articles that fit `text` best: one row each with the columns of COLUMNS.

    An article fits if it has any of the words, in any form of them (kemiskinan finds miskin), and every "quoted phrase"
    and every figure (8,24) word for word. `marks` are [start, end) spans of `snippet`. `note` says why nothing came.
    """
    query = read_query(text)
    if not query.words and not query.phrases:
        return QueryResult(COLUMNS.empty_table(), NO_WORDS)
    asked = list(query.words), list(query.phrases), list(query.needed), limit
    table = kb.remote.call("search", *asked) if kb.remote else answer_search(kb, *asked)
    return QueryResult(table, None if table.num_rows else NO_ARTICLE)


def answer_search(
    kb: KnowledgeBase, words: Sequence[str], phrases: Sequence[str], needed: Sequence[str], limit: int
) -> pa.Table:
    """The table of `search` for a query that was read already; on a server as in a file."""
    query = SearchWords(tuple(words), tuple(phrases), tuple(needed))
    newest = [row[0] for row in kb.connection.execute(load_step("search_newest")).fetchall()]
    with TURN, open_index(kb, newest) as index:
        scores = _rank(index, query, newest)
        found = _take(kb, scores, query, limit)
        return pa.Table.from_pylist(list(_rows(index, found, query, scores)), COLUMNS)


def _rank(index: DuckDBPyConnection, query: SearchWords, newest: Sequence[str]) -> dict[str, float]:
    """Revisions with their scores, best first; phrases of stopwords alone rank nothing, and are met by the newest."""
    if not query.words:
        return dict.fromkeys(newest, 0.0)
    stems = _stem(index, query.words)
    needed = sorted({stems[word] for word in query.needed})
    asked = {"stems": sorted(set(stems.values())), "needed": needed}
    return dict(index.execute(load_step("search_rank"), asked).fetchall())


def _stem(index: DuckDBPyConnection, words: Iterable[str]) -> dict[str, str]:
    index.register("asked", pa.table({"word": pa.array(list(words), pa.string())}))
    return dict(index.execute(load_step("search_stems")).fetchall())


def _take(kb: KnowledgeBase, scores: dict[str, float], query: SearchWords, limit: int) -> list[tuple[Any, ...]]:
    """Rows of the best articles that have every phrase."""
    ranked = list(scores)
    taken: list[tuple[Any, ...]] = []
    for start in range(0, len(ranked), CHUNK):
        chunk = ranked[start : start + (CHUNK if query.phrases else limit)]
        rows = kb.connection.execute(load_step("search_articles"), [",".join(chunk), list(query.phrases)]).fetchall()
        by_id = {row[0]: row for row in rows}
        taken += [by_id[revision_id] for revision_id in chunk if revision_id in by_id]
        if len(taken) >= limit or not query.phrases:
            break
    return taken[:limit]


def _rows(
    index: DuckDBPyConnection, found: Sequence[tuple[Any, ...]], query: SearchWords, scores: dict[str, float]
) -> Iterator[dict[str, Any]]:
    """The rows of the table, each with its snippet."""
    printed = {word for row in found for match in PRINTED.finditer(row[4]) for word in split_words(match[0])}
    stems = _stem(index, sorted(printed.union(query.words)))
    asked = {stems[word] for word in query.words}
    wanted = {word for word in printed if stems[word] in asked}
    if not query.words:
        wanted.update(word for phrase in query.phrases for word in phrase.split())
    for rank, (revision_id, published_on, publisher, title, text, start, article_id, label, url) in enumerate(found, 1):
        snippet = make_snippet(text[start:], wanted)
        yield {
            "rank": rank,
            "score": scores[revision_id],
            "published_on": published_on,
            "publisher": publisher,
            "title": title,
            "snippet": snippet.text,
            "marks": [list(mark) for mark in snippet.marks],
            "article_id": article_id,
            "label": label,
            "url": url,
        }
