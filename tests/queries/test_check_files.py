"""The loader names every broken check at once; headers say only what the taxonomy and the ladder know."""

from __future__ import annotations

import re
import tomllib
from importlib import resources

import pytest

from queries.check_files import find_faults, load_checks
from queries.sql_file import read_sql_file

HEADER = """/*
code = "T01"
label = "E"
severity = 3
rung = "contradiction"
relation = "contradicts"
needs = "count(*) > 0"
[id]
title = "a"
message = "b"
[en]
title = "a"
message = "b"
[[flags]]
claims = []
[[passes]]
claims = []
*/
SELECT 1
"""


def test_a_good_header_has_no_faults() -> None:
    file = read_sql_file("good", HEADER)
    assert file.body == "SELECT 1"
    assert find_faults(file) == []


@pytest.mark.parametrize(
    ("broken", "fault"),
    [
        ('label = "E"', "label"),
        ('rung = "contradiction"', "rung"),
        ('code = "T01"', "code"),
        ("[[passes]]\nclaims = []", "passes"),
    ],
)
def test_what_is_missing_is_named(broken: str, fault: str) -> None:
    file = read_sql_file("bad", HEADER.replace(broken, "# gone"))
    assert any(fault in line for line in find_faults(file))


def test_unknown_words_are_named() -> None:
    file = read_sql_file("bad", HEADER.replace('"contradiction"', '"lie"').replace('"E"', '"F"'))
    assert len(find_faults(file)) == 2


@pytest.mark.parametrize("text", ["SELECT 1", "/* code = */ SELECT 1", "/* a = 1 */"])
def test_files_that_are_no_check(text: str) -> None:
    with pytest.raises(ValueError, match=r"header|statement"):
        read_sql_file("bad", text)


def test_codes_and_wording() -> None:
    for check in load_checks():
        assert re.fullmatch(r"T(0[1-9]|[12]\d|30)", check.code)
        texts = str(check.header["id"]).casefold()
        assert not re.search(r"\b(salah|bohong|hoaks)\b", texts), check.name


def test_every_kind_of_the_taxonomy_is_decided_by_a_check_and_says_what_stays_open() -> None:
    text = resources.files("queries").joinpath("taxonomy.toml").read_text(encoding="utf-8")
    kinds = tomllib.loads(text)
    assert list(kinds) == [f"T{number:02d}" for number in range(1, 31)]
    raised = {code for check in load_checks() for code in (check.code, *re.findall(r"'(T\d\d)'", check.body))}
    assert raised == set(kinds)
    for kind in kinds.values():
        assert kind["name"]
        assert kind["open"].endswith(".")
