"""Help: the lines of the player's own country come first, and no country's are left out."""

import pytest

from sidebyside.content.library import Library
from sidebyside.engine.portrayal import Country
from sidebyside.screens import words
from sidebyside.screens.help import country_in, in_order
from sidebyside.screens.screen import Kind, Press
from sidebyside.screens.session import Device, Place, Preferences, Session
from sidebyside.screens.turn import react, show

EU, RO, MD, BG, NO = Country


@pytest.mark.parametrize(
    ("locales", "country"),
    [
        (["ro-MD", "ro", "en"], MD),
        (["ro"], RO),
        (["ro-GB"], RO),
        (["bg"], BG),
        (["nb-NO", "no"], NO),
        (["nn"], NO),
        (["nb_NO.UTF-8"], NO),
        (["en-GB", "fr"], None),
        (["en-US", "bg-BG"], BG),
        (["en-EU"], None),
        ([], None),
        (["", "-", "RO", "<b>-MD>"], None),
    ],
)
def test_a_device_tells_its_country(locales: list[str], country: Country | None) -> None:
    assert country_in(locales) is country


@pytest.mark.parametrize(
    ("country", "language", "order"),
    [
        (None, "ro", (RO, MD, EU, BG, NO)),
        (MD, "ro", (MD, RO, EU, BG, NO)),
        (BG, "ro", (BG, RO, MD, EU, NO)),
        (NO, "en", (NO, EU, RO, MD, BG)),
        (None, "en", (EU, RO, MD, BG, NO)),
    ],
)
def test_the_own_country_comes_first_then_where_the_language_is_spoken(
    country: Country | None, language: str, order: tuple[Country, ...]
) -> None:
    assert in_order(country, language) == order


def test_every_helpline_is_there_in_every_order(library: Library) -> None:
    shown = []
    for country in (None, *Country):
        session = Session(library=library, device=Device(country=country), place=Place.HELP)
        shown.append([paragraph for paragraph in show(session).paragraphs if paragraph.link])

    assert all(sorted(lines, key=str) == sorted(shown[0], key=str) for lines in shown)
    assert len(shown[0]) == len(library.world.help)


def test_the_first_country_on_the_screen_is_the_players(library: Library) -> None:
    session = Session(library=library, preferences=Preferences(language="ro"), device=Device(country=MD))

    headings = [held.text for held in show(react(session, Press("go/help"))).paragraphs if held.kind is Kind.HEADING]

    assert headings[0] == session.reader.read(words.COUNTRIES[MD])


def test_help_and_the_quick_way_out_are_on_every_screen(library: Library) -> None:
    ways = ["go/help", "new", "extra-time", "start", "ask-vlad", "go/preferences", "go/forget"]
    session = Session(library=library)
    for way in ways:
        offered = {button.id for button in show(session).buttons}
        assert {"go/help", "go/leave"} <= offered or session.place is Place.HELP
        assert "go/leave" in offered
        session = react(react(session, Press("go/back")) if session.place is Place.HELP else session, Press(way))
    assert {"go/help", "go/leave"} <= {button.id for button in show(session).buttons}
