"""Who is who: what is joined, what never is, and what a person is asked."""

from __future__ import annotations

import random

import pytest

from kb.entities import Decision, resolve
from kb.entity_nodes import MentionGroup
from kb.name_forms import find_vetoes, office_form, organisation_form, person_form, with_region

KUPANG, KABUPATEN, PALANGKA, NTT = "53.71", "53.01", "62.71", "53"


def person(name: str, place: str | None = None, article: str = "a", held: str | None = None) -> MentionGroup:
    return MentionGroup(0, "person", name, place, held, None, article, 1)


def body(name: str, place: str | None = None, article: str = "a") -> MentionGroup:
    return MentionGroup(0, "organisation", name, place, None, None, article, 1)


def office(name: str, place: str | None = None, article: str = "a") -> MentionGroup:
    return MentionGroup(0, "office", name, place, None, None, article, 1)


def resolve_groups(*groups: MentionGroup, decisions: tuple[Decision, ...] = ()) -> list[set[int]]:
    """The numbers of the mentions of each entity."""
    numbered = [group._replace(mention_group=number) for number, group in enumerate(groups)]
    entities: dict[str, set[int]] = {}
    for link in resolve(numbered, decisions).links:
        entities.setdefault(link.entity_id, set()).add(link.mention_group)
    return sorted(entities.values(), key=min)


