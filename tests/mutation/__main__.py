"""Prints the table of planted errors: python -m tests.mutation [--misses] [--shipped] [--sample N]."""

from __future__ import annotations

import argparse
import sys
from functools import partial
from typing import TYPE_CHECKING

from tests.mutation.benchmark import MOST_OF_A_TYPE, run_real, run_wordings
from tests.mutation.table import write_table

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.mutation.benchmark import Result


def main(arguments: list[str]) -> int:
    """Print both tables; the second only where the real articles lie beside the checkout. Returns 0."""
    parser = argparse.ArgumentParser(prog="python -m tests.mutation")
    parser.add_argument("--misses", action="store_true", help="print what was missed, and what was flagged besides")
    parser.add_argument("--shipped", action="store_true", help="leave the real articles out")
    parser.add_argument("--sample", type=int, default=MOST_OF_A_TYPE, metavar="N", help="real articles of each type")
    options = parser.parse_args(arguments)
    runs: dict[str, Callable[[], Result | None]] = {"invented wordings": run_wordings}
    if not options.shipped:
        runs["real articles, one error planted in each"] = partial(run_real, options.sample)
    for title, run in runs.items():
        result = run()
        if result is None:
            continue
        sys.stdout.write(f"{title}\n")
        for line in [*write_table(result.outcomes, result.undecidable), *result.notes]:
            sys.stdout.write(line + "\n")
        if options.misses:
            for outcome in result.outcomes:
                if not outcome.is_found:
                    sys.stdout.write(f"  missed {outcome.planting.name}: {' '.join(sorted(outcome.found))}\n")
                for finding in outcome.astray:
                    sys.stdout.write(f"  astray {outcome.planting.name}: {finding.check}: {finding.message}\n")
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
