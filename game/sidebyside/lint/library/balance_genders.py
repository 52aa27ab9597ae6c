"""Girls and boys, women and men appear about equally often; also among those concerned and those who hurt.

Of all appearances each is at least two fifths, of those concerned and of those who hurt at least a quarter. Judged from
six stories on.

Good::

    cast: [sami, ioana]
    portrays: {situations: access, concerned: sami, deeds: {ioana: hurts, sami: hurts}}
    ---
    cast: [sami, ioana]
    portrays: {situations: access, concerned: ioana}
    ---
    cast: [sami, ioana]
    portrays: {situations: access, concerned: ioana}
    ---
    cast: [sami, ioana]
    ---
    cast: [sami, ioana]
    ---
    cast: [sami, ioana]

Bad, boys only::

    cast: [sami, vlad]
    ---
    cast: [sami, vlad]
    ---
    cast: [sami, vlad]
    ---
    cast: [sami, vlad]
    ---
    cast: [sami, vlad]
    ---
    cast: [sami, vlad]
"""

from collections.abc import Iterator, Sequence
from fractions import Fraction

from sidebyside.content.library import Library
from sidebyside.content.problems import Code, Mark, Severity
from sidebyside.content.world import Person, Pronoun
from sidebyside.lint.finding import Finding
from sidebyside.lint.library.people import appearances, hurting

CODE = Code.BALANCE_GENDERS
SEVERITY = Severity.WARNING


def check(library: Library) -> Iterator[Finding]:
    """Says where there are too few of one."""
    told = [story.portrays for story in library.scenarios.values() if story.portrays]
    concerned = [library.world.cast[who] for portrayal in told for who in portrayal.concerned]
    yield from _too_few("in the stories", [held.person for held in appearances(library)], Fraction(2, 5))
    yield from _too_few("concerned", concerned, Fraction(1, 4))
    yield from _too_few("hurting", [held.person for held in hurting(library)], Fraction(1, 4))


def _too_few(where: str, people: Sequence[Person], least: Fraction) -> Iterator[Finding]:
    for pronoun in Pronoun:
        number = sum(person.pronoun is pronoun for person in people)
        if number < least * len(people):
            says = f"Of {len(people)} people {where}, {number} are a “{pronoun}”; the fewest is {least}."
            yield Finding(Mark("scenarios"), says, "Let the next story change that.")
