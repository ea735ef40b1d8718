"""The gazetteer: codes, full names, other spellings, levels."""

from __future__ import annotations

import pytest

from extract.gazetteer import UnknownPlaceError, entries, find_codes, find_small, parent_of, place
from extract.wordlists import load_words


@pytest.mark.parametrize(
    ("code", "name", "level", "parent"),
    [
        ("0", "Indonesia", "country", None),
        ("18", "Provinsi Lampung", "province", "0"),
        ("31", "Provinsi DKI Jakarta", "province", "0"),
        ("53.71", "Kota Kupang", "city", "53"),
        ("53.01", "Kabupaten Kupang", "regency", "53"),
        ("62.71", "Kota Palangka Raya", "city", "62"),
        ("53.71.05", "Kecamatan Kota Raja", "district", "53.71"),
        ("53.71.05.1004", "Kelurahan Naikoten Satu", "village", "53.71.05"),
    ],
)
def test_a_code_has_a_full_name_a_level_and_a_parent(code: str, name: str, level: str, parent: str | None) -> None:
    found = place(code)
    assert (found.name, found.level, found.parent) == (name, level, parent)


def test_an_unknown_code_is_an_error() -> None:
    with pytest.raises(UnknownPlaceError, match=r"99\.99"):
        place("99.99")


@pytest.mark.parametrize(
    ("name", "codes"),
    [
        ("Kota Kupang", ("53.71",)),
        ("Kupang", ("53.71", "53.01")),
        ("palangkaraya", ("62.71",)),
        ("Jateng", ("33",)),
        ("DKI Jakarta", ("31",)),
        ("NTT", ("53",)),
        ("Bengkulu", ("17", "17.71")),
        ("Kelurahan Naikoten 1", ("53.71.05.1004",)),
        ("Negeri Melati", ()),
    ],
)
def test_names_find_codes_likeliest_first(name: str, codes: tuple[str, ...]) -> None:
    assert find_codes(name) == codes


def test_every_region_down_to_the_city_is_found_by_its_full_name() -> None:
    codes = {code for group in entries().values() for entry in group for code in entry.codes}
    regions = {code for code in codes if code != "0"}
    assert len(regions) == 38 + 514
    assert [code for code in sorted(regions) if find_codes(place(code).name) != (code,)] == []


def test_every_code_in_the_word_list_exists() -> None:
    words = load_words("place_names")
    codes = {*words["aliases"].values(), *words["acronyms"].values(), *words["full_names"]}
    codes |= {*words["capitals"], *words["capitals"].values()}
    for code in codes:
        assert place(code).parent == parent_of(code)


def test_small_places_are_looked_up_by_level() -> None:
    assert "53.71.05" in find_small("kota raja", "district")
    assert find_small("kota raja", "village") == () or all(
        c.count(".") == 3 for c in find_small("kota raja", "village")
    )
