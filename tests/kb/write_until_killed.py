"""Child process of the durability test: stores batches into a knowledge base and says when each is committed."""

from __future__ import annotations

import sys

from kb.ingest import store
from kb.store import open_kb
from tests.kb.invented import make_pair

BATCH = 5


def main(path: str, batches: int, extractor_version: str) -> None:
    with open_kb(path) as kb:
        for number in range(batches):
            names = [f"a{number * BATCH + i}" for i in range(BATCH)]
            store(kb, [make_pair(name) for name in names], extractor_version=extractor_version)
            print(number, flush=True)


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), sys.argv[3])
