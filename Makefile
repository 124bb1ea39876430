# `make run` opens the app with its practice store, `make test` runs the tests; both prepare the machine first.
# Everything else: `make help`.
SHELL := bash
.DEFAULT_GOAL := help
BIN := .venv/bin
PYTHON := $(BIN)/python
LOCK := $(BIN)/uv pip compile --universal --generate-hashes --no-emit-index-url --quiet
TEXTS := $(wildcard resources/i18n/*.ts)
QM := $(TEXTS:.ts=.qm)
PARTS := pyproject.toml requirements-build.lock packaging/setup.sh
LUPDATE := $(BIN)/pyside6-lupdate -extensions py app ui -no-obsolete -locations none -source-language en
OFFSCREEN := QT_QPA_PLATFORM=offscreen
PACKAGER := build/package-env/bin/python
TOOLS := build/tools-env/bin
APART := $(PYTHON) -m tests.quality --apart

.PHONY: help run setup setup-test test accessible check torture mutation bench simulate-region i18n texts screenshots documents requirements lock clean wheel sbom licences audit package package-test docs quality golden-store

help: ## say what there is
	@sed -n 's/^\([a-z0-9-]*\):.*## \(.*\)/  make \1|\2/p' Makefile | column -t -s '|' 2>/dev/null || sed -n 's/^\([a-z0-9-]*\):.*## /\1: /p' Makefile

run: setup ## open Rinnalla with the practice store
	@$(BIN)/rinnalla --demo

setup: .venv/.ready texts ## prepare this machine for the app
setup-test: .venv/.ready-test texts ## prepare this machine for the tests too

.venv/.ready: requirements.lock $(PARTS)
	@packaging/setup.sh run
	@touch $@

.venv/.ready-test: requirements-dev.lock tests/fhir_server/package-lock.json tests/auth_server/package-lock.json $(PARTS)
	@packaging/setup.sh test
	@touch $@ .venv/.ready

texts: $(QM)
$(QM): %.qm: %.ts
	@$(BIN)/pyside6-lrelease -silent $< -qm $@

test: setup-test ## all tests, headless, in random order, on two cores
	@$(OFFSCREEN) $(APART) tests -- $(PYTHON) -m pytest -n 2 $(ARGS)

accessible: setup-test ## read every screen as a screen reader does (AT-SPI), go round by Tab
	@xvfb-run -a dbus-run-session -- env RINNALLA_TEST_PLATFORM=xcb $(PYTHON) -m tests.accessible_program $(ARGS)

check: setup-test ## format, lint, types, layers, translations, sizes
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(OFFSCREEN) $(PYTHON) -m pytest -q tests/unit/test_translations.py tests/unit/test_sizes.py
	@if [ -x $(TOOLS)/pip-audit ]; then packaging/audit.sh; else echo "NOT LOOKED UP: vulnerabilities are not looked up before 'make audit' has made its tools."; fi

torture: setup-test ## kills, damaged files, full disks; figures at the end
	@$(OFFSCREEN) $(APART) torture -- $(PYTHON) -m tests.torture $(ARGS)

mutation: setup-test ## plant faults in security, backups and the log; which do the tests miss? (hours)
	@$(OFFSCREEN) $(APART) mutation -- $(PYTHON) -m tests.mutation $(ARGS)

bench: setup-test ## the budgets of the architecture against bare measures of the same run
	@$(OFFSCREEN) $(APART) budgets -- $(PYTHON) -m tests.bench $(ARGS)

simulate-region: setup-test ## 10,000 laptops come online on a Monday at eight; what a server should expect
	$(PYTHON) -m tests.simulate_region $(ARGS)

i18n: setup-test ## collect the texts into resources/i18n/*.ts and build the .qm
	$(LUPDATE) -ts $(filter-out %_en.ts,$(TEXTS))
	$(LUPDATE) -pluralonly -ts resources/i18n/rinnalla_en.ts
	@$(MAKE) --no-print-directory texts

screenshots: setup-test ## pictures of the real windows into shots/
	$(OFFSCREEN) $(PYTHON) -m tests.screenshots --out shots $(ARGS)

documents: setup-test ## every paper with the practice people: PDF, PNG, contact sheet in shots/documents
	$(PYTHON) -m tests.documents --out shots/documents $(ARGS)

wheel: setup-test ## the wheel, the same bytes from the same sources
	@SOURCE_DATE_EPOCH=$${SOURCE_DATE_EPOCH:-$$(git log -1 --format=%ct)} $(PYTHON) packaging/wheel.py dist

sbom: setup ## the bill of materials with what is linked in (CycloneDX), in dist/sbom.cdx.json
	@packaging/environment.sh package
	@SOURCE_DATE_EPOCH=$${SOURCE_DATE_EPOCH:-$$(git log -1 --format=%ct)} $(PACKAGER) packaging/sbom.py dist/sbom.cdx.json

licences: setup ## which part comes under which licence
	@packaging/environment.sh package
	@$(PACKAGER) packaging/licences.py

audit: setup ## known vulnerabilities of the locked versions, where the lists can be reached
	@packaging/environment.sh tools
	@packaging/audit.sh

package-test: ## install the Debian package on a bare Debian, start it, try what may go wrong (as root, after make package)
	@$(PYTHON) packaging/compare_start.py
	@packaging/on-bare-debian.sh dist/rinnalla_*.deb

package: setup sbom ## the program for installing: dist/rinnalla, and on Debian dist/*.deb
	@$(PYTHON) packaging/icons.py build/icons
	@PYTHONPATH=. $(PACKAGER) packaging/manual.py build/share
	@$(PACKAGER) packaging/licences.py build/licences
	@$(PACKAGER) -m PyInstaller --log-level WARN --noconfirm --distpath dist --workpath build/frozen packaging/rinnalla.spec
	@dist/rinnalla/rinnalla --version
	@command -v dpkg-deb >/dev/null && packaging/debian.sh || echo "No Debian here: dist/rinnalla only"

docs: setup-test ## HTML of all documents, with pictures taken now and the code's docstrings; no warnings
	@packaging/environment.sh tools
	@$(PYTHON) docs/build.py $(ARGS)

quality: setup-test ## the statement of quality, docs/quality.md: runs the short lines, takes the newest make test, torture, bench, mutation
	@$(PYTHON) -m tests.quality $(ARGS)

golden-store: setup-test ## the store of this version that all later ones open in tests (at a release)
	@$(PYTHON) -m tests.golden_stores $(ARGS)

requirements: setup-test ## requirement, test, screen
	@$(OFFSCREEN) $(PYTHON) -m tests.requirements_plugin

lock: setup-test ## resolve the locks anew (UPGRADE=--upgrade takes newer versions)
	$(LOCK) $(UPGRADE) pyproject.toml -o requirements.lock
	$(LOCK) $(UPGRADE) pyproject.toml --group dev -o requirements-dev.lock
	$(LOCK) $(UPGRADE) --group pyproject.toml:build -o requirements-build.lock
	$(LOCK) $(UPGRADE) pyproject.toml --group package -o requirements-package.lock
	$(LOCK) $(UPGRADE) --group pyproject.toml:tools -o requirements-tools.lock

clean: ## remove everything that make has made
	rm -rf .venv shots build dist *.egg-info tests/*_server/node_modules .mypy_cache .pytest_cache \
	  .ruff_cache .import_linter_cache .hypothesis .coverage resources/i18n/*.qm
	find app ui resources tests -name __pycache__ -type d -prune -exec rm -rf {} +
