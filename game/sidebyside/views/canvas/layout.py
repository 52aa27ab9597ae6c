"""Where everything of a screen goes: pure geometry. Wide: the picture beside the words; narrow: above."""

from collections.abc import Iterator
from dataclasses import dataclass

from sidebyside.screens.screen import Part, Screen
from sidebyside.views.canvas.bar import bar_block
from sidebyside.views.canvas.controls import buttons_blocks
from sidebyside.views.canvas.gauges import gauges_block
from sidebyside.views.canvas.paragraphs import paragraphs_blocks
from sidebyside.views.canvas.pieces import Block, Box, Control, Emblem, Picture, Piece, Ruler, pile
from sidebyside.views.canvas.setting import BODY, BRAND, TITLE, Setting

_STACKED_PICTURE = 0.35
_EMS_BESIDE = 19
_LEAST = (200, 160)


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """A screen laid out. `flow` is told from the top of the content, `fixed` from the top of the window."""

    size: tuple[int, int]
    unit: float
    view: Box
    height: int
    flow: tuple[Piece, ...]
    fixed: tuple[Piece, ...]
    bar: Box

    @property
    def furthest(self) -> int:
        """The scroll position that shows the end."""
        return max(0, self.height - self.view.h)

    def controls(self) -> list[tuple[Control, bool]]:
        """Every button in reading order, and whether it scrolls."""
        flow = [(piece, True) for piece in self.flow if isinstance(piece, Control)]
        return flow + [(piece, False) for piece in self.fixed if isinstance(piece, Control)]


@dataclass(frozen=True, slots=True)
class _Room:
    """A screen that is being laid out in a space above the bar."""

    screen: Screen
    setting: Setting
    space: Box
    margin: int

    @property
    def pictured(self) -> bool:
        return self.screen.stage is not None or self.screen.id == "title"

    def picture(self, box: Box) -> Piece:
        stage = self.screen.stage
        return Emblem(box=box) if stage is None else Picture(box=box, stage=stage)


def arrange(screen: Screen, size: tuple[int, int], density: float, ruler: Ruler) -> Layout:
    """The layout for a window of this size in pixels, with so many pixels to a CSS pixel."""
    width, height = max(size[0], round(_LEAST[0] * density)), max(size[1], round(_LEAST[1] * density))
    setting = Setting(_unit(width, height, density), screen.look.text_size / 100, ruler)
    margin = setting.px(18 if min(width, height) < setting.px(480) else 32)
    bar = bar_block(screen.buttons, setting, width, height, margin)
    room = _Room(screen, setting, Box(0, 0, width, max(0, height - bar.height)), margin)
    view, flow, fixed = _beside(room) or _column(room)
    return Layout(
        size=size,
        unit=setting.unit,
        view=view,
        height=flow.height,
        flow=flow.pieces,
        fixed=(*fixed, *bar.at(0, height - bar.height)),
        bar=Box(0, height - bar.height, width, bar.height),
    )


def _unit(width: int, height: int, density: float) -> float:
    """Big windows are seen from further away (a projector): everything grows, though less than they do."""
    spare = min(width / density / 1120, height / density / 630)
    return density * (1 + 0.6 * (min(2.0, spare) - 1)) if spare > 1 else density


