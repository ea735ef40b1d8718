"""Folders of one-file things: sound files are loaded in order, every fault of the others is named."""

from __future__ import annotations

from pathlib import Path

import pytest

from corpus.module_folder import load_modules

FILES = {
    "__init__.py": "",
    "_shared.py": "raise ValueError",
    "zeta.py": "NAME = 'Zeta'\nRANKS = (1,)\n",
    "alfa.py": "NAME = 'Alfa'\nRANKS = ()\n",
    "nameless.py": "RANKS = [1]\n",
    "torn.py": "NAME = (\n",
    "catatan.txt": "bukan modul",
}


def test_all_faults_are_told_at_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "folder_of_things"
    folder.mkdir()
    for name, text in FILES.items():
        (folder / name).write_text(text, encoding="utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    modules, faults = load_modules("folder_of_things", {"NAME": str, "RANKS": tuple})
    assert {stem: module.NAME for stem, module in modules.items()} == {"alfa": "Alfa", "zeta": "Zeta"}
    assert list(modules) == ["alfa", "zeta"]
    assert faults[:2] == [
        "folder_of_things/nameless.py: needs NAME (str)",
        "folder_of_things/nameless.py: needs RANKS (tuple)",
    ]
    assert len(faults) == 3
    assert faults[2].startswith("folder_of_things/torn.py: SyntaxError")
