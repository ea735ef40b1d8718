"""Articles are read by several processes in the order in which they came, with the same result."""

from __future__ import annotations

import pickle
from dataclasses import fields, is_dataclass

from cekangka.steps.passing import RECORDS, pass_by_values
from cekangka.steps.reading import WORTH_A_POOL, read_statements
from corpus.article import Article
from extract import extract_statements


def test_two_processes_read_what_one_reads() -> None:
    articles = [_article(number) for number in range(WORTH_A_POOL + 30)]
    apart = list(read_statements(articles, 2))
    assert [article.text for article, _ in apart] == [article.text for article in articles]
    assert apart == list(read_statements(articles, 1))
    assert all(statements.claims for _, statements in apart)


def test_records_arrive_as_they_were_and_none_is_passed_the_slow_way() -> None:
    statements = extract_statements(_article(1))
    pass_by_values()
    assert pickle.loads(pickle.dumps(statements)) == statements
    assert _kinds(statements) <= set(RECORDS)


def _kinds(value: object) -> set[type]:
    """The dataclasses that a record is made of."""
    if isinstance(value, tuple):
        return set().union(*map(_kinds, value))
    if not is_dataclass(value) or isinstance(value, type):
        return set()
    return {type(value)}.union(*(_kinds(getattr(value, field.name)) for field in fields(value)))


def _article(number: int) -> Article:
    text = (
        f"Sebanyak {number + 2} warga Kelurahan Melati menerima bantuan Rp {number + 1}00.000, kata Lurah Melati Sari."
    )
    return Article(f"{number:016}", str(number), "invented", text, body_start=0)
