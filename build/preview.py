"""The author's preview: a story in the browser while it is being written, in all its forms side by side.

The real screens are made here, by the same code as in the game, and drawn by the page's own renderer. The author's
place is the list of choices: after every save it is played again, as far as it still can be.
"""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from http import HTTPStatus
from io import BytesIO
from pathlib import Path
from threading import Lock
from typing import Any
from urllib.parse import parse_qs, urlsplit

from build.ahead import READERS, edition
from build.places import PAGE
from build.serve import Answers, Handler
from build.themes import themes_css
from sidebyside.checking import check
from sidebyside.content.library import Library, load
from sidebyside.engine.explore import walk
from sidebyside.engine.play import IllegalMove, Play, begin, ending, follow
from sidebyside.engine.story import Ending, Scenario, Scene
from sidebyside.screens.session import Device, Place, Preferences, Session
from sidebyside.screens.turn import show
from sidebyside.screens.wire import as_data

AUTHOR = Path(__file__).parent / "author"
_ONE_AT_A_TIME = Lock()
"""A browser asks for several things at once; pictures are painted on one surface."""

_SHARED = ("cast.yaml", "places.yaml", "rights.yaml", "help.yaml", "terms.yaml")


@dataclass(frozen=True, slots=True)
class Preview:
    """One story's folder and the app folder that it belongs to."""

    game: Path
    folder: Path

    def version(self) -> str:
        """Changes with every save of a file that the story is made from."""
        shared = [self.game / "scenarios" / name for name in _SHARED]
        files = [*self.folder.rglob("*.yaml"), *self.folder.rglob("*.po"), *shared]
        return str(max((path.stat().st_mtime_ns for path in files if path.exists()), default=0))

    def told(self, wished: Sequence[str], feedback: bool) -> dict[str, Any]:
        """What the author's page shows after these choices.

        `after` are those that could be played. Where the story cannot be read, only its problems are there, and the
        page keeps what it shows.
        """
        library = load(self.game, self.folder)
        problems = [str(problem) for problem in check(self.game, self.folder)]
        base = {"version": self.version(), "folder": self.folder.name, "problems": problems}
        story = next(iter(library.scenarios.values()), None)
        if story is None:
            return base
        play = furthest(story, wished)
        after = [move.choice for move in play.moves]
        place = _place(play, feedback and len(after) == len(wished))
        return base | {
            "after": after,
            "feedback": place is Place.FEEDBACK,
            "moments": list(_moments(story)),
            "screens": {edition(*reader): _screen(library, play, place, *reader) for reader in READERS},
        }

    def picture(self, wished: Sequence[str], feedback: bool) -> bytes:
        """The picture of that moment as PNG; no bytes where the story cannot be read."""
        library = load(self.game, self.folder)
        story = next(iter(library.scenarios.values()), None)
        if story is None:
            return b""
        play = furthest(story, wished)
        place = _place(play, feedback and len(play.moves) == len(wished))
        session = Session(library=library, play=play, place=place)
        return _painted(session, self.game / "assets")


def furthest(story: Scenario, wished: Sequence[str]) -> Play:
    """The play that as many of the choices make as are still on offer, one after the other."""
    play = begin(story)
    for count in range(1, len(wished) + 1):
        try:
            play = follow(story, wished[:count])
        except IllegalMove:
            break
    return play


def _place(play: Play, feedback: bool) -> Place:
    if feedback and play.moves:
        return Place.FEEDBACK
    return Place.ENDING if ending(play) else Place.SCENE


def _screen(library: Library, play: Play, place: Place, language: str, easy: bool) -> dict[str, Any]:
    preferences = Preferences(language=language, easy=easy)
    session = Session(library=library, preferences=preferences, device=Device(page=True), play=play, place=place)
    data: dict[str, Any] = as_data(show(session))
    return data


def _moments(story: Scenario) -> Iterator[dict[str, Any]]:
    """Every scene and ending with one of the shortest ways to it; those that nobody can get to have none."""
    ways: dict[str, list[str]] = {}
    for play in walk(story).plays:
        ways.setdefault(play.at, [move.choice for move in play.moves])
    moments: tuple[Scene | Ending, ...] = (*story.scenes.values(), *story.endings.values())
    for moment in moments:
        yield {"id": moment.id, "title": moment.title.text, "way": ways.get(moment.id)}


def _painted(session: Session, assets: Path) -> bytes:
    # Late: a picture needs pygame, and a server that shows words alone does not.
    import pygame

    from build.window import unseen_window
    from sidebyside.views.canvas.stage import StagePainter

    stage = show(session).stage
    assert stage is not None, "every moment of a story has a place"
    held = BytesIO()
    with unseen_window():
        pygame.image.save(StagePainter(assets).paint(stage, (960, 540)), held, "stage.png")
    return held.getvalue()


class PreviewHandler(Handler):
    """Answers with the author's page, the game page's own files, and what is asked of the preview."""

    def __init__(self, *args: Any, preview: Preview, **more: Any) -> None:
        self.preview = preview
        super().__init__(*args, **more)

    def do_GET(self) -> None:  # noqa: N802 - the name is the base class's
        """The four things that a preview can be asked; everything else is a file."""
        asked = urlsplit(self.path)
        query = parse_qs(asked.query)
        wished = [choice for choice in query.get("after", [""])[0].split(",") if choice]
        feedback = query.get("feedback") == ["1"]
        match asked.path:
            case "/told.json":
                with _ONE_AT_A_TIME:
                    told = self.preview.told(wished, feedback)
                self._send(json.dumps(told).encode(), "application/json")
            case "/version":
                self._send(self.preview.version().encode(), "text/plain")
            case "/picture.png":
                with _ONE_AT_A_TIME:
                    picture = self.preview.picture(wished, feedback)
                self._send(picture, "image/png")
            case "/page/themes.css":
                self._send(themes_css().encode(), "text/css")
            case _:
                super().do_GET()

    def translate_path(self, path: str) -> str:
        """The page's own files lie beside the author's."""
        inside = urlsplit(path).path
        root = PAGE.parent if inside.startswith("/page/") else AUTHOR
        self.directory = str(root)
        return super().translate_path(path)

    def _send(self, body: bytes, kind: str) -> None:
        self.send_response(HTTPStatus.OK)
        self.send_header("Content-Type", f"{kind}; charset=utf-8" if kind.startswith("text") else kind)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


def preview_of(game: Path, folder: Path) -> Answers:
    """Answers with the preview of the story in a folder, which may be anywhere."""
    return partial(PreviewHandler, preview=Preview(game, folder))