ONE = [
    (person("DjiDja Kelana", KUPANG), person("Djidja Kelana", KUPANG, "b")),
    (person("Djidja Kelana", KUPANG), person("Jija Kelana", None, "b")),
    (person("Drs. Budi Iza'ac, SH", KUPANG), person("Budi Izaac", KUPANG, "b")),
    (person("Budi Izaac", "53.71.05.1004"), person("Budi Izaac", KUPANG, "b")),
    (person("George Melkias Hanoh", KUPANG), person("George M. Hanoh", KUPANG, "b")),
    (person("George Melkias Hanoh", KUPANG), person("George Hanoh", KUPANG, "b")),
    (person("Riana", KUPANG), person("Riana Melatisari", KUPANG)),
    (
        person("Rosnita Gerdanu", None, held="Menteri Sosial"),
        person("Rosnita Gerdano", None, "b", "Mensos"),
    ),
    (person("Jokowi"), person("Joko Widodo", None, "b")),
    (body("Bapeda Kota Kupang"), body("Bappeda Kupang", KUPANG, "b")),
    (
        body("Badan Perencanaan Pembangunan Daerah (Bappeda) Kota Kupang"),
        body("Bapeda Kota Kupang"),
    ),
    (body("BPS"), body("Badan Pusat Statistik (BPS)", KUPANG, "b")),
    (
        body("Dinsos", PALANGKA),
        body("Dinas Sosial Kota Palangka Raya", None, "b"),
    ),
    (body("Pemkot Kupang"), body("Pemerintah Kota Kupang", None, "b")),
    (body("Gabungan Industri Melati (Gaimela)"), body("GAIMELA", None, "b")),
    (body("Kemenkes"), body("Kementerian Kesehatan RI", None, "b")),
    (body("(BEI)"), body("BEI", None, "b")),
    (body("Bank Indonesia"), body("Bank Indoneesia", None, "b")),
    (
        office("Kadinsos", PALANGKA),
        office("Kepala Dinas Sosial Kota Palangka Raya", PALANGKA, "b"),
    ),
    (office("Pj Wali Kota Kupang"), office("Penjabat Walikota Kupang", None, "b")),
    (body("BPS Provinsi NTT"), body("BPS NTT", None, "b")),
    (body("Pemerintah NTT"), body("Pemprov NTT", None, "b")),
    (body("Pemerintah Kupang", KUPANG), body("Pemkot Kupang", None, "b")),
    (body("Polres Kupang Kota"), body("Polresta Kupang Kota", None, "b")),
    (body("Kepolisian Resor Kota Kupang"), body("Polresta Kupang Kota", None, "b")),
    (office("Wali Kota Jogja"), office("Wali Kota Yogyakarta", None, "b")),
    (body("Pemda Kabupaten Kupang"), body("Pemkab Kupang", None, "b")),
    (body("Kepolisian Resor Sumba Barat Daya"), body("Polres Sumba Barat Daya", None, "b")),
    (office("Wamensos"), office("Wakil Menteri Sosial", None, "b")),
    (office("Menko Pangan"), office("Menteri Koordinator Bidang Pangan", None, "b")),
    (
        person("Aleksander Tomasoro", KUPANG, held="Kepala Dinas Pertanian"),
        person("Alex Tomasoro", KUPANG, "b", "Kepala Dinas Pertanian"),
    ),
    (
        person("Benaya Lumbantoruan", KUPANG, held="Kapolres Sikka"),
        person("Benaya Lumban Toruan", KUPANG, "b", "Kapolres Sikka"),
    ),
    (
        person("Sukarna Wirjotama", KUPANG, held="Bupati Melati"),
        person("Soekarna Wiryotama", KUPANG, "b", "Bupati Melati"),
    ),
    (office("Kepala Dishub DKI Jakarta"), office("Kepala Dinas Perhubungan Jakarta", "31", "b")),
]
TWO = [
    (person("Budi Santoso", KUPANG), person("Budi Santoso", PALANGKA, "b")),
    (person("Tirta Melatisari", KUPANG), person("Tirta Melatisari", KABUPATEN, "b")),
    (person("Riana", None), person("Riana", None, "b")),
    (person("Riana", None), person("Riana Melatisari", KUPANG, "b")),
    (person("Anwar Gerdanu", KUPANG), person("Anwar bin Gerdanu", KUPANG, "b")),
    (
        person("Budi Santoso", KUPANG, held="Camat Melati"),
        person("Budi Susanto", KUPANG, held="Camat Melati"),
    ),
    (person("Said Abdullah", KUPANG), person("Purwanto S Abdullah", KUPANG, "b")),
    (
        person("Iwan Setiawan", None, held="Analis"),
        person("Dede Iwan Setiawan", "32.14", "b", "Kepala Dinas Sosial"),
    ),
    (body("BPS Kota Kupang"), body("BPS Kabupaten Kupang", None, "b")),
    (body("BPS NTT"), body("BPS NTB", None, "b")),
    (body("BPS"), body("BPS Kota Kupang", None, "b")),
    (body("Dinas Sosial"), body("Dinas Sosial", None, "b")),
    (body("Kementerian Pertanian"), body("Kementerian Pertahanan", None, "b")),
    (body("Komisi II DPR"), body("Komisi III DPR", None, "b")),
    (body("Badan Pangan Melati (Manager)"), body("Manager", None, "b")),
    (body("PSSI"), body("PSI", None, "b")),
    (office("Wali Kota Kupang"), office("Wakil Wali Kota Kupang", None, "b")),
    (office("Wali Kota Kupang"), office("Pj Wali Kota Kupang", None, "b")),
    (office("Pj Wali Kota Kupang"), office("Plt Wali Kota Kupang", None, "b")),
    (office("Gubernur NTT"), office("Gubernur NTB", None, "b")),
    (office("Bupati Sumba Barat"), office("Bupati Sumba Barat Daya", None, "b")),
    (office("Menteri Keuangan"), office("Wakil Menteri Keuangan", None, "b")),
    (office("Kapolres Kupang"), office("Kapolresta Kupang Kota", None, "b")),
    (body("Polres Bandung"), body("Polrestabes Bandung", None, "b")),
    (body("Bappeda"), body("Bappenas", None, "b")),
    (body("BPS"), body("BPS Kupang", None, "b")),
    (body("BPS Kupang"), body("BPS Bandung", None, "b")),
    (body("Pemerintah"), body("Pemerintah Kupang", None, "b")),
    (body("Pemerintah Kupang"), body("Pemerintah Bandung", None, "b")),
    (office("Kepala BPS"), office("Kepala BPS Kupang", None, "b")),
    (
        person("Fransiskus Tanabira", KUPANG, held="Kepala Dinas Sosial"),
        person("Fransiska Tanabira", KUPANG, "b", "Kepala Dinas Kesehatan"),
    ),
    (
        person("Lestari Darmasanti", None, held="Menteri Sosial"),
        person("Lestari Darmayanti", None, "b", "Wakil Menteri Sosial"),
    ),
]


