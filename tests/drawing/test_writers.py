"""What the writers write: everything is there, and nothing an author writes can break out of its text."""

import re
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree

import pytest
from hypothesis import given, settings

from sidebyside import drawing
from sidebyside.content.library import Library
from sidebyside.content.problems import Report
from sidebyside.content.translations import load_po
from sidebyside.content.wording import words_in
from sidebyside.drawing import words
from sidebyside.drawing.dot import dot
from sidebyside.drawing.mermaid import escaped, mermaid
from sidebyside.drawing.outline import outline
from sidebyside.drawing.story_map import StoryMap
from sidebyside.drawing.svg import svg
from sidebyside.engine.story import Condition, Meter, Scenario, Words, text_key
from tests.drawing.any_story import scenarios
from tests.drawing.maps import ENGLISH, mapped, played
from tests.engine.stories import LUNCH, choice, scenario, scene

SVG = "{http://www.w3.org/2000/svg}"
HOSTILE = '<script>alert("&")</script> ]]> --> %% \\ | `x` #quot; }; end'

MERMAID_LINE = re.compile(
    r"""flowchart\ LR
    |\s+accTitle:\ [^;{}"<>]*(?:\#\d+;[^;{}"<>]*)*
    |\s+%%\ [^{].*
    |\s+(?:classDef\ [\w-]+|class\ \w+)\ [\w\-:,#\ ]+
    |\s+end
    |\s+subgraph\ \w+\[LABEL\]
    |\s+\w+(?:\(\[LABEL\]\)|\{\{LABEL\}\}|\[LABEL\]|>LABEL\]|\[\[LABEL\]\]):::[\w-]+
    |\s+\w+(?:\[LABEL\])?\ (?:-->|-\.->|--x)\|LABEL\|\ \w+(?:\[LABEL\])?
    """.replace("LABEL", r'"(?:[^"\#;<>]|\#\d+;|<br/>)*"'),
    re.VERBOSE,
)
"""Strict: what we write of Mermaid's grammar and no more. Mermaid itself has read these maps, but is no part of us."""

DOT_LABEL = re.compile(r"label=<(<TABLE.*</TABLE>)>\]")


def hostile() -> Scenario:
    story = scenario(scene("a", choice("go", "end"), choice("b-c", "end")), scene("island", choice("swim", "end")))
    first = story.scenes["a"]
    said = replace(first.choices[0], words=Words("w", HOSTILE))
    titled = replace(first, title=Words("t", HOSTILE), choices=(said, first.choices[1]))
    return replace(story, title=Words("story", HOSTILE), scenes={**story.scenes, "a": titled})


def drawn(story: StoryMap) -> ElementTree.Element:
    return ElementTree.fromstring(svg(story, ENGLISH))


def said(root: ElementTree.Element) -> str:
    return " ".join("".join(text.itertext()) for text in root.iter(f"{SVG}text"))


def test_every_scene_ending_and_choice_is_in_the_picture(library: Library) -> None:
    story = library.scenarios["extra-time"]
    root = drawn(mapped(story))
    ids = {element.get("id") for element in root.iter(f"{SVG}g")}

    assert {f"moment-{name}" for name in (*story.scenes, *story.endings)} <= ids
    assert {f"choice-{held.id}" for _, held in story.choices()} <= ids
    assert len([path for path in root.iter(f"{SVG}path") if "line" in path.get("class", "").split()]) >= 51


def test_every_word_of_a_choice_stands_in_its_row(library: Library) -> None:
    story = library.scenarios["extra-time"]
    groups = {element.get("id"): element for element in drawn(mapped(story)).iter(f"{SVG}g")}

    for _, held in story.choices():
        assert " ".join(held.words.text.split()) in said(groups[f"choice-{held.id}"])


def test_the_picture_has_a_title_and_the_whole_outline_as_its_description(extra_time: Scenario) -> None:
    story = mapped(extra_time)
    root = drawn(story)

    assert root.findtext(f"{SVG}title") == "Is extra time cheating?"
    assert outline(story, ENGLISH) in (root.findtext(f"{SVG}desc") or "")
    assert root.get("aria-labelledby") == "map-title map-words"


