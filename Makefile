# One file of set-up for every target: each works first, alone, from a fresh clone, and again.
PYTHON ?= python3.11
PY := .venv/bin/python
STAMP := .venv/.installed
export PYTHONHASHSEED := 0
export PIP_DISABLE_PIP_VERSION_CHECK := 1

.PHONY: help demo test score bench docs lint types lock clean

help:
	@echo "make demo    ingest the sample corpus and write the consistency report"
	@echo "make test    lint, strict types, generated docs, all tests"
	@echo "make score   accuracy against annotated articles"
	@echo "make bench   speed, as ratios in one run"
	@echo "make docs    write the generated tables again"
	@echo "make lock    resolve requirements.lock again (needs uv)"

$(STAMP): requirements.lock pyproject.toml
	@command -v $(PYTHON) >/dev/null || { echo "cekangka needs Python 3.11; set PYTHON=/path/to/python3.11"; exit 2; }
	test -x $(PY) || $(PYTHON) -m venv .venv
	$(PY) -m pip install --quiet --require-hashes -r requirements.lock
	$(PY) -m pip install --quiet --no-deps --no-build-isolation -e .
	@touch $@

demo: $(STAMP)
	.venv/bin/cekangka demo

lint: $(STAMP)
	.venv/bin/ruff check .
	.venv/bin/ruff format --check .

types: $(STAMP)
	.venv/bin/mypy

test: lint types
	$(PY) -m tests.docs --check
	.venv/bin/pytest -n 2

docs: $(STAMP)
	$(PY) -m tests.docs --write

score: $(STAMP)
	$(PY) -m tests.score

bench: $(STAMP)
	$(PY) -m tests.bench

lock:
	uv pip compile --generate-hashes --no-emit-index-url --no-header --python-version 3.11 --group dev pyproject.toml -o requirements.lock

clean:
	rm -rf .venv .mypy_cache .ruff_cache build dist