def names(pairs: list[tuple[MentionGroup, MentionGroup]]) -> list[str]:
    return [f"{one.surface} {one.place or ''} | {other.surface} {other.place or ''}" for one, other in pairs]


@pytest.mark.parametrize("pair", ONE, ids=names(ONE))
def test_one(pair: tuple[MentionGroup, MentionGroup]) -> None:
    assert len(resolve_groups(*pair)) == 1


@pytest.mark.parametrize("pair", TWO, ids=names(TWO))
def test_two(pair: tuple[MentionGroup, MentionGroup]) -> None:
    assert len(resolve_groups(*pair)) == 2


def test_a_namesake_of_the_province_does_not_join_two_cities() -> None:
    people = [person("Tirta Melatisari", place, str(place)) for place in (KUPANG, KABUPATEN, NTT)]
    assert len(resolve_groups(*people)) == 2


def test_no_third_name_joins_two_that_are_doubted() -> None:
    camat, lurah = (person("Budi Santoso", KUPANG, held, held) for held in ("Camat Melati", "Lurah Kencana"))
    bare = person("Budi Santoso", KUPANG, "c")
    assert len(resolve_groups(camat, lurah)) == 2
    assert len(resolve_groups(camat, lurah, bare)) == 2


def test_no_initials_join_two_people() -> None:
    held = "Wali Kota Kupang"
    people = [
        person("Gregor Melkias Hanoh", KUPANG, "a", held),
        person("G. M. Hanoh", KUPANG, "b", held),
        person("Gerda Hanoh", KUPANG, "c", "Kepala Dinas Kesehatan Kota Kupang"),
    ]
    assert resolve_groups(*people) == [{0, 1}, {2}]


def test_father_and_son_stay_two() -> None:
    father = person("Hasan Wirodrono", KUPANG, "a", "Bupati Melati")
    son = person("Hasan Wirodrono Junior", KUPANG, "b", "Anggota DPRD")
    other = person("Umar Hasan Wirodrono", KUPANG, "c", "Anggota DPRD Kota Kupang")
    assert len(resolve_groups(father, son, other)) == 3


def test_a_short_form_is_the_one_person_of_its_article() -> None:
    full, short = person("Ignasius Respati Lero", KUPANG, "a", "Lurah Kencana"), person("Ignas", None, "a")
    assert len(resolve_groups(full, short)) == 1
    assert len(resolve_groups(full, short._replace(article_id="b"))) == 2
    rival = person("Ignatia Kelana", KUPANG, "a")
    assert len(resolve_groups(full, short, rival)) == 2


def test_a_bare_body_takes_the_region_of_its_article() -> None:
    bare = body("Dinas Sosial", None, "b")._replace(around=PALANGKA)
    assert len(resolve_groups(body("Dinsos Kota Palangkaraya"), bare)) == 1
    assert len(resolve_groups(body("Dinas Sosial Kota Kupang"), bare)) == 2


def test_an_acronym_of_two_bodies_is_neither() -> None:
    bodies = body("Badan Pangan Melati (BPM)"), body("Badan Pertanahan Melati (BPM)", None, "b"), body("BPM", None, "c")
    assert len(resolve_groups(*bodies)) == 3


