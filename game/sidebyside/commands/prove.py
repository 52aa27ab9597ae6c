"""`sidebyside prove`: what holds of every play of a story, in figures, and what no machine can prove."""

import argparse
import json
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict

from sidebyside.commands.places import add_places
from sidebyside.content.library import load
from sidebyside.content.problems import Report
from sidebyside.engine.explore import TooManyStates
from sidebyside.engine.ways import Sum
from sidebyside.lint.case import cases
from sidebyside.lint.proof import Proof, prove
from sidebyside.lint.reading import Reading

Refused = dict[str, str]
"""Story -> why it could not be proved, and how far it was."""

NOT_PROVED = """\
Not proved, because no machine can: that a choice is rightly called good, that the words are kind, true and understood,
and that the law is told rightly. People have to read the story. The minutes are reading alone, at an assumed pace, with
no time to think or to talk; the look back at the end is not counted. That the screens show what the story says, and
that play-throughs go as written, is tested play by play, not for every play."""


def add(parser: argparse.ArgumentParser) -> None:
    """The words of the command."""
    add_places(parser)
    parser.add_argument("--format", choices=sorted(FORMATS), default="text", help="how to say it (default: text)")


def run(options: argparse.Namespace) -> int:
    """0 when every story could be proved, 1 when one could not be read or walked, or a player can be stuck."""
    library, report = load(options.game, options.path), Report()
    proofs: list[Proof] = []
    refused: Refused = {}
    for case in cases(library, options.game / "assets", report):
        try:
            proofs.append(prove(case, library.catalogues))
        except TooManyStates as error:
            refused[case.scenario.id] = str(error)
    problems = (*library.problems, *report.problems)
    for problem in problems:
        print(problem, file=sys.stderr)
    print(FORMATS[options.format](proofs, refused))
    return 1 if refused or problems or any(proof.stuck for proof in proofs) else 0


def as_text(proofs: Sequence[Proof], refused: Refused) -> str:
    """The figures of each story, what could not be proved, and the sums."""
    stories = ["\n".join(_story(proof)) for proof in proofs]
    beyond = [f"{story}: not proved. {why}" for story, why in refused.items()]
    return "\n\n".join([*stories, *beyond, _sums(proofs, refused), NOT_PROVED])


def as_json(proofs: Sequence[Proof], refused: Refused) -> str:
    """An object: `proved`, a list of the figures, and `refused`, story -> why."""
    return json.dumps({"proved": list(map(asdict, proofs)), "refused": refused}, ensure_ascii=False, indent=2)


FORMATS: dict[str, Callable[[Sequence[Proof], Refused], str]] = {"text": as_text, "json": as_json}


def _story(proof: Proof) -> Iterator[str]:
    yield f"{proof.scenario}: every one of {proof.states:,} states was walked, so this holds of every play"
    yield from (f"  {what:<20}{figure}" for what, figure in _figures(proof))
    for reading in proof.readings:
        yield f"  {'reading':<20}{_reading(reading)}"
    for language, texts in proof.untranslated.items():
        yield f"  {'reading':<20}{language}: not translated yet ({texts})"


def _figures(proof: Proof) -> Iterator[tuple[str, str]]:
    yield "reached", f"scenes {proof.scenes}, choices {proof.choices}, endings {proof.endings}"
    yield "plays", f"{proof.ways:,} to an end; none comes back to a scene"
    yield "", ", ".join(f"{ending} {count:,}" for ending, count in proof.ends.items())
    yield "stuck", f"after {','.join(proof.stuck)}" if proof.stuck else "no play is, so every play ends"
    yield "decisions, fewest", _way(proof.shortest)
    yield "decisions, most", _way(proof.longest)
    yield "good ways", f"{proof.good_ways:,}, of them on which nobody asks {proof.unasked:,}"
    yield "choices", ", ".join(f"{way} {_share(count, proof.choices.all)}" for way, count in proof.shares.items())
    yield "meters", ", ".join(f"{meter} {low} to {high}" for meter, (low, high) in proof.bounds.items())
    yield "best in every meter", ",".join(proof.best_in_all) if proof.best_in_all else "no play is"
    yield "played through", f"endings {proof.endings_rehearsed}, choices {proof.choices_rehearsed}"
    yield "revision", f"{proof.revision}, for history.yaml"
    yield "minutes, as said", str(proof.minutes or "nothing is said")


def _way(found: Sum) -> str:
    return f"{found.amount}: {','.join(found.way)}"


def _share(count: int, everything: int) -> str:
    return f"{count} ({round(100 * count / everything)} %)" if everything else str(count)


def _reading(reading: Reading) -> str:
    form = "easy" if reading.easy else "full"
    words = f"{reading.shortest.amount:,} to {reading.longest.amount:,} words"
    low, high = reading.minutes
    return f"{reading.language} {form}: {words}, {low} to {high} minutes at {reading.pace} words a minute"


def _sums(proofs: Sequence[Proof], refused: Refused) -> str:
    stories = f"{len(proofs)} of {len(proofs) + len(refused)} stories"
    states, plays = sum(proof.states for proof in proofs), sum(proof.ways for proof in proofs)
    choices = sum(proof.choices.all for proof in proofs)
    return f"Proved: {stories}, {states:,} states, {plays:,} plays, {choices} choices."
