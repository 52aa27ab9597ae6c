"""The colours of the three themes. A tone is a ground with everything that may be written on it."""

from dataclasses import dataclass

from sidebyside.screens.screen import Theme

Colour = str


@dataclass(frozen=True, slots=True)
class Tone:
    """A ground; `ink` and `quiet` for words, `mark` for labels and icons, `edge` round it (ground: none)."""

    ground: Colour
    ink: Colour
    quiet: Colour
    mark: Colour
    edge: Colour


@dataclass(frozen=True, slots=True, kw_only=True)
class Palette:
    """Every tone of a theme. Controls have an edge that is seen on the page; cards need none."""

    page: Tone
    bar: Tone
    speech: Tone
    notice: Tone
    did: Tone
    protects: Tone
    misses: Tone
    next: Tone
    right: Tone
    gauge: Tone
    choice: Tone
    choice_over: Tone
    choice_held: Tone
    option: Tone
    option_over: Tone
    option_on: Tone
    onward: Tone
    onward_over: Tone
    onward_held: Tone
    elsewhere: Tone
    elsewhere_over: Tone
    focus: Colour
    scroll: Colour
    sky: Colour
    sun: Colour
    near: Colour
    far: Colour


CONTROLS = (
    "choice", "choice_over", "choice_held", "option", "option_over", "option_on",
    "onward", "onward_over", "onward_held", "elsewhere", "elsewhere_over",
)  # fmt: skip


def _plain(ink: Colour, quiet: Colour, ground: Colour, mark: Colour, edge: Colour = "") -> Tone:
    return Tone(ground=ground, ink=ink, quiet=quiet, mark=mark, edge=edge or ground)


def _light() -> Palette:
    ink, quiet, teal, line = "#2C2742", "#544E6B", "#1B5E66", "#5C8487"

    def on(ground: Colour, mark: Colour, edge: Colour = "") -> Tone:
        return _plain(ink, quiet, ground, mark, edge)

    return Palette(
        page=on("#EEF3EE", "#9A3A24"),
        bar=on("#E0EAE3", teal, "#C9D8CF"),
        speech=on("#FFFDF9", "#9A3A24", "#DDE5DD"),
        notice=on("#FFEFC9", "#7A5200"),
        did=on("#E3E5F6", "#3F4791"),
        protects=on("#D5EEDD", "#17633F"),
        misses=on("#FDE0D1", "#943719"),
        next=on("#D8E8F8", "#1C5688"),
        right=on("#ECE0F5", "#66318C"),
        gauge=on("#EEF3EE", teal, line),
        choice=on("#FFFFFF", teal, line),
        choice_over=on("#E2F3F1", teal, teal),
        choice_held=on("#C9E6E3", teal, teal),
        option=on("#FFFFFF", teal, line),
        option_over=on("#E2F3F1", teal, teal),
        option_on=on("#D3ECE9", teal, teal),
        onward=_plain("#FFFFFF", "#FFFFFF", teal, "#FFFFFF", teal),
        onward_over=_plain("#FFFFFF", "#FFFFFF", "#134A51", "#FFFFFF", "#134A51"),
        onward_held=_plain("#FFFFFF", "#FFFFFF", "#0D383E", "#FFFFFF", "#0D383E"),
        elsewhere=on("#F7FAF6", teal, line),
        elsewhere_over=on("#E2F3F1", teal, teal),
        focus="#B5380B",
        scroll="#6E898B",
        sky="#D3E6E3",
        sun="#FFF3DC",
        near="#8DB79A",
        far="#B4D2BC",
    )


def _dark() -> Palette:
    ink, quiet, mint, line = "#F4EFE8", "#C6BFD4", "#94DDD5", "#9A92B4"

    def on(ground: Colour, mark: Colour, edge: Colour = "") -> Tone:
        return _plain(ink, quiet, ground, mark, edge)

    return Palette(
        page=on("#232034", "#FFB79F"),
        bar=on("#2C2840", mint, "#3D3857"),
        speech=on("#322E48", "#FFB79F", "#46405F"),
        notice=on("#43391F", "#FFD585"),
        did=on("#2F3359", "#BCC4FF"),
        protects=on("#1F4033", "#9FE3B8"),
        misses=on("#4A2E28", "#FFB79F"),
        next=on("#213B56", "#A9D3FF"),
        right=on("#3D2C52", "#DFBFFF"),
        gauge=on("#232034", mint, line),
        choice=on("#37324F", mint, line),
        choice_over=on("#2C4755", mint, mint),
        choice_held=on("#25404E", mint, mint),
        option=on("#37324F", mint, line),
        option_over=on("#2C4755", mint, mint),
        option_on=on("#20474C", mint, mint),
        onward=_plain("#112D2D", "#112D2D", mint, "#112D2D", mint),
        onward_over=_plain("#112D2D", "#112D2D", "#B8EFE9", "#112D2D", "#B8EFE9"),
        onward_held=_plain("#112D2D", "#112D2D", "#7CCBC2", "#112D2D", "#7CCBC2"),
        elsewhere=on("#37324F", mint, line),
        elsewhere_over=on("#2C4755", mint, mint),
        focus="#FFC857",
        scroll="#8A82A6",
        sky="#2D3350",
        sun="#4A5378",
        near="#3B5F5C",
        far="#334A58",
    )


def _high_contrast() -> Palette:
    black, white, yellow = "#000000", "#FFFFFF", "#FFE94D"

    def on(mark: Colour = white, edge: Colour = "") -> Tone:
        return _plain(white, white, black, mark, edge or mark)

    over = _plain(white, white, "#003B57", white, yellow)
    return Palette(
        page=on(yellow, black),
        bar=on(white),
        speech=on(white),
        notice=on(yellow),
        did=on("#C9CFFF"),
        protects=on("#8CFFB0"),
        misses=on("#FFC2A8"),
        next=on("#9AD8FF"),
        right=on("#EBC8FF"),
        gauge=on(white),
        choice=on(yellow, white),
        choice_over=over,
        choice_held=over,
        option=on(yellow, white),
        option_over=over,
        option_on=on(yellow, yellow),
        onward=_plain(black, black, yellow, black, yellow),
        onward_over=_plain(black, black, white, black, yellow),
        onward_held=_plain(black, black, white, black, yellow),
        elsewhere=on(yellow, white),
        elsewhere_over=over,
        focus="#00E5FF",
        scroll=white,
        sky=black,
        sun="#003B57",
        near="#1C1C1C",
        far=black,
    )


PALETTES = {Theme.LIGHT: _light(), Theme.DARK: _dark(), Theme.HIGH_CONTRAST: _high_contrast()}
