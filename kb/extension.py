"""DuckDB's extensions from the installed wheels: nothing is fetched, and nothing is written to the home folder."""

from __future__ import annotations

import importlib
import sys
from importlib import resources
from typing import TYPE_CHECKING

import duckdb

from kb.store_errors import KnowledgeBaseError

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection


def load_extension(connection: DuckDBPyConnection, name: str) -> None:
    """Load the extension `name` ("fts", "httpfs", "quack"); raises KnowledgeBaseError where its wheel is missing."""
    try:
        folder = resources.files(importlib.import_module(f"duckdb_extension_{name}"))
    except ModuleNotFoundError as error:
        wheel = f"duckdb-extension-{name}=={duckdb.__version__}"
        message = f"{wheel} is missing in this installation; add it with: {sys.executable} -m pip install {wheel}"
        raise KnowledgeBaseError(message) from error
    file = folder.joinpath("extensions", f"v{duckdb.__version__}", f"{name}.duckdb_extension")
    connection.load_extension(str(file))
