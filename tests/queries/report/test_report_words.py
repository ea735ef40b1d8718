"""The words of the report: every check has an Indonesian name, and both languages say the same things."""

from __future__ import annotations

from queries.check_files import load_checks
from queries.report.wording import load_wording

NAMED_BY_THEMSELVES = {"units", "skip_reasons", "silences", "sources", "checks"}  # English as they are stored


def test_every_check_has_an_indonesian_name() -> None:
    named = load_wording("id").words["checks"]
    missing = {check.name for check in load_checks()} - set(named)
    assert not missing, f"add to queries/report/wording/id.toml, [checks]: {', '.join(sorted(missing))}"


def test_both_languages_have_the_same_phrases() -> None:
    one, other = load_wording("id").words, load_wording("en").words
    own = {"ralat"}  # the note to an outlet is Indonesian only
    assert set(one) - own == set(other)
    for section in set(other) - NAMED_BY_THEMSELVES:
        assert set(one[section]) == set(other[section]), section
