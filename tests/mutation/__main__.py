"""Prints the table of planted errors: python -m tests.mutation [--misses] [--shipped]."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from tests.mutation.benchmark import run_real, run_wordings
from tests.mutation.table import write_table

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.mutation.benchmark import Result


def main(arguments: list[str]) -> int:
    """Print both tables; the second only where the real articles lie beside the checkout. Returns 0."""
    runs: dict[str, Callable[[], Result | None]] = {"invented wordings": run_wordings}
    if "--shipped" not in arguments:
        runs["real articles, one error planted in each"] = run_real
    for title, run in runs.items():
        result = run()
        if result is None:
            continue
        sys.stdout.write(f"{title}\n")
        for line in [*write_table(result.outcomes, result.undecidable), *result.notes]:
            sys.stdout.write(line + "\n")
        if "--misses" in arguments:
            for outcome in result.outcomes:
                if not outcome.is_found:
                    sys.stdout.write(f"  missed {outcome.planting.name}: {' '.join(sorted(outcome.found))}\n")
                for finding in outcome.besides:
                    sys.stdout.write(f"  besides {outcome.planting.name}: {finding.check}: {finding.message}\n")
            for finding in result.sound:
                sys.stdout.write(
                    f"  sound {finding.spans[0].article} {finding.label} {finding.check}: {finding.message}\n"
                )
        sys.stdout.write("\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
