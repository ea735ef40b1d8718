"""Articles are read by several processes in the order in which they came, with the same result."""

from __future__ import annotations

from cekangka.steps.reading import WORTH_A_POOL, read_statements
from corpus.article import Article


def test_two_processes_read_what_one_reads() -> None:
    articles = [_article(number) for number in range(WORTH_A_POOL + 30)]
    apart = list(read_statements(articles, 2))
    assert [article.text for article, _ in apart] == [article.text for article in articles]
    assert apart == list(read_statements(articles, 1))
    assert all(statements.claims for _, statements in apart)


def _article(number: int) -> Article:
    text = (
        f"Sebanyak {number + 2} warga Kelurahan Melati menerima bantuan Rp {number + 1}00.000, kata Lurah Melati Sari."
    )
    return Article(f"{number:016}", str(number), "invented", text, body_start=0)
