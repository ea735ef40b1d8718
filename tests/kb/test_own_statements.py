"""A headline of another article inside a text is read by `extract`, and is no claim of the knowledge base."""

from __future__ import annotations

import json

from corpus.jsonl import read_record
from extract import extract_statements
from kb.ingest import store
from kb.store import open_kb

BODY = """Jumlah keluarga miskin di Desa Melati 412 KK pada 2023.

Baca juga: Bupati Lantik 117 Kepala Desa pada 2022

Selasa, 22 Juli 2025 21:21 WIB

Pemerintah desa menyiapkan bantuan bagi 300 keluarga."""


def test_a_linked_headline_is_passed_over_and_counted() -> None:
    line = json.dumps({"id": "a", "title": "Kemiskinan Desa", "text": BODY, "published_at": "2024-05-01"})
    article = read_record(line, source="-", name="-", position=1)
    statements = extract_statements(article)
    assert [claim.value for claim in statements.claims] == [412, 117, 300]
    with open_kb(":memory:") as kb:
        store(kb, [(article, statements)])
        claims = kb.connection.table("claims").order("start").project("surface").fetchall()
        skips = kb.connection.table("skips").filter("reason = 'headline of another article'").fetchall()
        dates = kb.connection.table("date_mentions").project("surface").fetchall()
    assert claims == [("412 KK",), ("300 keluarga",)]
    assert len(skips) == 1
    assert dates == [("2023",)]
