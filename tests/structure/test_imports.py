"""The import direction corpus, extract, kb, queries, cekangka; and names that say nothing are not used."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
ORDER = ("corpus", "extract", "kb", "queries", "cekangka")
EMPTY_NAMES = {"utils", "util", "helpers", "helper", "common", "base", "core", "misc", "manager"}
LONGEST_MODULE = 300
LONGEST_PLUGIN = 60
PLUGIN_FOLDERS = ("extract/rules", "corpus/publishers")
MODULES = sorted(path for package in ORDER for path in (ROOT / package).rglob("*.py"))


def names(paths: list[Path]) -> list[str]:
    return [str(path.relative_to(ROOT)) for path in paths]


def imported_packages(path: Path) -> set[str]:
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name.partition(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: relative import"
            found.add((node.module or "").partition(".")[0])
    return found


@pytest.mark.parametrize("path", MODULES, ids=names(MODULES))
def test_a_folder_imports_only_from_folders_to_its_left(path: Path) -> None:
    own = ORDER.index(path.relative_to(ROOT).parts[0])
    assert not imported_packages(path) & set(ORDER[own + 1 :])


@pytest.mark.parametrize("path", MODULES, ids=names(MODULES))
def test_a_module_is_named_for_its_subject_and_small(path: Path) -> None:
    assert path.stem not in EMPTY_NAMES
    lines = len(path.read_text(encoding="utf-8").splitlines())
    in_plugin_folder = str(path.relative_to(ROOT).parent) in PLUGIN_FOLDERS and path.stem != "__init__"
    assert lines <= (LONGEST_PLUGIN if in_plugin_folder else LONGEST_MODULE)


def test_every_module_says_in_one_sentence_what_it_is() -> None:
    silent = [
        path
        for path in MODULES
        if path.read_text(encoding="utf-8").strip()
        and not ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))
    ]
    assert names(silent) == []


def test_sql_stands_in_sql_files() -> None:
    """A string that starts like a statement belongs into a .sql file of its folder."""
    starts = (
        "SELECT ",
        "INSERT ",
        "UPDATE ",
        "DELETE ",
        "CREATE ",
        "DROP ",
        "WITH ",
        "ALTER ",
        "COPY ",
        "FROM ",
        "DESCRIBE ",
    )
    found = []
    for path in MODULES:
        if path.relative_to(ROOT).parts[0] == "cekangka":
            continue  # help examples show SQL to the user
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if (
                isinstance(node, ast.Constant)
                and isinstance(node.value, str)
                and node.value.lstrip().startswith(starts)
            ):
                found.append(f"{path.relative_to(ROOT)}:{node.lineno}")
    assert found == []
