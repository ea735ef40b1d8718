"""Copies are found through the edits that portals make, and a template with other figures is no copy."""

from __future__ import annotations

import random
from datetime import date

from corpus.copies import Text, cluster_texts

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
        Text(f"{base}-{number}", body) for base in range(60) for number, body in enumerate(variants(story(base), base))
    ]
    found = cluster_texts(texts)
    for base in range(60):
        assert len({found[f"{base}-{number}"].cluster_id for number in range(5)}) == 1
    assert len({cluster.cluster_id for cluster in found.values()}) == 60


def test_the_earliest_is_the_origin_and_order_does_not_matter() -> None:
    body = story(1)
    texts = [
        Text("late", body, date(2024, 5, 3), "A"),
        Text("undated", body, None, "C"),
        Text("early", f"ENDE - {body}", date(2024, 5, 2), "B"),
        Text("other", story(2), date(2024, 5, 1), "B"),
    ]
    found = cluster_texts(texts)
    assert found == cluster_texts(reversed(texts))
    assert found["late"].origin == "early"
    assert found["late"].members == ("early", "late", "undated")
    assert found["other"].members == ("other",)


def test_a_daily_table_of_prices_is_no_copy_of_yesterdays() -> None:
    def prices(day: int) -> str:
        return " ".join(
            f"harga emas {gram} gram hari ini Rp {gram * (1_400_000 + 7_000 * day)}" for gram in range(1, 40)
        )

    found = cluster_texts(Text(f"d{day}", prices(day), date(2024, 6, day), "Kabar Harga") for day in range(1, 5))
    assert all(len(cluster.members) == 1 for cluster in found.values())
