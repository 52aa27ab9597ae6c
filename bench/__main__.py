"""`make bench`: prints every measurement beside its budget."""

from bench import browser, engine, presses, reading, sizes
from build.places import GAME
from build.site import build_site


def main() -> None:
    """Builds the site and measures."""
    site = build_site(print)
    for what, measured, budget in (
        *engine.rows(GAME),
        *reading.rows(GAME),
        *sizes.rows(site),
        *browser.rows(site),
        *presses.rows(site),
    ):
        print(f"{what:<44} {measured:<56} {budget and f'budget {budget}'}", flush=True)


if __name__ == "__main__":
    main()
