"""Prints the accuracy tables: what is read, and which planted errors are found; real articles where they lie beside.

python -m tests.score [--errors]
"""

from __future__ import annotations

import sys
from pathlib import Path

from extract.score import score
from tests.kb import pair_score
from tests.mutation.__main__ import main as print_mutations

SHIPPED = sorted((Path(__file__).parent / "gold").glob("*.jsonl"))
REAL = Path(__file__).parents[2] / "shared" / "gold" / "dev.jsonl"


def main(arguments: list[str]) -> int:
    """Score every annotated file that is there; returns 0."""
    for path in [*SHIPPED, *([REAL] if REAL.exists() else [])]:
        sys.stdout.write(f"{path.parent.name}/{path.name}\n")
        for line in score(path).lines(errors="--errors" in arguments):
            sys.stdout.write(line + "\n")
        sys.stdout.write("\n")
    for line in pair_score.lines(errors="--errors" in arguments):
        sys.stdout.write(line + "\n")
    if not REAL.exists():
        sys.stdout.write(
            "The annotated real articles are not beside this checkout: only the invented ones were scored.\n"
        )
    return print_mutations(["--misses"] if "--errors" in arguments else [])


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
