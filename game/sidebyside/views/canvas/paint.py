"""Draws a layout at a moment: each piece in the colours of its tone, buttons as they are pointed at."""

from collections.abc import Iterable
from functools import singledispatchmethod

import pygame

from sidebyside.screens.screen import Stage
from sidebyside.views.canvas import emblem, scrollbar
from sidebyside.views.canvas.frame import Frames, StagePicture
from sidebyside.views.canvas.icons import icon
from sidebyside.views.canvas.layout import Layout
from sidebyside.views.canvas.letters import Letters
from sidebyside.views.canvas.palette import Palette, Tone
from sidebyside.views.canvas.pieces import Box, Card, Control, Emblem, Icon, Level, Line, Picture, Piece
from sidebyside.views.canvas.shapes import bordered, fade_out, rounded, tip
from sidebyside.views.canvas.sight import Moment

_SOFT = 28


class Painter:
    """Draws on one surface in one palette; nothing in it changes but what it has kept."""

    def __init__(self, letters: Letters, stage: StagePicture) -> None:
        self._letters = letters
        self._stage, self._frames = stage, Frames(stage)

    def picture(self, surface: pygame.Surface, stage: Stage | None, palette: Palette) -> None:
        """The picture alone, as large as the surface; the brand's where there is no stage."""
        size = surface.get_size()
        surface.blit(self._stage.paint(stage, size) if stage else emblem.scene(size, palette), (0, 0))

    def draw(self, surface: pygame.Surface, layout: Layout, palette: Palette, moment: Moment) -> None:
        """The whole window."""
        surface.fill(palette.page.ground)
        brush = _Brush(surface, layout.unit, palette, moment, self._letters, self._frames)
        brush.flow(layout)
        brush.bar(layout.bar)
        brush.all(layout.fixed, 0)


class _Brush:
    """One drawing of one window."""

    def __init__(
        self,
        surface: pygame.Surface,
        unit: float,
        palette: Palette,
        moment: Moment,
        letters: Letters,
        frames: Frames,
    ) -> None:
        self._surface, self._unit, self._palette, self._moment = surface, unit, palette, moment
        self._letters, self._frames = letters, frames

    def flow(self, layout: Layout) -> None:
        """What scrolls, cut to its view, with a soft edge where there is more."""
        view, scroll = layout.view, self._moment.scroll
        self._surface.set_clip((view.x, view.y, view.w, view.h))
        above, below = scroll - self._px(_SOFT), scroll + view.h + self._px(_SOFT)
        seen = (piece for piece in layout.flow if piece.box.bottom > above and piece.box.y < below)
        self.all(seen, view.y - scroll)
        self._soft_edges(layout)
        thumb = scrollbar.thumb(layout, scroll)
        if thumb is not None:
            rounded(self._surface, thumb, self._palette.scroll, thumb.w // 2)
        self._surface.set_clip(None)

    def bar(self, box: Box) -> None:
        if box.h:
            tone = self._palette.bar
            self._surface.fill(tone.ground, (box.x, box.y, box.w, box.h))
            self._surface.fill(tone.edge, (box.x, box.y, box.w, self._px(1)))

    def all(self, pieces: Iterable[Piece], dy: int) -> None:
        for piece in pieces:
            self._draw(piece, piece.box.moved(0, dy), self._tone(piece.tone))

    @singledispatchmethod
    def _draw(self, piece: Piece, box: Box, tone: Tone) -> None:
        raise TypeError(f"no way to draw {piece}")

    @_draw.register
    def _line(self, piece: Line, box: Box, tone: Tone) -> None:
        colour = {"ink": tone.ink, "quiet": tone.quiet, "mark": tone.mark}[piece.role]
        line = self._letters.line(piece.text, piece.face, colour)
        self._surface.blit(line, (box.x, box.y + (box.h - line.get_height()) // 2))

    @_draw.register
    def _card(self, piece: Card, box: Box, tone: Tone) -> None:
        bordered(self._surface, box, tone.ground, tone.edge, self._px(16), self._px(1.5))
        if piece.tail:
            self._tail(box, box.y + piece.tail, tone)

    def _tail(self, box: Box, y: int, tone: Tone) -> None:
        edge = self._px(1.5)
        shape = tip(self._px(11), self._px(8), tone.ground, tone.edge, edge)
        self._surface.blit(shape, (box.x + edge - shape.get_width(), y - shape.get_height() // 2))

    @_draw.register
    def _icon(self, piece: Icon, box: Box, tone: Tone) -> None:
        self._surface.blit(icon(piece.name, box.w, tone), (box.x, box.y))

    @_draw.register
    def _level(self, piece: Level, box: Box, tone: Tone) -> None:
        gap = self._px(4)
        wide = (box.w - gap * (piece.most - 1)) / piece.most
        for number in range(piece.most):
            left, right = round(number * (wide + gap)), round(number * (wide + gap) + wide)
            segment = Box(box.x + left, box.y, right - left, box.h)
            full = number < piece.level
            ground, edge = (tone.mark, tone.mark) if full else (tone.ground, tone.edge)
            bordered(self._surface, segment, ground, edge, box.h // 2, self._px(1.5))

    @_draw.register
    def _picture(self, piece: Picture, box: Box, tone: Tone) -> None:
        self._frames.draw(self._surface, box, piece.stage, self._palette, self._unit)

    @_draw.register
    def _emblem(self, piece: Emblem, box: Box, tone: Tone) -> None:
        if piece.small:
            self._surface.blit(emblem.mark(box.w), (box.x, box.y))
        else:
            self._frames.draw(self._surface, box, None, self._palette, self._unit)

    @_draw.register
    def _control(self, piece: Control, box: Box, tone: Tone) -> None:
        tone, held = self._state(piece), self._moment.held == piece.button.id
        if self._moment.focus == piece.button.id:
            self._ring(box, piece.tone)
        lip = 0 if held or not piece.tone.startswith("choice") else self._px(2)
        width = self._px(3 if piece.tone == "option_on" else 1.5)
        bordered(self._surface, box, tone.ground, tone.edge, self._px(14), width, lip)
        dy = box.y - piece.box.y
        for part in piece.parts:
            self._draw(part, part.box.moved(0, dy), tone)

    def _ring(self, box: Box, tone: str) -> None:
        ground = self._palette.bar.ground if tone == "elsewhere" else self._palette.page.ground
        gap, width = self._px(2.5), self._px(3.5)
        rounded(self._surface, box.shrunk(-gap - width), self._palette.focus, self._px(14) + gap + width)
        rounded(self._surface, box.shrunk(-gap), ground, self._px(14) + gap)

    def _state(self, piece: Control) -> Tone:
        """The tone of a button as it is pointed at, where the palette has one."""
        button, moment = piece.button.id, self._moment
        state = "_held" if button == moment.held else "_over" if button == moment.hover else ""
        named = getattr(self._palette, piece.tone + state, None) or getattr(self._palette, piece.tone)
        assert isinstance(named, Tone)
        return named

    def _soft_edges(self, layout: Layout) -> None:
        view, scroll, ground = layout.view, self._moment.scroll, self._palette.page.ground
        tall = self._px(_SOFT)
        if scroll > 0:
            self._surface.blit(fade_out(view.w, tall, ground, downward=True), (view.x, view.y))
        if scroll < layout.furthest:
            self._surface.blit(fade_out(view.w, tall, ground, downward=False), (view.x, view.bottom - tall))

    def _tone(self, name: str) -> Tone:
        tone = getattr(self._palette, name)
        assert isinstance(tone, Tone)
        return tone

    def _px(self, css: float) -> int:
        return max(1, round(css * self._unit))
