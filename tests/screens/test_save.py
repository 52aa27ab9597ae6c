"""What is kept between visits, and what happens to a save that is not one."""

import json
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sidebyside.content.library import Library
from sidebyside.engine.play import Choose, Journal, begin, offers
from sidebyside.screens import save, words
from sidebyside.screens.screen import Access, Press, Theme
from sidebyside.screens.session import Place, Preferences, Session, start
from sidebyside.screens.turn import react, show


@pytest.fixture
def fresh(library: Library) -> Session:
    return Session(library=library)


@pytest.fixture
def played(fresh: Session) -> Session:
    """After the first choice, with preferences of one's own."""
    own = Preferences(language="ro", easy=True, text_size=150, theme=Theme.DARK, calm=True, access=Access(scan=2))
    session = start(replace(fresh, preferences=own), "extra-time")
    return react(session, Press(offers(session.playing)[0].id))


def changed(session: Session, **changes: Any) -> str:
    """The save with some keys of its current play written over."""
    held = json.loads(save.dump(session))
    held["current"].update(changes)
    return json.dumps(held)


def test_a_save_brings_back_the_play_the_place_and_the_preferences(fresh: Session, played: Session) -> None:
    opened = save.load(save.dump(played), fresh)

    assert not opened.set_aside
    assert opened.session.play == played.play
    assert opened.session.preferences == played.preferences
    assert react(opened.session, Press("continue")) == played


def test_opening_a_save_shows_the_title_and_nothing_of_the_play(fresh: Session, played: Session) -> None:
    opened = save.load(save.dump(played), fresh).session

    assert opened.place is Place.TITLE
    assert show(opened).stage is None


def test_a_save_holds_moves_and_preferences_and_nothing_that_can_be_computed(played: Session) -> None:
    held = json.loads(save.dump(played))

    assert set(held) == {"format", "preferences", "current", "finished"}
    assert set(held["current"]) == {"place", "scenario", "revision", "moves"}


def test_a_save_is_ascii(played: Session) -> None:
    assert save.dump(played).isascii()


def test_without_a_save_one_starts_fresh_and_nothing_is_said(fresh: Session) -> None:
    assert save.load(None, fresh) == save.Opened(fresh)


def test_another_revision_whose_moves_still_fit_goes_on_and_says_so(fresh: Session, played: Session) -> None:
    opened = save.load(changed(played, revision="000000000000"), fresh)

    assert opened.session.play == played.play
    assert opened.session.notice is words.STORY_CHANGED
    assert not opened.set_aside


@pytest.mark.parametrize(
    "change",
    [{"moves": [["corridor", "fly-away"]]}, {"scenario": "gone"}, {"moves": [["moon", "x"]], "revision": "0"}],
)
def test_moves_that_no_longer_fit_are_kept_aside_and_the_preferences_stay(
    fresh: Session, played: Session, change: dict[str, object]
) -> None:
    opened = save.load(changed(played, **change), fresh)

    assert opened.set_aside
    assert opened.session.play is None
    assert opened.session.notice is words.STORY_TOO_CHANGED
    assert opened.session.preferences == played.preferences


@pytest.mark.parametrize(
    "text",
    ["", "{", "null", "[]", "12", '"save"', "{}", '{"format": 99}', '{"format": 1}', "[" * 100_000, "\x00\ufffd"],
)
def test_a_text_that_is_no_save_is_kept_aside_with_one_kind_sentence(fresh: Session, text: str) -> None:
    opened = save.load(text, fresh)

    assert opened.set_aside
    assert opened.session == replace(fresh, notice=words.SAVE_UNREADABLE)


@pytest.mark.parametrize(("deep", "refused"), [(save.DEEPEST - 1, False), (save.DEEPEST, True)])
def test_a_save_with_more_inside_each_other_than_ours_is_kept_aside(fresh: Session, deep: int, refused: bool) -> None:
    text = save.dump(fresh).removesuffix("}") + f', "more": {"[" * deep}{"]" * deep}}}'

    assert save.load(text, fresh).set_aside is refused


def test_a_save_cut_anywhere_is_read_or_kept_aside(fresh: Session, played: Session) -> None:
    text = save.dump(played)

    for length in range(len(text)):
        assert save.load(text[:length], fresh).set_aside


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=6,
)


@settings(deadline=None)
@given(key=st.sampled_from(["place", "scenario", "revision", "moves"]), value=json_values)
def test_no_value_in_a_save_can_do_more_than_be_kept_aside(library: Library, key: str, value: object) -> None:
    fresh = Session(library=library)
    session = react(start(fresh, "extra-time"), Press(offers(begin(library.scenarios["extra-time"]))[0].id))

    opened = save.load(changed(session, **{key: value}), fresh)

    assert show(opened.session).title
    assert opened.set_aside or opened.session.play is not None


@settings(deadline=None)
@given(key=st.sampled_from(["language", "easy", "text_size", "theme", "calm"]), value=json_values)
def test_no_preference_in_a_save_can_break_a_screen(library: Library, key: str, value: object) -> None:
    fresh = Session(library=library)
    held = json.loads(save.dump(fresh))
    held["preferences"][key] = value

    assert show(save.load(json.dumps(held), fresh).session).title


def test_a_place_that_does_not_fit_the_moves_becomes_one_that_does(fresh: Session, played: Session) -> None:
    at_start = changed(played, moves=[], place="feedback")
    not_ended = changed(played, place="ending")

    assert save.load(at_start, fresh).session.paused is Place.SCENE
    assert save.load(not_ended, fresh).session.paused is Place.SCENE


def test_finished_plays_are_kept_and_the_oldest_forgotten_first(fresh: Session) -> None:
    many = tuple(Journal("extra-time", str(number), (Choose("a", "b"),)) for number in range(save.MOST_FINISHED + 5))

    kept = save.load(save.dump(replace(fresh, finished=many)), fresh).session.finished

    assert kept == many[5:]
