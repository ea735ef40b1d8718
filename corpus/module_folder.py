"""Folders of one-file things (publishers, rules): every file is loaded, and all faults are gathered."""

from __future__ import annotations

import importlib
from importlib import resources
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from types import ModuleType


def load_modules(package: str, needed: Mapping[str, type]) -> tuple[dict[str, ModuleType], list[str]]:
    """The sound modules of a package by stem, ordered, and a line for each fault: "extract/rules/x.py: needs VERSION".

    `needed` are the names that every file has, with their types. Files that start with "_" are none of the things.
    """
    folder = package.replace(".", "/")
    modules: dict[str, ModuleType] = {}
    faults: list[str] = []
    for entry in sorted(resources.files(package).iterdir(), key=lambda item: item.name):
        if not entry.name.endswith(".py") or entry.name.startswith("_"):
            continue
        stem = entry.name.removesuffix(".py")
        try:
            module = importlib.import_module(f"{package}.{stem}")
        except Exception as error:  # any fault of a file is reported with its name
            faults.append(f"{folder}/{entry.name}: {type(error).__name__}: {error}")
            continue
        wrong = [
            f"{folder}/{entry.name}: needs {name} ({kind.__name__})"
            for name, kind in needed.items()
            if not isinstance(getattr(module, name, None), kind)
        ]
        faults += wrong
        if not wrong:
            modules[stem] = module
    return modules, faults
