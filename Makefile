# make run     installs what is needed into .venv and starts the dashboard
# make test    installs what the tests need, a browser, a Chinese font, LibreOffice and PostgreSQL too, and runs all tests
# make check   runs every example of config/indicators.yaml
# make lint    ruff and mypy

PYTHON ?= python3
BIN := .venv/bin

.PHONY: run test check lint

run: .venv/run.stamp
	$(BIN)/streamlit run dashboard.py

test: .venv/dev.stamp
	.ci/browser
	.ci/database
	.ci/office
	$(BIN)/python -m pytest

check: .venv/run.stamp
	$(BIN)/python -m extract check

lint: .venv/dev.stamp
	$(BIN)/ruff check .
	$(BIN)/mypy

# The stamps are younger than the requirements they stand for: nothing is installed twice.
.venv/run.stamp: requirements.txt | $(BIN)/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -r requirements.txt
	@touch $@

.venv/dev.stamp: requirements.txt requirements-dev.txt | $(BIN)/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -r requirements-dev.txt
	@touch .venv/run.stamp $@

$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or newer is needed. Name one: make PYTHON=python3.11 ...")'
	$(PYTHON) -m venv .venv
