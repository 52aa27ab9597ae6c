"""A Screen as data: everything a page needs, nothing it can guess, and nothing that JSON does not know."""

import json

from sidebyside.screens.screen import Button, Kind, Look, Paragraph, Part, Screen, Theme
from sidebyside.screens.wire import as_data

SCREEN = Screen(
    id="scene/yard",
    language="ro",
    title="În curte",
    look=Look(theme=Theme.DARK),
    paragraphs=(Paragraph(kind=Kind.SPEECH, label="Vlad", text="Nu aici."),),
    buttons=(Button(id="ask", label="Întreabă", part=Part.CHOICE),),
)


def test_every_word_and_id_is_there() -> None:
    assert as_data(SCREEN) == {
        "id": "scene/yard",
        "language": "ro",
        "title": "În curte",
        "look": {"theme": "dark"},
        "paragraphs": [{"kind": "speech", "label": "Vlad", "text": "Nu aici."}],
        "buttons": [{"id": "ask", "label": "Întreabă", "part": "choice"}],
    }


def test_it_survives_json() -> None:
    data = as_data(SCREEN)

    assert json.loads(json.dumps(data)) == data
