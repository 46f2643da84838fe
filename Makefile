# Everything a person does with Duta's source. `make help` says what each word does.
PYTHON ?= python3
BIN := .venv/bin
PIP := $(BIN)/python -m pip --quiet --disable-pip-version-check
# Hashes are checked for everything that is fetched; the checkout itself is linked in without fetching anything.
INSTALL = $(PIP) install --require-hashes -r $(1) && $(PIP) install --no-deps --no-build-isolation -e .
COMPILE = build/lock/bin/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --upgrade \
	--no-header --no-annotate --no-emit-index-url --no-emit-find-links pyproject.toml --extra editable

# What the window says in other languages: the .ts files are translated, the .qm files are what Qt reads.
WORDS = $(patsubst %.ts,%.qm,$(wildcard resources/i18n/*.ts))

# The demo and the tests start many programs: each would compile all of the source again.
unexport PYTHONDONTWRITEBYTECODE

.DEFAULT_GOAL := help
.PHONY: help venv demo run test live nightly lint format check bench screenshots i18n lock build clean
.DELETE_ON_ERROR:
.NOTPARALLEL:

help: ## Say what each word does
	@awk -F ':.*## ' '/^[a-z0-9]+:.*## / {printf "  make %-11s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

demo: .venv/run.stamp $(WORDS) ## Play the whole job on the practice workspace, without accounts, internet or a screen
	@.ci/system-libraries pictures
	@QT_QPA_PLATFORM=offscreen $(BIN)/duta demo

run: .venv/run.stamp $(WORDS) ## Open the window, on the demo's workspace if there is one
	@.ci/system-libraries window
	@$(BIN)/duta-window $(addprefix --workspace ,$(wildcard demo/workspace.duta))

test: .venv/dev.stamp $(WORDS) ## Run all tests but the nightly ones, shared among the processors
	@.ci/system-libraries pictures
	@.ci/system-libraries postgres
	QT_QPA_PLATFORM=offscreen $(BIN)/pytest -n logical --dist worksteal

live: .venv/dev.stamp $(WORDS) ## Run the tests against real servers and a real screen, which they start on this machine
	@.ci/system-libraries keyring
	@.ci/system-libraries browser
	@.ci/system-libraries wordpress
	@.ci/system-libraries screen
	QT_QPA_PLATFORM=offscreen $(BIN)/pytest -m live tests/live

nightly: .venv/dev.stamp ## Run the long reliability tests: hundreds of kills, every zone, every statement boundary
	@.ci/system-libraries postgres
	QT_QPA_PLATFORM=offscreen $(BIN)/pytest -m nightly

lint: .venv/dev.stamp ## Look for mistakes without running anything: ruff, mypy --strict, import-linter
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

format: .venv/dev.stamp ## Put the source into shape
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

check: lint test ## Do all that a change must pass: lint, then test

bench: .venv/dev.stamp ## Measure speed beside its limits, in the same run
	$(BIN)/python -m bench

screenshots: .venv/dev.stamp $(WORDS) ## Draw every screen in every look into docs/screenshots
	@.ci/system-libraries pictures
	@$(BIN)/python -m tests.screens

build: .venv/build.stamp $(WORDS) ## Build the stand-alone program into dist/duta and let it check itself
	@.ci/system-libraries build
	$(BIN)/pyinstaller --noconfirm --log-level WARN build.spec
	QT_QPA_PLATFORM=offscreen dist/duta/duta --self-check

i18n: .venv/dev.stamp ## Gather the window's sentences into resources/i18n for translating
	$(BIN)/pyside6-lupdate -no-obsolete -locations none -tr-function-alias QT_TRANSLATE_NOOP+=say \
		$(sort $(shell find ui -name '*.py')) -ts $(wildcard resources/i18n/*.ts)

lock: build/lock/bin/uv ## Choose the newest allowed versions of all dependencies and write requirements/
	$(COMPILE) -o requirements/run.txt
	$(COMPILE) --constraint requirements/run.txt --extra dev -o requirements/dev.txt
	$(COMPILE) --constraint requirements/run.txt --extra build -o requirements/build.txt

venv: .venv/dev.stamp ## Make the virtual environment with everything for working on Duta

clean: ## Remove everything made here but the virtual environment
	rm -rf build dist demo .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
	find . -name __pycache__ -type d -not -path './.venv/*' -prune -exec rm -rf {} +

# Asked for behind a stamp only: the tool comes with Qt.
resources/i18n/%.qm: resources/i18n/%.ts
	@$(BIN)/pyside6-lrelease -silent $< -qm $@

.venv/bin/python:
	@PYTHON=$(PYTHON) .ci/system-libraries python
	$(PYTHON) -m venv .venv

.venv/%.stamp: requirements/%.txt pyproject.toml | .venv/bin/python
	@echo "Installing the locked dependencies of requirements/$*.txt"
	@$(call INSTALL,$<)
	@touch $@

build/lock/bin/uv:
	$(PYTHON) -m venv build/lock
	build/lock/bin/pip install --quiet uv
