# A checkout needs Python >= 3.11, pip and make; everything else goes into .venv.
PYTHON ?= python3

VENV := .venv
BIN := $(VENV)/bin
INSTALLED := $(VENV)/installed
# On all processors; the tests of one exercise stay together.
PARALLEL := -n logical --dist loadgroup

.DEFAULT_GOAL := help
.PHONY: help demo test lint types gate clean

help:
	@echo 'make demo    grade three sample submissions: right, with a mistake, and one that never ends'
	@echo 'make test    lint, types and the tests'
	@echo 'make lint    ruff: rules and format'
	@echo 'make types   mypy'
	@echo 'make gate    the long checks'
	@echo 'make clean   remove .venv and everything that is made'
	@echo
	@echo 'The first of them makes .venv; PYTHON=... chooses the Python that does it.'

# An exit code of 1 is a grade; a demo fails only where grading does.
show = @printf '\n$$ grade %s\n' '$(1)'; $(BIN)/grade $(1) || test $$? -eq 1

demo: $(INSTALLED)
	@echo 'A right solution:'
	$(call show,exercise-04 examples/right.py)
	@printf '\nA notebook from Colab, with one mistake in it:\n'
	$(call show,examples/homework.ipynb)
	@printf '\nA function that never returns costs its own points and no others:\n'
	$(call show,exercise-04 examples/never_returns.py --timeout 5)

test: lint types $(INSTALLED)
	$(BIN)/python -m pytest -q $(PARALLEL)

lint: $(INSTALLED)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: $(INSTALLED)
	$(BIN)/mypy

gate: $(INSTALLED)
	$(BIN)/python -m pytest -q $(PARALLEL) -m gate

clean:
	rm -rf $(VENV) build dist *.egg-info .hypothesis .mypy_cache .pytest_cache .ruff_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

$(INSTALLED): pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || \
		{ echo 'Python 3.11 or later is needed and $(PYTHON) is not; say which to use: make PYTHON=python3.12' >&2; exit 1; }
	@echo 'Installing into $(VENV), once. torch is large: this can take minutes.'
	@$(PYTHON) -m venv $(VENV)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev]'
	@touch $@
