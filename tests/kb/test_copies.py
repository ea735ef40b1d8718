"""Copies are found through the edits that portals make, and a template with other figures is no copy."""

from __future__ import annotations

import random

import pytest

from kb import copies
from kb.copies import cluster_articles

WORDS = (
    "warga desa panen jagung gudang kepala pasar harga naik turun ton kilogram hujan kemarau "
    "bantuan pupuk air embung jalan truk pedagang koperasi kelompok tani hasil bulan tahun lahan "
    "hektare bibit musim kapal pelabuhan "
)


def story(seed: int, words: int = 220) -> str:
    chance = random.Random(seed)
    return " ".join(
        chance.choice(WORDS.split()) if chance.random() < 0.9 else str(chance.randint(2, 900)) for _ in range(words)
    )


def edited(body: str, seed: int, share: float) -> str:
    chance = random.Random(seed)
    return " ".join(chance.choice(WORDS.split()) if chance.random() < share else word for word in body.split(" "))


def variants(body: str, seed: int) -> list[str]:
    half = body.split(" ")
    return [
        body,
        f"KUPANG, kabarlain.com - {body}",
        body[: int(len(body) * 0.85)],
        edited(body, seed, 0.03),
        " ".join([*half[:100], "Baca juga: Harga Ikan Naik 7 Persen", *half[100:]]),
    ]


def test_recall_and_precision_over_the_edits_of_portals() -> None:
    texts = [
        (f"{base}-{number}", body) for base in range(60) for number, body in enumerate(variants(story(base), base))
    ]
    found = dict(cluster_articles(texts))
    for base in range(60):
        assert {found[f"{base}-{number}"] for number in range(5)} == {f"{base}-0"}


def test_the_earliest_is_the_origin() -> None:
    body = story(1)
    texts = [("other", story(2)), ("early", f"ENDE - {body}"), ("late", body), ("undated", body)]
    assert cluster_articles(texts) == [("other", "other"), ("early", "early"), ("late", "early"), ("undated", "early")]


def test_a_notice_told_on_is_a_copy_and_a_round_up_of_three_is_none() -> None:
    notice = story(3, 120)
    longer, round_up = f"{notice} {story(4, 80)}", f"{notice} {story(5, 120)} {story(6, 120)}"
    found = dict(cluster_articles([("notice", notice), ("longer", longer), ("round-up", round_up)]))
    assert found == {"notice": "notice", "longer": "notice", "round-up": "round-up"}


def test_a_daily_table_of_prices_is_no_copy_of_yesterdays() -> None:
    def prices(day: int) -> str:
        return " ".join(
            f"harga emas {gram} gram hari ini Rp {gram * (1_400_000 + 7_000 * day)}" for gram in range(1, 40)
        )

    found = cluster_articles([(f"d{day}", prices(day)) for day in range(1, 5)])
    assert all(article_id == origin for article_id, origin in found)


def test_todays_price_in_yesterdays_words_is_no_copy_and_a_rewrite_that_drops_a_figure_is_one() -> None:
    weights = " ".join(
        f"emas ukuran {gram} gram tetap tersedia di butik" for gram in (1, 2, 3, 5, 10, 25, 50, 100, 250)
    )

    def bulletin(price: int, buyback: int, change: int) -> str:
        return (
            f"Harga emas batangan di Pasar Oesao dijual Rp{price} setiap gram pada pagi hari, sedangkan harga beli "
            f"kembali tercatat Rp{buyback} setiap gram atau berubah Rp{change} daripada kemarin. {weights}"
        )

    monday, tuesday = bulletin(1_902_000, 1_750_000, 9_000), bulletin(1_911_000, 1_758_000, 8_000)
    found = dict(cluster_articles([("monday", monday), ("tuesday", tuesday), ("rewrite", monday.replace("250", ""))]))
    assert found == {"monday": "monday", "tuesday": "tuesday", "rewrite": "monday"}


def test_changed_words_are_a_copy_and_changed_figures_are_not() -> None:
    words = " ".join(f"kata{number} {number}" for number in range(80))
    changed = words.replace("kata5 ", "ubah ")
    template = words.replace("1", "9").replace("2", "8").replace("3", "7")
    found = cluster_articles([("a", words), ("b", changed), ("c", template), ("d", "lain sama sekali")])
    assert found == [("a", "a"), ("b", "a"), ("c", "c"), ("d", "d")]


def test_a_template_of_many_articles_is_compared_with_its_latest_ones_only(monkeypatch: pytest.MonkeyPatch) -> None:
    compared: list[int] = []
    likeness = copies._likeness

    def count(one: copies._Wording, other: copies._Wording) -> float:
        compared.append(1)
        return likeness(one, other)

    monkeypatch.setattr(copies, "_likeness", count)
    template = story(5)
    bulletins = [
        (f"b{day}", f"{template} {' '.join(str(day * 100 + hour) for hour in range(60))}") for day in range(200)
    ]
    found = dict(cluster_articles([*bulletins, ("copy", bulletins[-1][1])]))
    assert found["copy"] == found["b199"]
    assert len(compared) <= copies.NEIGHBOURS * 201
