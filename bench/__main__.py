"""`make bench`: prints every measurement beside its budget."""

from itertools import chain

from bench import ahead, arriving, browser, engine, presses, reading, sizes
from build.places import GAME
from build.site import build_site
from sidebyside.content.library import load


def main() -> None:
    """Builds the site and measures."""
    site, library = build_site(print), load(GAME)
    for what, measured, budget in chain(
        engine.rows(GAME),
        reading.rows(GAME),
        ahead.rows(library),
        sizes.rows(site),
        browser.rows(site),
        presses.rows(site),
        arriving.rows(site, library),
    ):
        print(f"{what:<56} {measured:<56} {budget and f'budget {budget}'}", flush=True)


if __name__ == "__main__":
    main()
