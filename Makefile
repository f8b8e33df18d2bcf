# The few verbs people use. Needs Python 3.11 or newer and make; browser tests also need Chromium.
# Everything is installed into .venv, in the versions of uv.lock.

PYTHON ?= python3
BIN := .venv/bin
WORKERS ?= 2
# uv where it is on the machine, else the one that pip puts into .venv
UV = $(shell command -v uv || echo $(BIN)/uv)

.DEFAULT_GOAL := help
.PHONY: help demo test lint types floors bench browser wheel clean

help:  ## say what there is
	@awk -F ':.*## ' '/^[a-z]+:.*## /{printf "make %-8s %s\n", $$1, $$2}' Makefile

.venv/installed: pyproject.toml uv.lock
	test -d .venv || $(PYTHON) -m venv .venv
	command -v uv >/dev/null || $(BIN)/python -m pip install --quiet uv
	VIRTUAL_ENV= $(UV) sync --quiet --locked --inexact --no-dev --python $(BIN)/python
	touch .venv/installed

.venv/installed-dev: .venv/installed
	VIRTUAL_ENV= $(UV) sync --quiet --locked --inexact --python $(BIN)/python
	touch .venv/installed-dev

demo: .venv/installed  ## build the sample articles into renzhi-demo and make a page of them to open
	$(BIN)/kg build kg/samples -w renzhi-demo
	$(BIN)/kg view -w renzhi-demo -o renzhi-demo/overview.html
	@echo "Open $(CURDIR)/renzhi-demo/overview.html in a browser."

test: .venv/installed-dev  ## run the tests, all but those that need a browser
	$(BIN)/pytest -n $(WORKERS) --dist worksteal -m "not browser and not accuracy"

lint: .venv/installed-dev  ## check style and that imports only point down
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/lint-imports

types: .venv/installed-dev  ## check types
	$(BIN)/mypy

floors: .venv/installed-dev  ## check accuracy against the committed floors (ARGS=--update pins better ones)
	$(BIN)/python tests/accuracy/gate.py $(ARGS)

bench: .venv/installed-dev  ## measure speed (ARTICLES=FOLDER for your own)
	$(BIN)/python tests/bench/speed.py $(ARTICLES)

browser: .venv/installed-dev  ## run the tests that look at pages in Chromium
	$(BIN)/pytest -n $(WORKERS) --dist loadfile -m browser

wheel: .venv/installed-dev  ## build wheel and source archive into dist
	rm -rf dist
	$(BIN)/python -m build --no-isolation --outdir dist
	ls dist

clean:  ## remove what make made
	rm -rf .venv dist renzhi-demo .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