def test_whatever_an_author_writes_stays_text_in_the_picture() -> None:
    root = drawn(mapped(hostile()))

    assert list(root.iter(f"{SVG}script")) == list(root.iter("script")) == []
    assert '<script>alert("&")</script>' in said(root)


@settings(max_examples=30, deadline=None)
@given(scenarios(back=True))
def test_any_words_make_well_formed_pictures_and_texts(story: Scenario) -> None:
    found = mapped(story, old=story)

    drawn(found)
    assert_mermaid(mermaid(found, ENGLISH))
    assert_dot(dot(found, ENGLISH))
    assert outline(found, ENGLISH)


def assert_mermaid(text: str) -> None:
    for line in text.splitlines():
        assert MERMAID_LINE.fullmatch(line), line


def assert_dot(text: str) -> None:
    labels = DOT_LABEL.findall(text)
    assert labels
    for label in labels:
        ElementTree.fromstring(label)
    outside = DOT_LABEL.sub("label=x]", text)
    assert outside.startswith("digraph ") and outside.endswith("}\n")
    assert re.sub(r'"(?:[^"\\]|\\.)*"', "", outside).count('"') == 0


def test_mermaid_text_keeps_to_its_grammar_whatever_an_author_writes() -> None:
    assert_mermaid(mermaid(mapped(hostile()), ENGLISH))
    assert escaped('a"b#c`d<') == "a#34;b#35;c#96;d#60;"


def test_a_scene_called_end_does_not_end_a_mermaid_chart() -> None:
    assert "\n  m_end[[" in mermaid(mapped(hostile()), ENGLISH)


def test_graphviz_text_keeps_to_its_grammar_whatever_an_author_writes() -> None:
    assert_dot(dot(mapped(hostile()), ENGLISH))


@pytest.mark.parametrize("write", [svg, mermaid, dot, outline])
def test_every_format_tells_unreachable_rehearsed_and_changed_parts(write: object) -> None:
    dear = choice("dear", "end", when=Condition(at_least=((Meter.VOICE, 9),)))
    new = scenario(scene("a", choice("go", "end"), dear, choice("fresh", "end")))
    old = scenario(scene("a", choice("go", "end"), dear, choice("old", "end")))
    text = write(mapped(new, played("go"), old=old), ENGLISH)  # type: ignore[operator]
    plain = " ".join(re.sub(r"<[^>]*>", " ", text).split())

    assert "nobody can get here" in plain
    assert "×1" in plain or "Play-throughs: 1" in plain
    assert "×0" in plain or "no play-through" in plain
    assert "removed" in plain
    assert "new" in plain


def test_the_outline_lists_what_changed_and_says_when_nothing_did() -> None:
    new = scenario(scene("a", choice("go", "end"), choice("ask", "end", meters=((Meter.VOICE, 1),))))
    old = scenario(scene("a", choice("go", "end"), choice("ask", "end")))

    assert outline(mapped(new, old=old), ENGLISH).endswith("What changed:\na [a], ask [ask]: changed: its meters\n")
    assert outline(mapped(new, old=new), ENGLISH).endswith("What changed:\nNothing changed.\n")


def test_the_outline_spells_no_signs() -> None:
    assert not set("→×·●◇□▲✕↩") & set(outline(mapped(LUNCH, played("ask", "sit")), ENGLISH))


def test_every_word_of_the_map_is_translated_from_the_sentence_that_stands_there() -> None:
    own = words_in(tuple(value for name, value in vars(words).items() if name.isupper()))
    entries = load_po(Path(drawing.__file__).parent / "ro.po", Report(), ("map",))

    for held in own:
        entry = entries.pop(text_key(held))
        assert entry.source == held.text
        assert re.findall(r"\{\w+\}", entry.says) == re.findall(r"\{\w+\}", held.text)
    assert entries == {}
