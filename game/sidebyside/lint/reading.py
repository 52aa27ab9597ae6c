"""How many words a play puts before its reader, and how many minutes they take.

Counted is what is new on each screen: the introduction; of each scene its title, its lines and every choice on offer;
of each choice what follows at once, the three sentences about it and its rights; of the ending its title, its lines,
the barrier and the questions. Not counted are the buttons and labels of the interface, and the ending's look back,
which repeats what has been read.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from math import ceil, floor

from sidebyside.content.world import Right
from sidebyside.engine.explore import Turn, Walk
from sidebyside.engine.play import Play, ending, heard, offers, scene
from sidebyside.engine.story import Choice, Line, Scenario, Words
from sidebyside.engine.ways import Sum, least, most
from sidebyside.language import Reader

PACE = {7: (60, 18), 8: (100, 43), 9: (112, 63), 10: (133, 83), 11: (146, 102), 12: (146, 91)}
"""Age -> words a minute of the middle reader and of the slow one (50th and 10th percentile).

J. Hasbrouck and G. Tindal, oral reading fluency norms of 2017, end of grades 1 to 6 in the United States; we saw only a
copy: https://www.readnaturally.com/article/hasbrouck-tindal-oral-reading-fluency-chart. That a grade ends six years
later in life, that older children read no faster, that easy-read is read at the slow pace, and that Romanian is read
as fast as English are our assumptions.
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """The least and the most that a play gives to read, in one language and form.

    `pace` is in words a minute. `minutes` are whole: the shortest play takes no less, the longest no more.
    """

    language: str
    easy: bool
    pace: int
    shortest: Sum
    longest: Sum
    minutes: tuple[int, int]


def read(walked: Walk, rights: Mapping[str, Right], reader: Reader) -> Reading:
    """How much this reader, as old as the youngest that the story is for, has to read."""
    size = _Size(reader)
    here = [size.of(_at(play)) for play in walked.plays]

    def cost(turn: Turn) -> int:
        return here[turn.to] + size.of(_after(turn.choice, walked.plays[turn.to], rights))

    before = here[0] + size.of(_introduction(walked.scenario))
    shortest, longest = (Sum(before + found.amount, found.way) for found in (least(walked, cost), most(walked, cost)))
    youngest, _ = walked.scenario.ages or (max(PACE), 0)
    words_a_minute = pace(youngest, slow=reader.easy)
    return Reading(
        language=reader.language,
        easy=reader.easy,
        pace=words_a_minute,
        shortest=shortest,
        longest=longest,
        minutes=(floor(shortest.amount / words_a_minute), ceil(longest.amount / words_a_minute)),
    )


def pace(age: int, *, slow: bool = False) -> int:
    """Words a minute at that age."""
    return PACE[min(max(age, min(PACE)), max(PACE))][slow]


def length(text: str) -> int:
    """The number of words: whatever stands between spaces and holds a letter or a digit."""
    return sum(any(map(str.isalnum, part)) for part in text.split())


class _Size:
    """Counts words as one reader sees them. Remembers each text, for most states show the same ones."""

    def __init__(self, reader: Reader) -> None:
        self.reader = reader
        self.known: dict[str, int] = {}

    def of(self, shown: Iterable[Words]) -> int:
        return sum(map(self._one, shown))

    def _one(self, words: Words) -> int:
        if words.id not in self.known:
            self.known[words.id] = length(self.reader.read(words))
        return self.known[words.id]


def _introduction(scenario: Scenario) -> Iterator[Words]:
    yield scenario.title
    yield from (words for words in (scenario.summary, scenario.content_note) if words)


def _at(play: Play) -> Iterator[Words]:
    """What the scene or the ending shows where the play stands."""
    here, end, story = scene(play), ending(play), play.scenario
    if here:
        yield here.title
        yield from _said(here.lines, play)
        yield from (choice.words for choice in offers(play))
    if end:
        yield end.title
        yield from _said(end.lines, play)
        yield from (story.barrier,) if story.barrier else ()
        yield from story.talk


def _after(choice: Choice, moved: Play, rights: Mapping[str, Right]) -> Iterator[Words]:
    """What the screen between the choice and the next scene tells."""
    yield from _said(choice.after, moved)
    if choice.feedback:
        yield from (choice.feedback.protects, choice.feedback.misses, choice.feedback.next)
    for held in (rights[right] for right in choice.rights if right in rights):
        yield from (held.title, held.plain)


def _said(lines: Iterable[Line], play: Play) -> Iterator[Words]:
    return (line.words for line in heard(lines, play))
