"""The road of a choice: what is shown, what a press changes, and that nothing is lost on the way."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sidebyside.content.library import Library
from sidebyside.content.world import Status
from sidebyside.engine.story import Words
from sidebyside.screens.screen import Button, Kind, Leave, Part, Press, Screen, Theme
from sidebyside.screens.session import Place, Session
from sidebyside.screens.turn import react, show


@pytest.fixture
def fresh(library: Library) -> Session:
    return Session(library=library)


def press(session: Session, *buttons: str) -> Session:
    for button in buttons:
        assert button in ids(show(session)), f"{button} is not offered on {session.place}"
        session = react(session, Press(button))
    return session


def ids(screen: Screen) -> list[str]:
    return [button.id for button in screen.buttons]


def choices(session: Session) -> list[Button]:
    return [button for button in show(session).buttons if button.part is Part.CHOICE]


def in_the_story(session: Session) -> Session:
    return press(session, "new", "extra-time", "start")


def after_a_choice(session: Session) -> Session:
    session = in_the_story(session)
    return press(session, choices(session)[0].id)


def at_the_end(session: Session) -> Session:
    session = in_the_story(session)
    while session.place is not Place.ENDING:
        button = "onward" if session.place is Place.FEEDBACK else choices(session)[0].id
        session = press(session, button)
    return session


def kinds(session: Session) -> list[Kind]:
    return [paragraph.kind for paragraph in show(session).paragraphs]


def test_the_way_leads_from_the_title_over_the_library_and_the_introduction_into_the_story(fresh: Session) -> None:
    places = []
    for button in ("new", "extra-time", "start"):
        places.append(fresh.place)
        fresh = press(fresh, button)

    assert [*places, fresh.place] == [Place.TITLE, Place.LIBRARY, Place.INTRO, Place.SCENE]


def test_help_and_preferences_are_one_press_away_on_every_screen_and_close_to_where_one_was(fresh: Session) -> None:
    for session in (fresh, in_the_story(fresh), after_a_choice(fresh), at_the_end(fresh)):
        for way in ("go/help", "go/preferences"):
            assert press(session, way, "go/back") == replace(session, beneath=session.place)


def test_a_scene_says_who_speaks_and_offers_its_choices(fresh: Session) -> None:
    screen = show(in_the_story(fresh))

    assert {Kind.NARRATION, Kind.SPEECH} >= set(kinds(in_the_story(fresh)))
    assert len(choices(in_the_story(fresh))) >= 3
    assert all(paragraph.label for paragraph in screen.paragraphs if paragraph.kind is Kind.SPEECH)


def test_the_picture_knows_who_on_it_spoke_last(fresh: Session) -> None:
    shown = show(in_the_story(fresh))
    assert shown.stage
    speakers = [paragraph.label for paragraph in shown.paragraphs if paragraph.kind is Kind.SPEECH]
    names = {figure.who: figure.name for figure in shown.stage.figures}

    assert names[shown.stage.speaker] == [name for name in speakers if name in names.values()][-1]


def test_a_choice_is_answered_in_three_parts_before_the_story_goes_on(fresh: Session) -> None:
    session = after_a_choice(fresh)

    assert session.place is Place.FEEDBACK
    assert [kind for kind in kinds(session) if kind in (Kind.PROTECTS, Kind.MISSES, Kind.NEXT)] == [
        Kind.PROTECTS,
        Kind.MISSES,
        Kind.NEXT,
    ]


def test_choosing_again_takes_the_move_back(fresh: Session) -> None:
    assert press(after_a_choice(fresh), "go/back") == in_the_story(fresh)


def test_back_in_a_scene_goes_to_the_scene_before(fresh: Session) -> None:
    assert press(after_a_choice(fresh), "onward", "go/back") == in_the_story(fresh)


def test_the_first_scene_has_nothing_to_go_back_to(fresh: Session) -> None:
    assert "go/back" not in ids(show(in_the_story(fresh)))


def test_an_ending_tells_what_you_did_which_rights_and_what_if(fresh: Session) -> None:
    session = at_the_end(fresh)
    screen = show(session)

    assert {Kind.DID, Kind.RIGHT, Kind.SOURCE, Kind.HEADING} <= set(kinds(session))
    assert len(screen.gauges) == 4
    assert [button.id for button in choices(session)] == [f"what-if/{n}" for n in range(len(session.playing.moves))]


def test_every_gauge_has_words_beside_its_picture(fresh: Session) -> None:
    assert all(
        gauge.label and gauge.says and 0 <= gauge.level <= gauge.most for gauge in show(at_the_end(fresh)).gauges
    )


def test_what_if_goes_back_to_that_decision(fresh: Session) -> None:
    session = at_the_end(fresh)

    again = press(session, "what-if/1")

    assert again.place is Place.SCENE
    assert again.playing.moves == session.playing.moves[:1]


def test_a_finished_play_is_remembered_once_however_often_it_is_looked_at_again(fresh: Session) -> None:
    session = at_the_end(fresh)
    last = session.playing.moves[-1].choice

    again = press(session, f"what-if/{len(session.playing.moves) - 1}", last, "onward")

    assert len(session.finished) == 1
    assert again.finished == session.finished


def test_going_home_in_mid_story_asks_whether_to_continue_and_shows_nothing_of_the_story(fresh: Session) -> None:
    session = press(in_the_story(fresh), "go/home")
    screen = show(session)

    assert ids(screen)[:2] == ["continue", "new"]
    assert screen.stage is None
    assert "extra" not in " ".join(paragraph.text for paragraph in screen.paragraphs).lower()


def test_continue_goes_to_the_very_place(fresh: Session) -> None:
    for session in (in_the_story(fresh), after_a_choice(fresh), at_the_end(fresh)):
        assert press(session, "go/home", "continue") == session


def test_starting_new_gives_the_old_story_up(fresh: Session) -> None:
    assert press(in_the_story(fresh), "go/home", "new").play is None


def test_a_press_on_what_is_not_shown_changes_nothing(fresh: Session) -> None:
    session = in_the_story(fresh)

    for button in ("onward", "what-if/0", "nonsense", "language/ro", ""):
        assert react(session, Press(button)) is session


def test_closing_the_window_leaves(fresh: Session) -> None:
    assert react(fresh, Leave()).left


def test_a_preference_holds_at_once_and_everywhere(fresh: Session) -> None:
    chosen = ("language/ro", "easy/yes", "size/200", "theme/high-contrast", "calm/yes")

    session = press(fresh, "go/preferences", *chosen)
    screen = show(session)

    assert (screen.language, screen.look.text_size, screen.look.theme) == ("ro", 200, Theme.HIGH_CONTRAST)
    assert screen.look.calm
    assert [button.id for button in screen.buttons if button.on] == list(chosen)
    assert show(press(session, "go/back")).look == screen.look


def test_exactly_one_option_of_each_group_is_on(fresh: Session) -> None:
    screen = show(press(fresh, "go/preferences"))
    groups = {button.group for button in screen.buttons if button.part is Part.OPTION}

    for group in groups:
        assert sum(button.on for button in screen.buttons if button.group == group) == 1


def test_easy_read_changes_the_words_and_not_the_choices(fresh: Session) -> None:
    full = show(in_the_story(fresh))
    easy = show(press(in_the_story(fresh), "go/preferences", "easy/yes", "go/back"))

    assert ids(easy) == ids(full)
    assert [paragraph.text for paragraph in easy.paragraphs] != [paragraph.text for paragraph in full.paragraphs]


def test_a_library_with_broken_stories_says_so_and_offers_the_others(fresh: Session) -> None:
    session = press(replace(fresh, library=replace(fresh.library, unplayable=("broken",))), "new")

    assert show(session).paragraphs[0].kind is Kind.NOTICE
    assert "extra-time" in ids(show(session))


def test_an_empty_library_says_so(fresh: Session) -> None:
    session = press(replace(fresh, library=replace(fresh.library, scenarios={})), "new")

    assert [paragraph.kind for paragraph in show(session).paragraphs] == [Kind.NOTICE]


def test_a_source_that_nobody_has_seen_is_never_called_seen(fresh: Session) -> None:
    session = at_the_end(fresh)
    rights = session.library.world.rights.values()
    unseen = {right.url for right in rights if right.status is not Status.SEEN}

    for paragraph in show(session).paragraphs:
        if paragraph.kind is Kind.SOURCE and paragraph.link in unseen:
            assert "We looked at the source on" not in paragraph.text


def test_no_child_is_given_one_number_for_everything(fresh: Session) -> None:
    text = " ".join(paragraph.text.lower() for paragraph in show(at_the_end(fresh)).paragraphs)

    assert "score" not in text
    assert "points" not in text


def test_a_story_that_may_upset_says_so_before_it_starts_and_can_be_left_alone(fresh: Session) -> None:
    note = Words("note", "Somebody is left out on purpose.")
    story = replace(fresh.library.scenarios["extra-time"], content_level=1, content_note=note)
    session = press(replace(fresh, library=replace(fresh.library, scenarios={story.id: story})), "new", story.id)

    assert "Somebody is left out on purpose." in [paragraph.text for paragraph in show(session).paragraphs]
    assert press(session, "go/back").place is Place.LIBRARY


def test_a_review_that_has_not_happened_is_said_before_the_story(fresh: Session) -> None:
    said = [paragraph.label for paragraph in show(press(fresh, "new", "extra-time")).paragraphs]

    assert "Not yet reviewed by" in said


@settings(max_examples=60, deadline=None)
@given(presses=st.lists(st.integers(0, 30), max_size=40))
def test_whatever_is_pressed_there_is_always_a_screen_with_a_way_on(library: Library, presses: list[int]) -> None:
    session = Session(library=library)
    for number in presses:
        buttons = show(session).buttons
        assert buttons
        assert len(set(ids(show(session)))) == len(buttons)
        session = react(session, Press(buttons[number % len(buttons)].id))
    assert show(session).title


def test_a_notice_is_shown_wherever_one_is_and_gone_after_the_next_press(fresh: Session) -> None:
    for session in (fresh, in_the_story(fresh), after_a_choice(fresh), at_the_end(fresh)):
        noticed = replace(session, notice=Words("n", "Something to know."))
        assert show(noticed).paragraphs[0].text == "Something to know."
        assert show(press(noticed, "go/help")).paragraphs[0].text != "Something to know."


def test_choosing_another_story_after_the_ending_leaves_nothing_open(fresh: Session) -> None:
    session = press(at_the_end(fresh), "another", "go/home")

    assert session.play is None
    assert len(session.finished) == 1


def test_no_choice_and_no_story_can_be_mistaken_for_a_way_elsewhere(fresh: Session) -> None:
    for session in (fresh, press(fresh, "new"), in_the_story(fresh)):
        elsewhere = [button.id for button in show(session).buttons if button.part is Part.ELSEWHERE]
        assert all("/" in button for button in elsewhere)
