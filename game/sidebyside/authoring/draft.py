"""A first draft of a story: the files that an author goes on from."""

import re
from collections.abc import Mapping

from sidebyside.authoring.answers import Answers
from sidebyside.authoring.questions import Stock
from sidebyside.authoring.templates import fill, quotable, texts
from sidebyside.content.parse_scenario import parse_scenario
from sidebyside.content.problems import Report
from sidebyside.content.read_yaml import read_yaml
from sidebyside.content.world import Person, Pronoun
from sidebyside.engine import scoring
from sidebyside.engine.play import Choose, Play, advance, begin, taken
from sidebyside.engine.story import Role, Scenario

HEARD = "crc-12"
"""The right to be heard: every draft is about it, whatever else it is about."""
MOMENTS = 5
"""Scenes, and the endings, which share a place."""

_PRONOUNS = {Pronoun.HE: {"he": "he", "his": "his"}, Pronoun.SHE: {"he": "she", "his": "her"}}
_CHOSEN = re.compile(r"choose: ([\w-]+)")


def draft(answers: Answers, stock: Stock) -> Mapping[str, str]:
    """Path from the story's folder -> text. Every answer must have been read by its question."""
    values = _values(answers, stock)
    made = {path: fill(text, values) for path, text in texts(_kind(answers)).items() if path == "scenario.yaml"}
    scenario = _parsed(made["scenario.yaml"])
    rehearsed = {
        path: fill(text, {**values, **_outcome(scenario, text)})
        for path, text in texts(_kind(answers)).items()
        if path.startswith("playthroughs/")
    }
    return {**made, **rehearsed, **texts("shared")}


def _kind(answers: Answers) -> str:
    return "myself" if answers.role is Role.STUDENT else "beside"


def _values(answers: Answers, stock: Stock) -> dict[str, str]:
    cast = stock.world.cast
    concerned = cast[answers.concerned] if answers.concerned else None
    people = {**_person("concerned", concerned), **_person("hurts", cast[answers.hurts])}
    told = stock.fragments.texts(answers.role, answers.situation, answers.measure)
    said = {key: fill(text, people) for key, text in told.items()}
    plain = {key.removesuffix(".text"): text for key, text in said.items()}
    return {
        **people,
        **plain,
        **said,
        **_facts(answers),
        **_PRONOUNS[concerned.pronoun if concerned else Pronoun.HE],
        **{f"place.{n + 1}": answers.places[n % len(answers.places)] for n in range(MOMENTS)},
    }


def _person(part: str, person: Person | None) -> dict[str, str]:
    """Nobody of the cast is the player."""
    return {part: quotable(person.name.text), f"{part}.id": person.id} if person else {part: "you"}


def _facts(answers: Answers) -> dict[str, str]:
    return {
        "id": answers.id,
        "title": quotable(answers.title),
        "role": answers.role,
        "youngest": str(answers.ages[0]),
        "oldest": str(answers.ages[1]),
        "country": answers.country,
        "situation": answers.situation,
        "measure": answers.measure,
        "right": answers.right,
        "rights": ", ".join(dict.fromkeys((HEARD, answers.right))),
    }


def _parsed(text: str) -> Scenario:
    report = Report()
    node = read_yaml(text, "scenario.yaml", report)
    scenario = parse_scenario(node, report) if node else None
    assert scenario, report.problems  # a mistake in the template, which tests try with every answer
    return scenario


def _outcome(scenario: Scenario, playthrough: str) -> dict[str, str]:
    """What the play comes to: it hangs on the rights that were chosen, so it is played and not written down."""
    play = begin(scenario)
    for choice in _CHOSEN.findall(playthrough):
        play = advance(play, Choose(play.at, choice))
    return {"levels": _levels(play), "rights_met": ", ".join(scoring.rights_met(taken(play)))}


def _levels(play: Play) -> str:
    levels = scoring.levels(taken(play))
    return ", ".join(f"{meter}: {level.name.lower().replace('_', '-')}" for meter, level in levels.items())