def test_the_order_of_mentions_makes_no_difference() -> None:
    groups = [one for pair in (*ONE, *TWO) for one in pair]
    numbered = [group._replace(mention_group=number) for number, group in enumerate(groups)]
    expected = resolve(numbered)
    random.Random(7).shuffle(numbered)
    found = resolve(numbered)
    assert found.links == expected.links
    assert [cluster.name for cluster in found.entities] == [cluster.name for cluster in expected.entities]


def test_what_people_decide_beats_every_score() -> None:
    spellings = person("Rosnita Gerdanu", KUPANG), person("Nita Gerdanu", KUPANG, "b")
    same = Decision("person", "Nita Gerdanu", KUPANG, "Rosnita Gerdanu", KUPANG, "same")
    assert len(resolve_groups(*spellings)) == 2
    assert len(resolve_groups(*spellings, decisions=(same,))) == 1
    namesakes = person("Tirta Melatisari", KUPANG), person("Tirta Melatisari", NTT, "b")
    different = Decision("person", "Tirta Melatisari", NTT, "Tirta Melatisari", KUPANG, "different")
    assert len(resolve_groups(*namesakes)) == 1
    assert len(resolve_groups(*namesakes, decisions=(different,))) == 2


def test_a_link_says_how_sure_it_is() -> None:
    known, bare = body("Dinas Sosial", PALANGKA), body("Dinas Sosial", None, "b")
    links = resolve([known._replace(mention_group=1), bare._replace(mention_group=2)]).links
    assert [(link.method, link.judgement) for link in links] == [("context", "unsure"), ("exact", "unsure")]


def test_pairs_kept_apart_say_why() -> None:
    groups = office("Wali Kota Kupang"), office("Wakil Wali Kota Kupang")
    (match,) = resolve([group._replace(mention_group=number) for number, group in enumerate(groups)]).pairs.values()
    assert (match.judgement, match.reason, match.vetoes) == ("negative", "veto", ("wakil",))


@pytest.mark.parametrize(
    ("surface", "shown", "place"),
    [
        ("Bapeda Kota Kupang", "Badan Perencanaan Pembangunan Daerah Kota Kupang", KUPANG),
        ("Pemkot Kupang", "Pemerintah Kota Kupang", KUPANG),
        ("BPS NTT", "Badan Pusat Statistik Provinsi Nusa Tenggara Timur", NTT),
        ("Bank Indonesia", "Bank Indonesia", None),
        ("BMKG", "Badan Meteorologi, Klimatologi, dan Geofisika", None),
    ],
)
def test_bodies_have_a_full_name(surface: str, shown: str, place: str | None) -> None:
    form = organisation_form(surface)
    assert form.places == ((place,) if place else ())
    assert with_region(form, place) == shown


@pytest.mark.parametrize(
    ("surface", "shown", "place"),
    [
        ("Gubernur NTT", "Gubernur Nusa Tenggara Timur", NTT),
        ("Plt Sekda Kota Kupang", "Pelaksana Tugas Sekretaris Daerah Kota Kupang", KUPANG),
        ("Lurah Naikoten 1 Kecamatan Kota Raja", "Lurah Naikoten Satu", "53.71.05.1004"),
        ("Gubernur Bank Indonesia", "Gubernur Bank Indonesia", None),
        ("Menkeu", "Menteri Keuangan", None),
    ],
)
def test_offices_have_a_full_name(surface: str, shown: str, place: str | None) -> None:
    form = office_form(surface)
    assert form.places == ((place,) if place else ())
    assert with_region(form, place) == shown


@pytest.mark.parametrize("surface", ["", "-", "12", "(x)", "😀", ",", "\0", "Dr."])
def test_any_name_has_a_form(surface: str) -> None:
    for form in (person_form, organisation_form, office_form):
        assert form(surface).shown is not None


def test_vetoes_name_the_words() -> None:
    assert find_vetoes("office", ("gubernur", "ntt"), ("gubernur", "ntb")) == ("ntb", "ntt")
    assert find_vetoes("person", ("anwar", "bin", "usman"), ("anwar", "usman")) == ("bin",)