def _beside(room: _Room) -> tuple[Box, Block, tuple[Piece, ...]] | None:
    """Picture and gauges on the left, standing still; words and buttons scroll on the right."""
    setting, space, margin = room.setting, room.space, room.margin
    inner, across = space.h - 2 * margin, space.w - 3 * margin
    right = min(across - round(across * (0.5 - 0.1 * (setting.text - 1))), _widest(setting))
    left = min(across - right, max(across // 2, inner * 16 // 9))
    if not room.pictured or space.w < space.h or right < setting.face(BODY).size * _EMS_BESIDE:
        return None
    panel, held = _panel(room, left, inner)
    view = Box(left + margin, 0, space.w - left - margin, space.h)
    flow = _flow(room, right, held)
    spare = max(0, inner - flow.height) // 3 if room.screen.id == "title" else 0
    pieces = flow.at(view.x + margin, margin + spare)
    return view, Block(width=view.w, height=flow.height + 2 * margin + spare, pieces=pieces), panel


def _panel(room: _Room, width: int, height: int) -> tuple[tuple[Piece, ...], bool]:
    """The left side, and whether the gauges found room on it."""
    setting, margin = room.setting, room.margin
    gauges = gauges_block(room.screen.gauges, setting, width)
    gap = setting.px(24) if gauges.height else 0
    held = height - gap - gauges.height >= min(width * 9 // 16, height * 3 // 5)
    left = height - gap - gauges.height if held else height
    tall = min(left, width * 3 // 4) if room.screen.stage else height
    picture = room.picture(Box(margin, margin, width, tall))
    return (picture, *(gauges.at(margin, margin + tall + gap) if held else ())), held


def _column(room: _Room) -> tuple[Box, Block, tuple[Piece, ...]]:
    """Everything under each other in one column in the middle, all of it scrolling."""
    setting, space, margin = room.setting, room.space, room.margin
    width = min(space.w - 2 * margin, _widest(setting))
    words = _flow(room, width, held=False)
    top = _above(room, width)
    whole = pile([(0, top), (setting.px(20), words)], width)
    spare = max(0, space.h - whole.height - 2 * margin)
    down = margin + (0 if room.pictured else round(spare * 0.3))
    pieces = whole.at((space.w - width) // 2, down)
    return space, Block(width=space.w, height=down + whole.height + margin, pieces=pieces), ()


def _above(room: _Room, width: int) -> Block:
    """The picture over the words, if there is one."""
    if not room.pictured:
        return Block(width=width, height=0)
    tall = min(width * 9 // 16, round(room.space.h * _STACKED_PICTURE))
    broad = min(width, tall * 16 // 9) if room.screen.stage else width
    return Block(width=width, height=tall, pieces=(room.picture(Box((width - broad) // 2, 0, broad, tall)),))


def _widest(setting: Setting) -> int:
    """A column wide enough for a full line in a card."""
    return setting.measure(setting.face(BODY)) + setting.px(44)


def _flow(room: _Room, width: int, held: bool) -> Block:
    return pile(_blocks(room, width, held), width)


def _blocks(room: _Room, width: int, held: bool) -> Iterator[tuple[int, Block]]:
    screen, setting = room.screen, room.setting
    yield 0, _brand(room, width) if screen.id == "title" else _title(room, width)
    unsaid = [paragraph for paragraph in screen.paragraphs if paragraph.text != screen.title or paragraph.label]
    yield from paragraphs_blocks(unsaid, setting, width)
    yield setting.px(24), gauges_block(() if held else screen.gauges, setting, width)
    yield from buttons_blocks([way for way in screen.buttons if way.part is not Part.ELSEWHERE], setting, width)


def _brand(room: _Room, width: int) -> Block:
    setting, name = room.setting, room.screen.title
    return setting.words(name, setting.fitted(name, setting.display(BRAND), width), width)


def _title(room: _Room, width: int) -> Block:
    """The title; where there is no picture the mark of the brand stands beside it."""
    setting, title = room.setting, room.screen.title
    size = 0 if room.pictured else setting.px(40)
    indent = size + setting.px(14) if size else 0
    words = setting.words(title, setting.fitted(title, setting.display(TITLE), width - indent), width - indent)
    height = max(size, words.height)
    text = words.at(indent, (height - words.height) // 2)
    top = max(0, (min(height, setting.leading(setting.display(TITLE))) - size) // 2)
    mark = (Emblem(box=Box(0, top, size, size), small=True),) if size else ()
    return Block(width=width, height=height, pieces=(*mark, *text))
