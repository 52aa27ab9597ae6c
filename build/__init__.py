"""Turns game/ into a web site. Run it from the repository's root: `python -m build web`, `python -m build serve`."""
