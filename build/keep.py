"""Keeps what a released version leaves on players' devices, so that every later version can be tried with it.

`python -m build keep 0.2.0` writes tests/released/0.2.0/: a save at every step of every play-through, and the authored
ids with what they mean. Nothing there is ever changed afterwards.
"""

import json
from collections.abc import Iterator
from pathlib import Path

from sidebyside.content.library import Library, load
from sidebyside.content.playthroughs import Do, load_playthroughs
from sidebyside.content.problems import Report
from sidebyside.engine.story import Scenario
from sidebyside.language import NAMES
from sidebyside.screens import feedback, save
from sidebyside.screens.screen import Press
from sidebyside.screens.session import Place, Preferences, Session, start
from sidebyside.screens.turn import react


def keep(game: Path, folder: Path) -> Path:
    """Writes the saves and the ids of the app folder `game`.

    Raises:
        FileExistsError: that version has been kept already.
    """
    library = load(game)
    folder.mkdir(parents=True)
    for scenario in library.scenarios.values():
        meanings = json.dumps(_meanings(scenario), indent=1, sort_keys=True)
        (folder / f"{scenario.id}.ids.json").write_text(f"{meanings}\n", encoding="utf-8")
        saves = dict.fromkeys(_saves(library, scenario.id))
        (folder / f"{scenario.id}.saves.jsonl").write_text("".join(f"{text}\n" for text in saves), encoding="utf-8")
    return folder


def _meanings(scenario: Scenario) -> dict[str, object]:
    """Each id with what tells its meaning: where it stands, and what the author means a choice to be."""
    return {
        "revision": scenario.revision,
        "scenes": sorted(scenario.scenes),
        "endings": sorted(scenario.endings),
        "choices": {choice.id: {"scene": scene.id, "way": choice.way} for scene, choice in scenario.choices()},
    }


def _saves(library: Library, scenario: str) -> Iterator[str]:
    for playthrough in load_playthroughs(library.folders[scenario], Report()):
        for language in NAMES:
            reader = Session(library=library, preferences=Preferences(language=language))
            session = start(reader, scenario)
            yield save.dump(session)
            for choice in [step.choice for step in playthrough.play if isinstance(step, Do)]:
                session = react(session, Press(choice))
                yield save.dump(session)
                session = react(session, Press(feedback.ONWARD)) if session.place is Place.FEEDBACK else session
                yield save.dump(session)
