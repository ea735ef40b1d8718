"""The folder of checks: loads queries/checks/*.sql and collects all broken files into one error.

A check is one file `<what_is_wrong>.sql`. Its header (TOML in the leading comment) has `code` (T01 to T30), `label`
(the gravest that it gives: E, K or I), `severity` (1 to 5), `rung` and `relation`; `needs`, an aggregate over the facts
of a draft (preparation/own_facts.sql) without which the check can raise nothing there and is not run; `[id]` and `[en]`
with the templates `title`, `message` and, where there is a calculation, `arithmetic`; `[[flags]]` and `[[passes]]`,
small fact tables that must and must not raise it (see check_cases); `fold = "value"` where one card stands for the same
figures in any article. Its body is a SELECT with a column `evidence` (from the macro `part`) and, where the row should
say more than the header, `label`, `severity`, `rung`, `relation`, `code`, `variant`, `differing`;
a row with `silence` is no finding but counted under that reason. All other columns are values for the templates.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

from queries.sql_file import read_folder

if TYPE_CHECKING:
    from collections.abc import Mapping

    from queries.sql_file import SqlFile

NEEDED: Mapping[str, type] = {
    "code": str,
    "label": str,
    "severity": int,
    "rung": str,
    "relation": str,
    "needs": str,
    "id": dict,
    "en": dict,
    "flags": list,
    "passes": list,
}
RUNGS = (
    "equal",
    "rounding",
    "hedge",
    "other period",
    "other place or scope",
    "other population unit",
    "other definition",
    "restated vintage",
    "target against observed",
    "stale presented as current",
    "copy",
    "undetermined",
    "contradiction",
)
RELATIONS = (
    "sameFactAs",
    "consistentByRounding",
    "differsInPeriod",
    "differsInPlace",
    "differsInDefinition",
    "differsInPopulation",
    "supersedes",
    "targetOf",
    "changeOf",
    "partOf",
    "copiedFrom",
    "contradicts",
    "corrects",
    "undetermined",
)


class BrokenChecksError(Exception):
    """Some files of queries/checks cannot be used; the message has a line for each."""


@dataclass(frozen=True, slots=True)
class Check:
    """A loaded check; `name` is the stem of its file."""

    name: str
    code: str
    label: str
    severity: int
    rung: str
    relation: str
    needs: str
    header: dict[str, Any]
    body: str

    def template(self, lang: str, kind: str, variant: str | None) -> str | None:
        """The template `kind` (title, message, arithmetic) in `lang`, of the variant where it has its own."""
        texts = self.header[lang]
        chosen = texts.get(variant, {}).get(kind) if variant else None
        found = chosen if chosen is not None else texts.get(kind)
        return str(found) if found is not None else None


def find_faults(file: SqlFile) -> list[str]:
    """What is wrong with the header of one check, a line each."""
    header = file.header
    faults = [f"needs {key} ({kind.__name__})" for key, kind in NEEDED.items() if not isinstance(header.get(key), kind)]
    if faults:
        return faults
    if header["rung"] not in RUNGS:
        faults.append(f"rung {header['rung']!r} is none of {', '.join(RUNGS)}")
    if header["relation"] not in RELATIONS:
        faults.append(f"relation {header['relation']!r} is none of {', '.join(RELATIONS)}")
    if header["label"] not in {"E", "K", "I"}:
        faults.append("label is none of E, K, I")
    if not header["flags"] or not header["passes"]:
        faults.append("needs at least one case that flags and one that passes")
    for lang in ("id", "en"):
        faults.extend(f"[{lang}] needs {kind}" for kind in ("title", "message") if kind not in header[lang])
    return faults


@cache
def load_checks() -> tuple[Check, ...]:
    """Load all checks, ordered by name; raise BrokenChecksError naming every broken file at once."""
    files, faults = read_folder("checks")
    checks: list[Check] = []
    for file in files:
        found = find_faults(file)
        faults.extend(f"queries/checks/{file.name}.sql: {fault}" for fault in found)
        if not found:
            head = file.header
            checks.append(
                Check(
                    name=file.name,
                    code=head["code"],
                    label=head["label"],
                    severity=head["severity"],
                    rung=head["rung"],
                    relation=head["relation"],
                    needs=head["needs"],
                    header=head,
                    body=file.body,
                )
            )
    if faults:
        raise BrokenChecksError("\n".join(faults))
    return tuple(checks)
