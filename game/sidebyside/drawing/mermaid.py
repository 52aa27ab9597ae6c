"""The map as Mermaid text, which many wikis and code hosts show as a picture: https://mermaid.js.org/syntax/flowchart.html."""

from collections.abc import Iterator

from sidebyside.drawing import phrases, words
from sidebyside.drawing.story_map import Moment, Option, Road, StoryMap
from sidebyside.engine.story import Way
from sidebyside.language import Reader

SHAPES: dict[Way | None, tuple[str, str]] = {
    Way.GOOD: ("([", "])"),
    Way.WELL_MEANT: ("{{", "}}"),
    Way.POOR: ("[", "]"),
    None: (">", "]"),
}
"""A pill for good, a hexagon for well-meant, a box for poor, a flag where no way is given yet."""

STYLES = (
    "classDef good stroke:#1d6b3a,fill:#ffffff,color:#1c1c1e,stroke-width:2px",
    "classDef well-meant stroke:#8a5300,fill:#ffffff,color:#1c1c1e,stroke-width:2px",
    "classDef poor stroke:#8f1d4a,fill:#ffffff,color:#1c1c1e,stroke-width:2px",
    "classDef none stroke:#4a4a50,fill:#ffffff,color:#1c1c1e",
    "classDef ending stroke:#4a4a50,fill:#f6ebd5,color:#1c1c1e",
    "classDef nobody stroke-dasharray:3 4",
    "classDef changed stroke:#4b2a86,stroke-width:4px",
)


def mermaid(story: StoryMap, reader: Reader) -> str:
    """A flow chart: a box for each scene with its choices in it, and an arrow for each road."""
    return "\n".join(_lines(story, reader)) + "\n"


def _lines(story: StoryMap, reader: Reader) -> Iterator[str]:
    yield "flowchart LR"
    yield f"  accTitle: {escaped(story.title)}"
    yield f"  %% {phrases.DOT.join(phrases.sums(story, reader))}"
    if not story.proved:
        yield f"  %% {reader.read(words.NOT_PROVED)}"
    for moment in story.moments:
        yield from _moment(moment, reader)
    for moment, option, road in story.roads():
        yield f"  {_choice(moment, option)} {_arrow(option, road, reader)} {_name(road.to)}"
    yield from _legend(story, reader)
    yield from (f"  {style}" for style in STYLES)


def escaped(text: str) -> str:
    """The text without anything that Mermaid could take for its own: `#43;` stands for the character of that number."""
    return "".join(letter if letter.isalnum() or letter in _PLAIN else f"#{ord(letter)};" for letter in _spaced(text))


_PLAIN = " .,:!?()'’“”„–…×−·→▲✕"


def _spaced(text: str) -> str:
    return "".join(" " if letter.isspace() else letter for letter in text)


def _label(*lines: str) -> str:
    """Quoted; Mermaid wraps each of the lines itself."""
    return '"' + "<br/>".join(map(escaped, lines)) + '"'


def _moment(moment: Moment, reader: Reader) -> Iterator[str]:
    flags = [reader.read(words.START)] if moment.starts else [reader.read(words.ENDING)] if moment.ending else []
    says = (*flags, moment.title, moment.id, moment.place, *_known(moment, reader))
    if not moment.options:
        yield f"  {_name(moment.id)}[[{_label(*says)}]]:::ending"
        return
    yield f"  subgraph {_name(moment.id)}[{_label(phrases.DOT.join(says))}]"
    for option in moment.options:
        before, after = SHAPES[option.way]
        yield f"    {_choice(moment, option)}{before}{_label(*_told(option, reader))}{after}:::{option.way or 'none'}"
    yield "  end"
    for part, change in ((_choice(moment, option), option.change) for option in moment.options):
        if change:
            yield f"  class {part} changed"


def _known(part: Moment | Option, reader: Reader) -> Iterator[str]:
    if not part.reachable and not phrases.removed(part.change):
        yield f"✕ {reader.read(words.UNREACHABLE)}"
    if part.change:
        yield f"▲ {phrases.change(part.change, reader)}"


def _told(option: Option, reader: Reader) -> Iterator[str]:
    yield option.says
    yield phrases.kind(option, reader)
    if option.when:
        yield phrases.offered(option, reader)
    yield from _known(option, reader)


def _arrow(option: Option, road: Road, reader: Reader) -> str:
    """Whole for a road with a play-through, dotted without one, with a cross at its end where nobody can go."""
    line = "-->" if road.plays else "-.->" if road.reachable else "--x"
    says = filter(None, (phrases.taken(option, road, reader), phrases.condition(option, road, reader)))
    return f"{line}|{_label(phrases.DOT.join(says))}|"


def _legend(story: StoryMap, reader: Reader) -> Iterator[str]:
    yield f"  subgraph legend[{_label(reader.read(words.LEGEND))}]"
    for way, (before, after) in SHAPES.items():
        name = way or "none"
        yield f"    legend_{name.replace('-', '_')}{before}{_label(reader.read(words.WAYS[way]))}{after}:::{name}"
    yield f"    legend_from[{_label('1')}] -->|{_label(reader.read(words.LEGEND_REHEARSED))}| legend_to[{_label('2')}]"
    yield f"    legend_from -.->|{_label(reader.read(words.LEGEND_UNREHEARSED))}| legend_to"
    yield f"    legend_from --x|{_label(reader.read(words.LEGEND_UNREACHABLE))}| legend_to"
    if story.compared:
        yield f"    legend_changed[{_label('▲ ' + reader.read(words.LEGEND_CHANGED))}]:::changed"
    yield "  end"


def _name(moment: str) -> str:
    """With something in front: a node called “end” would end Mermaid's reading."""
    return f"m_{moment.replace('-', '_')}"


def _choice(moment: Moment, option: Option) -> str:
    return f"c_{moment.id.replace('-', '_')}__{option.id.replace('-', '_')}"
