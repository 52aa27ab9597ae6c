"""The picture that goes along when a page is shared: its title beside its people in their place."""

from pathlib import Path

import pygame

from build.window import unseen_window
from sidebyside.content.library import Library
from sidebyside.language import NAMES, Reader
from sidebyside.screens import words
from sidebyside.screens.screen import Stage, Theme
from sidebyside.screens.session import Preferences, Session, start
from sidebyside.screens.turn import show
from sidebyside.views.canvas import emblem
from sidebyside.views.canvas.letters import Letters
from sidebyside.views.canvas.palette import PALETTES
from sidebyside.views.canvas.pieces import Face, Line
from sidebyside.views.canvas.setting import Setting
from sidebyside.views.canvas.stage import StagePainter

SIZE = (1200, 630)
"""What social networks and messengers show without cutting."""

_WORDS = 540
_MARGIN = 56
_MARK = 96
_TITLE, _SMALL = 68, 30
_SMALLEST = 40
_PALETTE = PALETTES[Theme.LIGHT]


def picture_of(language: str, story: str) -> str:
    """Where the picture of a page lies below the site; no story is the page of the language."""
    return f"share/{language}/{story or 'all'}.png"


def draw_pictures(site: Path, library: Library, assets: Path) -> None:
    """Draws one for each language and one for each language and story."""
    with unseen_window():
        easel = _Easel(assets)
        for language in NAMES:
            reader = Reader(language, library.catalogues.get(language))
            brand, tagline = reader.read(words.BRAND), reader.read(words.TAGLINE)
            _save(easel.picture(brand, tagline, None), site / picture_of(language, ""))
            for story, scenario in library.scenarios.items():
                stage = _first_stage(library, language, story)
                _save(easel.picture(reader.read(scenario.title), brand, stage), site / picture_of(language, story))


def _first_stage(library: Library, language: str, story: str) -> Stage | None:
    return show(start(Session(library=library, preferences=Preferences(language=language)), story)).stage


class _Easel:
    """Paints pictures; pygame needs a window for that, however small."""

    def __init__(self, assets: Path) -> None:
        self._letters = Letters(assets / "fonts")
        self._setting = Setting(1, 1, self._letters)
        self._stages = StagePainter(assets)

    def picture(self, title: str, below: str, stage: Stage | None) -> pygame.Surface:
        """Words on the left, people on the right; the brand's two where there is no stage."""
        picture = pygame.Surface(SIZE)
        picture.fill(_PALETTE.page.ground)
        seen = (SIZE[0] - _WORDS, SIZE[1])
        picture.blit(self._stages.paint(stage, seen) if stage else emblem.scene(seen, _PALETTE), (_WORDS, 0))
        picture.blit(emblem.mark(_MARK), (_MARGIN, _MARGIN))
        self._write(picture, title, below)
        return picture

    def _write(self, picture: pygame.Surface, title: str, below: str) -> None:
        width, top = _WORDS - 2 * _MARGIN, 2 * _MARGIN + _MARK
        small = self._setting.words(below, Face(_SMALL), width, role="quiet")
        room = SIZE[1] - top - _MARGIN - small.height - _SMALL
        large = next(
            block
            for size in range(_TITLE, 0, -4)
            if (block := self._setting.words(title, self._setting.fitted(title, Face(size, bold=True), width), width))
            and (block.height <= room or size < _SMALLEST)
        )
        self._lines(picture, large.pieces, _PALETTE.page.ink, top)
        self._lines(picture, small.pieces, _PALETTE.page.quiet, SIZE[1] - _MARGIN - small.height)

    def _lines(self, picture: pygame.Surface, lines: tuple[object, ...], colour: str, top: int) -> None:
        for line in lines:
            assert isinstance(line, Line)
            picture.blit(self._letters.line(line.text, line.face, colour), (_MARGIN + line.box.x, top + line.box.y))


def _save(picture: pygame.Surface, file: Path) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    pygame.image.save(picture, file)
