# Two commands are enough: `make play` and `make test`. Both install what they need.
.DEFAULT_GOAL := help
PYTHON ?= python3
BIN := .venv/bin
RUNTIME ?= own
ADDRESS ?=

help: ## say what there is
	@sed -nE 's/^([a-z-]+):.*## (.*)/make \1 \t\2/p' $(MAKEFILE_LIST) | expand -t 16

play: .venv/ready ## build the site and serve it (the first time about 4 minutes)
	@sh build/machine.sh debootstrap npm
	$(BIN)/python -m build serve --runtime $(RUNTIME)

web: .venv/ready ## build the site into dist/site; ADDRESS=https://… is where it will be
	@sh build/machine.sh debootstrap npm
	$(BIN)/python -m build web --runtime $(RUNTIME) --address '$(ADDRESS)'

test: .venv/ready ## run all tests, browser included (about 15 minutes on two cores)
	@sh build/machine.sh debootstrap npm chromium firefox-esr webkit2gtk-driver xvfb
	$(BIN)/python -m pytest --numprocesses 2

bench: .venv/ready ## measure speed and size
	@sh build/machine.sh debootstrap npm chromium
	$(BIN)/python -m bench

window: .venv/ready ## play in a window on this computer
	$(BIN)/python game/main.py

check: .venv/ready ## list every problem in the scenarios
	$(BIN)/sidebyside check

.venv/ready: pyproject.toml
	@sh build/machine.sh python3-venv
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[web,test,bench]'
	@touch $@

clean: ## remove what was built (the runtime's cache stays)
	rm -rf dist .venv .pytest_cache .mypy_cache .ruff_cache .hypothesis

.PHONY: help play web test bench window check clean
