# The only door: every command a person or CI gives is a target here.
# Each target first makes the environment it needs. `make` alone lists the targets.
#
#   make test PYTHON=python3.12     the same in an environment of its own, .venv-3.12

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
MAKEFLAGS += --no-builtin-rules
.NOTPARALLEL:
SHELL := /bin/sh

# Which Python, and the environment that belongs to it.
ifeq ($(origin PYTHON),command line)
VERSION := $(shell $(PYTHON) -c 'import sys; print("%d.%d" % sys.version_info[:2])' 2>/dev/null)
ifeq ($(VERSION),)
$(error $(PYTHON) does not run here. Say the path of a Python 3.11 or newer: PYTHON=…)
endif
VENV := .venv-$(VERSION)
else
PYTHON := python3
VENV := .venv
endif
BIN := $(VENV)/bin
PY := $(BIN)/python
READY := $(VENV)/.ready

# What looks at our pins has many of its own, and stays apart from what it looks at.
AUDIT := .venv-audit
AUDITOR := $(AUDIT)/.ready

# Slow registries are waited for, and only ready-built packages are taken.
export PIP_DEFAULT_TIMEOUT ?= 120
PIP_INSTALL := $(PY) -m pip install --quiet --disable-pip-version-check --no-input --retries 8

# The sample county lives in a folder of its own: `rm -r .demo` to begin anew.
PORT := 8000
DEMO := RADSLAG_DATA=$(CURDIR)/.demo RADSLAG_DEMO=1 RADSLAG_BASE_URL=http://127.0.0.1:$(PORT)

##@ To see it

.PHONY: demo
demo: $(READY) ## make everything and serve the sample county at http://127.0.0.1:8000
	@$(DEMO) $(PY) -m samples.county
	@$(DEMO) $(BIN)/radslag serve --port $(PORT)

##@ To work on it

.PHONY: format
format: $(READY) ## set all Python code in the house style
	$(BIN)/ruff check --quiet --fix-only .
	$(BIN)/ruff format .

.PHONY: lint
lint: $(READY) ## style, types and import rules
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/djlint --lint --quiet src/radslag/faces
	DJANGO_SETTINGS_MODULE=tests.settings $(PY) -m django makemigrations --check --dry-run

.PHONY: test
test: $(READY) ## all tests, those of the database on SQLite and on PostgreSQL
	$(PY) -m pytest -n auto
	$(PY) -m tests.postgres pytest -n auto

.PHONY: test-fast
test-fast: $(READY) ## the tests that take no time to speak of
	$(PY) -m pytest -n auto -m "not slow" -x --no-header -q

.PHONY: gold
gold: $(READY) ## score the reader against papers read by hand
	$(PY) -m pytest tests/gold -q
	$(PY) -m tests.gold.report

.PHONY: bench
bench: $(READY) ## measure speed and memory; one JSON line for each
	$(PY) -m bench

.PHONY: drill
drill: $(READY) ## what takes long: a hundred workers killed during three thousand papers
	$(PY) -m tests.integration.flows.importing.killing 3000 100

.PHONY: docs
docs: $(READY) ## write docs/reference and docs/images anew from the code
	$(PY) -m docs.making

.PHONY: docs-check
docs-check: $(READY) ## fail where these differ from the code
	$(PY) -m docs.making --check

.PHONY: samples
samples: $(READY) ## draw the sample papers anew from their sources
	$(PY) samples/build_network.py
	$(PY) samples/build_formal.py

.PHONY: check
check: lint docs-check test gold ## all that CI does

##@ To keep it

.PHONY: environment
environment: $(READY) ## make the environment and nothing else

# A release must be seven days old before it is taken: by then a bad one is known.
# UPGRADE=--upgrade moves every pin; without it only what pyproject.toml demands.
LOCK := $(BIN)/uv pip compile --quiet --universal --python-version 3.11 \
	--generate-hashes --no-emit-index-url --no-header --only-binary :all: \
	--exclude-newer "7 days" $(UPGRADE)

.PHONY: lock
lock: $(READY) ## pin what pyproject.toml asks for (UPGRADE=--upgrade: newest)
	$(LOCK) pyproject.toml -o requirements/base.txt
	$(LOCK) pyproject.toml --group dev -c requirements/base.txt -o requirements/dev.txt
	$(LOCK) --group pyproject.toml:audit -o requirements/audit.txt

.PHONY: sbom
sbom: $(AUDITOR) ## list what a release is built from, in build/sbom.json (CycloneDX)
	@mkdir -p build
	@$(AUDIT)/bin/python -W ignore -m cyclonedx_py requirements requirements/base.txt \
		--pyproject pyproject.toml --output-reproducible --output-file build/sbom.json
	@echo "build/sbom.json: every package that requirements/base.txt pins, with its hashes"

.PHONY: audit
audit: $(AUDITOR) ## ask whether a pin has a known fault; needs the network, no part of check
	@$(AUDIT)/bin/python requirements/audit.py

.PHONY: clean
clean: ## remove environments, caches and everything made
	rm -rf .venv .venv-* build dist .pytest_cache .mypy_cache .ruff_cache \
		.hypothesis .import_linter_cache
	find . -name __pycache__ -type d -not -path './.git/*' -prune -exec rm -rf {} +

.PHONY: help
help: ## list the targets
	@awk 'BEGIN {FS = ":.*## "} \
		/^##@ / {printf "\n%s\n", substr($$0, 5)} \
		/^[a-z-]+:.*## / {printf "  make %-12s %s\n", $$1, $$2}' $(MAKEFILE_LIST)
	@echo

$(AUDITOR): requirements/audit.txt
	@test -x $(AUDIT)/bin/python || $(PYTHON) -m venv $(AUDIT)
	@$(AUDIT)/bin/python -m pip install --quiet --disable-pip-version-check --no-input \
		--retries 8 --require-hashes --only-binary :all: -r requirements/audit.txt
	@touch $@

# The environment: made by venv and pip alone, so that nothing but Python is needed.
# It is made anew when a pin or the package's own description changes.
$(READY): requirements/dev.txt pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
		echo "Rådslag needs Python 3.11 or newer. Say which: make $(MAKECMDGOALS) PYTHON=python3.12"; \
		exit 1; }
	@test -x $(PY) || $(PYTHON) -m venv $(VENV)
	@echo "Making the environment $(VENV). The first time this takes a minute or two."
	@$(PIP_INSTALL) --require-hashes --only-binary :all: -r requirements/dev.txt
	@$(PIP_INSTALL) --no-deps --no-build-isolation -e .
	@touch $@
