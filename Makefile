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

# A stretch of the tests for each process: so most fixtures of a module are made once, not in all of them.
PYTEST := $(BIN)/python -m pytest -n auto --maxprocesses=4 --dist=worksteal
# Folders of the tests that need no Qt, as in tests/conftest.py
WITHOUT_QT := $(wildcard $(addprefix tests/,core storage suggest formats analysis services cli))
HEADLESS := $(PYTEST) -p no:pytest-qt -p tests.without_qt -m headless $(WITHOUT_QT)
WINDOWS := $(PYTEST) -m 'not headless' $(addprefix --ignore=,$(WITHOUT_QT) tests/benchmarks)
# What pytest ends with where ARGS leave no test over
NONE := 5

# The names of the stamps hold a checksum: another branch's dependencies are noticed whatever the files' dates.
checksum = $(shell cat $(1) | cksum | cut -d ' ' -f 1)
LOCKED := $(VENV)/locked-$(call checksum,requirements-dev.txt)
READY := $(VENV)/ready-$(call checksum,requirements-dev.txt pyproject.toml)

# Packages are made in an environment of their own: what is installed for development must not get into them.
PACKAGING := build/venv
PACKAGING_READY := $(PACKAGING)/locked-$(call checksum,requirements-package.txt)

INSTALL := $(BIN)/python -m pip --disable-pip-version-check --quiet install
COMPILE := $(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes \
	--no-header --no-annotate --no-emit-index-url --no-emit-find-links

.PHONY: help run test check nightly faults dependencies licences format format-check lint types contracts coverage headless bench corpus model screenshots icons translations lock \
	package clean python libraries-run libraries-test libraries-package
.NOTPARALLEL:

help: ## list these commands
	@sed -n 's/^\([a-z-]*\):.*## /\1\t/p' $(MAKEFILE_LIST) | expand -t 14

run: libraries-run $(READY) ## open the sample project (without a screen: work through it and print the result)
	$(BIN)/python -m annotator demo $(ARGS)

test: export QT_QPA_PLATFORM = offscreen
# Where no compiled modules may be kept, every process of the tests would compile all anew.
test headless: export PYTHONDONTWRITEBYTECODE =
test: libraries-test $(READY) ## run the tests, in random order, off-screen: first with PySide6 hidden what needs no window
	$(HEADLESS) --cov --cov-report= $(ARGS) || [ $$? = $(NONE) ]
	$(WINDOWS) --cov --cov-append --cov-report= $(ARGS) || [ $$? = $(NONE) ]

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

bench: libraries-test $(READY) ## measure speed and print a table; ARGS='queue view' picks, --quick is for small sizes
	PYTHONPATH=. $(BIN)/python -m tests.benchmarks $(ARGS)

corpus: $(READY) ## check the training corpus and print its statistics
	$(BIN)/python packaging/check_corpus.py

model: $(READY) ## train the model that ships, from the corpus; minutes on one core
	$(BIN)/python -m annotator train seeds/corpus --to resources/models/claims --name claims $(ARGS)

screenshots: libraries-test $(READY) ## draw the pictures of README and manual anew
	QT_QPA_PLATFORM=offscreen $(BIN)/python packaging/make_screenshots.py packaging/screenshots
	QT_QPA_PLATFORM=offscreen $(BIN)/python packaging/make_manual_pictures.py resources/manual/pictures

icons: libraries-test $(READY) ## draw the icons of the window anew; ARGS=FOLDER: all icons, in all sizes
	$(BIN)/python packaging/make_icons.py $(or $(ARGS),--window)

translations: libraries-test $(READY) ## collect the words of the interface, and compile what is translated
	$(BIN)/python packaging/make_translations.py $(ARGS)

package: libraries-package $(READY) $(PACKAGING_READY) ## build the wheel, the frozen program and this system's package into dist, and try them
	$(PACKAGING)/bin/python packaging/package.py $(ARGS)
	$(PACKAGING)/bin/python packaging/trial.py dist/tried --source $(BIN)/python
	ANNOTATOR_PROGRAM=$(CURDIR)/dist/tried/usr/bin/annotator QT_QPA_PLATFORM=offscreen \
		$(BIN)/python -m pytest -q tests/end_to_end/test_real_window.py tests/end_to_end/test_demo_without_a_screen.py

lock: $(READY) ## choose versions again; ARGS=--upgrade takes the newest of all
	$(COMPILE) $(ARGS) --group dev pyproject.toml --output-file requirements-dev.txt
	$(COMPILE) --upgrade --constraint requirements-dev.txt pyproject.toml --output-file requirements.txt
	$(COMPILE) $(ARGS) --constraint requirements-dev.txt --group package pyproject.toml \
		--output-file requirements-package.txt

clean: ## remove what the commands above made, but for the virtual environment
	rm -rf build dist .coverage .coverage.* .hypothesis .import_linter_cache .mypy_cache .pytest_cache .ruff_cache
	find annotator packaging tests -name __pycache__ -type d -prune -exec rm -rf {} +

python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || { \
		echo 'annotator needs Python 3.11 or newer, which "$(PYTHON)" is not. If you have it under another name:' \
			'make PYTHON=python3.12 $(MAKECMDGOALS)' >&2; exit 1; }

libraries-run libraries-test libraries-package: libraries-%: python
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

$(PACKAGING_READY): | python
	@echo 'Installing what packages are made with into $(PACKAGING).'
	@$(PYTHON) -m venv --clear $(PACKAGING)
	@$(PACKAGING)/bin/python -m pip --disable-pip-version-check --quiet install \
		--no-deps --require-hashes --only-binary :all: -r requirements-package.txt
	@touch $@
