# Every command of the project. `make run` and `make test` need Python 3.11 or newer and nothing else:
# they install what is missing into a virtual environment of their own.

PYTHON ?= python3
ARGS ?=
VENV := .venv
BIN := $(VENV)/bin

# Branch coverage, in per cent, that `make check` asks for in the parts with and without Qt. What is missing
# without Qt are a few turns that only an odd parse of the language model takes.
QT_PARTS := annotator/ui/*,annotator/app.py,annotator/desk.py
COVERAGE_QT := 95
COVERAGE_OTHERS := 99

PYTEST := $(BIN)/python -m pytest -n auto --maxprocesses=4
HEADLESS := $(PYTEST) -p no:pytest-qt -p tests.without_qt -m headless \
	$(wildcard $(addprefix tests/,core storage suggest formats analysis services cli))
# What pytest ends with where ARGS leave no test over
NONE := 5

# The names of the stamps hold a checksum: another branch's dependencies are noticed whatever the files' dates.
checksum = $(shell cat $(1) | cksum | cut -d ' ' -f 1)
LOCKED := $(VENV)/locked-$(call checksum,requirements-dev.txt)
READY := $(VENV)/ready-$(call checksum,requirements-dev.txt pyproject.toml)

INSTALL := $(BIN)/python -m pip --disable-pip-version-check --quiet install
COMPILE := $(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes \
	--no-header --no-annotate --no-emit-index-url --no-emit-find-links

.PHONY: help run test check nightly faults dependencies licences format format-check lint types contracts coverage headless bench corpus model screenshots translations lock \
	clean python libraries-run libraries-test
.NOTPARALLEL:

help: ## list these commands
	@sed -n 's/^\([a-z-]*\):.*## /\1\t/p' $(MAKEFILE_LIST) | expand -t 14

run: libraries-run $(READY) ## open the sample project (without a screen: work through it and print the result)
	$(BIN)/python -m annotator demo $(ARGS)

test: export QT_QPA_PLATFORM = offscreen
test: libraries-test $(READY) ## run the tests, in random order, off-screen: first with PySide6 hidden what needs no window
	$(HEADLESS) --cov --cov-report= $(ARGS) || [ $$? = $(NONE) ]
	$(PYTEST) -m 'not headless' --cov --cov-append --cov-report= --ignore=tests/benchmarks $(ARGS) || [ $$? = $(NONE) ]

check: format-check lint types contracts dependencies test coverage ## everything that has to pass before a commit

nightly: export ANNOTATOR_TESTS = nightly
nightly: test faults ## the tests with many more examples, kills and steps, and the table of faults; an hour

faults: libraries-test $(READY) ## kill work and break what is around it, more than a hundred times, and print a table
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m tests.faults.table $(ARGS)

format: $(READY) ## format the code and put what can be repaired right
	$(BIN)/ruff check --quiet --fix-only .
	$(BIN)/ruff format .

format-check: $(READY)
	$(BIN)/ruff format --check .

lint: $(READY) ## look for mistakes and bad style
	$(BIN)/ruff check .

types: $(READY) ## check the types
	$(BIN)/mypy

contracts: $(READY) ## check that imports go one way
	$(BIN)/lint-imports

dependencies: $(READY) ## check that what is installed is what is locked, and what is known of its weaknesses
	$(BIN)/python packaging/dependencies.py

licences: $(READY) ## list anew what ships, with versions and licences; after make lock
	$(BIN)/python packaging/licences.py

coverage: $(READY) ## hold the last test run's coverage against what is asked for
	$(BIN)/coverage report --skip-covered --show-missing --omit='$(QT_PARTS)' --fail-under=$(COVERAGE_OTHERS)
	$(BIN)/coverage report --skip-covered --show-missing --include='$(QT_PARTS)' --fail-under=$(COVERAGE_QT)

headless: $(READY) ## only the tests with PySide6 hidden
	$(HEADLESS) $(ARGS)

bench: libraries-test $(READY) ## measure speed and print a table
	@for benchmark in $(wildcard tests/benchmarks/bench_*.py); do \
		echo; echo "$$benchmark"; PYTHONPATH=. QT_QPA_PLATFORM=offscreen $(BIN)/python "$$benchmark" || exit; done

corpus: $(READY) ## check the training corpus and print its statistics
	$(BIN)/python packaging/check_corpus.py

model: $(READY) ## train the model that ships, from the corpus; minutes on one core
	$(BIN)/python -m annotator train seeds/corpus --to resources/models/claims --name claims $(ARGS)

screenshots: libraries-test $(READY) ## draw the pictures of the README anew
	QT_QPA_PLATFORM=offscreen $(BIN)/python packaging/make_screenshots.py packaging/screenshots

translations: libraries-test $(READY) ## collect the words of the interface, and compile what is translated
	$(BIN)/python packaging/make_translations.py $(ARGS)

lock: $(READY) ## choose versions again; ARGS=--upgrade takes the newest of all
	$(COMPILE) $(ARGS) --group dev pyproject.toml --output-file requirements-dev.txt
	$(COMPILE) --upgrade --constraint requirements-dev.txt pyproject.toml --output-file requirements.txt

clean: ## remove what the commands above made, but for the virtual environment
	rm -rf build dist .coverage .coverage.* .hypothesis .import_linter_cache .mypy_cache .pytest_cache .ruff_cache
	find annotator packaging tests -name __pycache__ -type d -prune -exec rm -rf {} +

python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || { \
		echo 'annotator needs Python 3.11 or newer, which "$(PYTHON)" is not. If you have it under another name:' \
			'make PYTHON=python3.12 $(MAKECMDGOALS)' >&2; exit 1; }

libraries-run libraries-test: libraries-%: python
	@$(PYTHON) packaging/system_libraries.py $*

# The lock names everything. Without --no-deps older pips look up what it has with extras ("coverage[toml]")
# anew, and refuse the newest version because the lock has no hash of it.
$(LOCKED): | python
	@echo 'Installing the dependencies into $(VENV); this is done once and takes a minute or two.'
	@$(BIN)/python -m pip --version >/dev/null 2>&1 || $(PYTHON) -m venv --clear $(VENV)
	@$(INSTALL) --no-deps --require-hashes --only-binary :all: -r requirements-dev.txt
	@rm -f $(VENV)/locked-* && touch $@

$(READY): $(LOCKED)
	@$(INSTALL) --no-deps --no-build-isolation --no-index --editable .
	@rm -f $(VENV)/ready-* && touch $@
