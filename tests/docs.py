"""Writes docs/*.md from the code itself, or checks that they are not stale: `python -m tests.docs --write|--check`."""

from __future__ import annotations

import re
import sys
import tomllib
from collections.abc import Callable, Iterable
from importlib import resources
from pathlib import Path

from typer.testing import CliRunner

from cekangka.__main__ import build_app
from corpus.publisher import load_publishers
from extract.indicators import load_indicators
from extract.rulebook import load_rules
from kb.store import open_kb
from queries.check_files import load_checks
from queries.saved_queries import load_saved_queries

FOLDER = Path(__file__).resolve().parents[1] / "docs"
MACROS = Path(__file__).parent / "docs_macros.sql"
COLUMNS_OF_RELATIONS = Path(__file__).parent / "docs_columns.sql"


def table(head: Iterable[str], rows: Iterable[Iterable[object]]) -> str:
    """A Markdown table; pipes and line breaks in cells are made harmless."""
    head = list(head)
    lines = ["| " + " | ".join(head) + " |", "|" + "---|" * len(head)]
    for row in rows:
        cells = (" ".join(str("" if cell is None else cell).split()).replace("|", "\\|") for cell in row)
        lines.append("| " + " | ".join(cells) + " |")
    return "\n".join(lines)


def first_sentence(docstring: str | None) -> str:
    """The first sentence of a docstring."""
    text = " ".join((docstring or "").split())
    return re.split(r"(?<=[.:]) ", text, maxsplit=1)[0].rstrip(":")


def commands_page() -> str:
    """The help of every command, 100 columns wide."""
    runner, app = CliRunner(), build_app()
    parts = ["# Commands"]
    for command in app.registered_commands:
        shown = runner.invoke(app, [str(command.name), "--help"], prog_name="cekangka", terminal_width=100)
        assert shown.exit_code == 0, shown.output
        parts.append(f"## {command.name}\n\n```text\n{shown.output.strip()}\n```")
    return "\n\n".join(parts)


def rules_page() -> str:
    """Every extraction rule with its version, what it does, and how many phrases prove it."""
    rows = [
        (
            f"`{rule.rule_id}`",
            rule.version,
            first_sentence(rule.module.__doc__),
            len(rule.module.EXAMPLES),
            len(rule.module.REJECTS),
        )
        for rule in load_rules()
    ]
    return "# Extraction rules\n\n" + table(("rule", "version", "what it reads", "examples", "rejects"), rows)


def indicators_page() -> str:
    """Every indicator with its unit, base, and relations."""
    rows = [
        (
            f"`{item.indicator_id}`",
            item.name_id,
            item.name_en,
            " per ".join(filter(None, (item.unit, item.per))),
            item.denominator,
            "; ".join(f"{link.relation} {link.other}" for link in item.relations),
            ", ".join(item.aliases[:4]),
        )
        for item in load_indicators()
    ]
    head = ("indicator", "Indonesian", "English", "unit", "base", "relations", "some of its names")
    return "# Indicators\n\n" + table(head, rows)


def checks_page() -> str:
    """Every check with its code, the gravest label it gives, and its cases."""
    rows = [
        (
            check.code,
            f"`{check.name}`",
            check.label,
            check.severity,
            check.rung,
            check.header["en"]["title"],
            len(check.header["flags"]),
            len(check.header["passes"]),
        )
        for check in sorted(load_checks(), key=lambda item: (item.code, item.name))
    ]
    head = ("code", "check", "gravest label", "severity", "rung", "title", "must flag", "must pass")
    return "# Consistency checks\n\n" + table(head, rows) + "\n\n## What decides each kind\n\n" + taxonomy_table()


def taxonomy_table() -> str:
    """Every row of the taxonomy with the checks that raise its code, and what none of them can decide."""
    kinds = tomllib.loads(resources.files("queries").joinpath("taxonomy.toml").read_text(encoding="utf-8"))
    deciding: dict[str, list[str]] = {code: [] for code in kinds}
    for check in load_checks():
        for code in sorted({check.code, *re.findall(r"'(T\d\d)'", check.body)}):
            deciding[code].append(f"`{check.name}`")
    head = ("code", "kind", "decided by", "left open")
    return table(head, [(code, kinds[code]["name"], ", ".join(deciding[code]), kinds[code]["open"]) for code in kinds])


def saved_page() -> str:
    """Every saved query with both titles and what it can be narrowed by."""
    rows = [
        (f"`{item.name}`", item.title_id, item.title_en, ", ".join(f"`{name}`" for name in item.parameters))
        for item in load_saved_queries()
    ]
    return "# Saved queries\n\n" + table(("name", "Indonesian", "English", "parameters"), rows)


def publishers_page() -> str:
    """Every publisher with its domains."""
    rows = [
        (
            f"`{item.stem}`",
            item.name or "a theme that many local portals use",
            ", ".join(item.domains),
            ", ".join(layout.since for layout in item.layouts),
            len(item.examples),
        )
        for item in load_publishers()
    ]
    return "# Publishers\n\n" + table(("publisher", "name", "domains", "layouts since", "example pages"), rows)


def tables_page() -> str:
    """Every table and view with its columns, and the macros for analysts."""
    with open_kb(":memory:") as kb:
        rows = kb.connection.execute(COLUMNS_OF_RELATIONS.read_text(encoding="utf-8")).fetchall()
        macros = kb.connection.execute(MACROS.read_text(encoding="utf-8")).fetchall()
    parts = ["# Tables and views"]
    for relation in dict.fromkeys((kind, name, comment) for kind, name, comment, *_ in rows):
        kind, name, comment = relation
        columns = [(f"`{row[3]}`", row[4], row[5]) for row in rows if row[1] == name]
        parts.append(f"## {name} ({kind})\n\n{comment}\n\n" + table(("column", "type", "meaning"), columns))
    listed = [(f"`{name}({', '.join(parameters)})`", comment) for name, parameters, comment in macros]
    parts.append("## Macros\n\n" + table(("macro", "what it gives"), listed))
    return "\n\n".join(parts)


PAGES: dict[str, Callable[[], str]] = {
    "commands": commands_page,
    "rules": rules_page,
    "indicators": indicators_page,
    "checks": checks_page,
    "saved_queries": saved_page,
    "publishers": publishers_page,
    "tables": tables_page,
}


def main() -> None:
    """Write the pages, or exit 1 naming the stale ones."""
    write = "--write" in sys.argv
    FOLDER.mkdir(exist_ok=True)
    stale = []
    for name, build in PAGES.items():
        path = FOLDER / f"{name}.md"
        wanted = build().rstrip() + "\n\n<!-- written by make docs; edit what it describes -->\n"
        if path.exists() and path.read_text(encoding="utf-8") == wanted:
            continue
        stale.append(path.name)
        if write:
            path.write_text(wanted, encoding="utf-8")
    if write:
        print(f"docs: {len(stale)} of {len(PAGES)} pages written")
    elif stale:
        print(f"docs are stale: {', '.join(stale)}; run make docs and commit them")
        sys.exit(1)
    else:
        print(f"docs: {len(PAGES)} pages agree with the code")


if __name__ == "__main__":
    main()
