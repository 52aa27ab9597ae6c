"""Everything there is to play: the scenarios that parse, the world they share, the catalogues, and all problems."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from sidebyside.content import parse_world
from sidebyside.content.fields import Fields
from sidebyside.content.parse_scenario import parse_scenario
from sidebyside.content.problems import Code, Mark, Problem, Report
from sidebyside.content.read import find, read
from sidebyside.content.translations import SHARED, languages, load_catalogues
from sidebyside.content.world import World
from sidebyside.engine.story import Scenario

Thing = TypeVar("Thing")


@dataclass(frozen=True, slots=True, kw_only=True)
class Library:
    """What `load` found.

    `unplayable` names the folders whose scenario has problems; `folders` gives the folder of each of the others, and
    `marks` the places of its scenes, endings, choices, lines and texts. `shared_marks` are those of the shared texts.
    """

    scenarios: Mapping[str, Scenario]
    world: World
    catalogues: Mapping[str, Mapping[str, str]]
    problems: tuple[Problem, ...]
    unplayable: tuple[str, ...]
    folders: Mapping[str, Path]
    marks: Mapping[str, Mapping[str, Mark]]
    shared_marks: Mapping[str, Mark]


def load(root: Path, only: Path | None = None) -> Library:
    """Reads the content below `root`, the app folder. Never raises for what authors write; see `problems`.

    Args:
        root: the app folder.
        only: a scenario's folder, anywhere, to read instead of those of the app folder.
    """
    report = Report()
    world = load_world(root, report)
    folders = [only] if only else sorted(path for path in (root / "scenarios").iterdir() if path.is_dir())
    found = [(folder, *load_scenario(folder, world)) for folder in folders]
    catalogues = _catalogues(root, [folder for folder, scenario, _ in found if scenario], report)
    told = [problem for _, _, scenario_report in found for problem in scenario_report.problems]
    playable = {scenario.id: (folder, scenario, kept) for folder, scenario, kept in found if scenario}
    return Library(
        scenarios={key: scenario for key, (_, scenario, _) in playable.items()},
        world=world,
        catalogues=catalogues,
        folders={key: folder for key, (folder, _, _) in playable.items()},
        unplayable=tuple(folder.name for folder, scenario, _ in found if scenario is None),
        problems=(*report.problems, *told),
        marks={key: kept.marks for key, (_, _, kept) in playable.items()},
        shared_marks=report.marks,
    )


def load_scenario(folder: Path, world: World) -> tuple[Scenario | None, Report]:
    """The scenario of one folder and the report on it; None when it has any problem."""
    path = find(folder, "scenario")
    scenario, report = read_scenario(path, folder.parent, world)
    mark = Mark(path.relative_to(folder.parent).as_posix())
    if scenario and scenario.id != folder.name:
        says = f"The scenario's id is “{scenario.id}” and its folder “{folder.name}”."
        report.add(mark, Code.BAD_ID, says, "Make them the same.")
    elif scenario and scenario.id in SHARED:
        report.add(mark, Code.TAKEN_ID, f"What all stories share is called “{scenario.id}”.", "Choose another id.")
    return (None if report.problems else scenario), report


def read_scenario(path: Path, shown_from: Path, world: World) -> tuple[Scenario | None, Report]:
    """The scenario in one file, its ids looked up in the world; None when it has any problem.

    Args:
        path: the file.
        shown_from: the folder that problems name the file from.
        world: the people, places and rights there are.
    """
    report = Report()
    node = read(path, shown_from, report)
    scenario = parse_scenario(node, report) if node else None
    report.resolve("place", world.places)
    report.resolve("right", world.rights)
    report.resolve("person", world.cast)
    return (None if report.problems else scenario), report


def load_world(root: Path, report: Report) -> World:
    """The people, places, rights and helplines that the stories below `root` share."""

    def shared(name: str, parse: Callable[[str, Fields], Thing]) -> Mapping[str, Thing]:
        node = read(find(root / "scenarios", name), root / "scenarios", report)
        return parse_world.parse_shared(node, parse, report) if node else {}

    return World(
        cast=shared("cast", parse_world.parse_person),
        places=shared("places", parse_world.parse_place),
        rights=shared("rights", parse_world.parse_right),
        help=shared("help", parse_world.parse_helpline),
    )


def _catalogues(root: Path, scenario_folders: list[Path], report: Report) -> Mapping[str, Mapping[str, str]]:
    shared = root / "translations"
    return {name: load_catalogues(shared, scenario_folders, name, report) for name in languages(shared)}
