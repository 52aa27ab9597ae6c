"""`sidebyside guide`: the teacher's part of a story, to read or to print."""

import argparse
import sys
import textwrap
from collections.abc import Callable

from sidebyside.commands.places import add_places
from sidebyside.content.library import load
from sidebyside.content.parse_guide import load_guide
from sidebyside.content.problems import Report
from sidebyside.language import NAMES, SOURCE
from sidebyside.screens.handout import Handout, handout
from sidebyside.screens.screen import Kind, Paragraph
from sidebyside.screens.session import Preferences, Session

WIDTH = 80


def add(parser: argparse.ArgumentParser) -> None:
    """The words of the command."""
    add_places(parser, one=True)
    parser.add_argument("--language", choices=sorted(NAMES), default=SOURCE, help=f"the language (default: {SOURCE})")
    parser.add_argument("--format", choices=sorted(FORMATS), default="text", help="how to write it (default: text)")


def guide(options: argparse.Namespace) -> int:
    """0 when it was printed; 1 when there is none or it cannot be read. Every problem is told beside it."""
    library, report = load(options.game, options.path), Report()
    scenario = library.scenarios.get(options.path.name)
    found = load_guide(options.path, scenario.id, report) if scenario else None
    for problem in (*library.problems, *report.problems):
        print(problem, file=sys.stderr)
    if not (options.path / "guide.yaml").exists():
        print(f"There is no guide.yaml in {options.path}.", file=sys.stderr)
    if not scenario or not found:
        return 1
    session = Session(library=library, preferences=Preferences(language=options.language))
    print(FORMATS[options.format](handout(session, scenario, found)))
    return 0


def as_text(told: Handout) -> str:
    """For a terminal and a screen reader: a line a block, no tables, no signs that are only decoration."""
    return "\n".join([f"== {told.title} ==", *map(_line, told.paragraphs)])


def _line(paragraph: Paragraph) -> str:
    if paragraph.kind is Kind.HEADING:
        return f"\n-- {paragraph.text} --"
    if paragraph.kind is Kind.NARRATION:
        return f"\n{_wrap(paragraph.text)}"
    before = "  " if paragraph.kind in (Kind.SPEECH, Kind.SOURCE) else "- "
    text = f"{paragraph.label}: {paragraph.text}" if paragraph.label else paragraph.text
    return _wrap(text + _link(paragraph), before, "  ")


def _link(paragraph: Paragraph) -> str:
    """The address of a source; a telephone number stands in the text."""
    return f" <{paragraph.link}>" if paragraph.link and paragraph.kind is Kind.SOURCE else ""


def _wrap(text: str, first: str = "", rest: str = "") -> str:
    return textwrap.fill(
        text, WIDTH, initial_indent=first, subsequent_indent=rest, break_on_hyphens=False, break_long_words=False
    )


def as_markdown(told: Handout) -> str:
    """For a word processor and a printer; by CommonMark, https://spec.commonmark.org/."""
    return "\n\n".join([f"# {_plain(told.title)}", *map(_block, told.paragraphs)])


def _block(paragraph: Paragraph) -> str:
    text = _plain(paragraph.text)
    labelled = f"**{_plain(paragraph.label)}:** {text}" if paragraph.label else text
    return {
        Kind.HEADING: f"## {text}",
        Kind.NARRATION: text,
        Kind.SPEECH: f"  > {labelled}",
        Kind.SOURCE: f"  *{text}*{_link(paragraph)}",
    }.get(paragraph.kind, f"- {labelled}")


def _plain(text: str) -> str:
    """The text with nothing in it that Markdown would take for a sign."""
    return "".join(f"\\{character}" if character in "\\`*_[]<>#" else character for character in text)


FORMATS: dict[str, Callable[[Handout], str]] = {"text": as_text, "markdown": as_markdown}
