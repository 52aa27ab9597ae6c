"""Whoever hurts is not always the same kind of person: pupils and adults do, and nobody's family is the reason.

Nobody hurts in more than half of the stories; in one story at least an adult hurts and repairs it; people of Roma or
newcomer families are at most a third of those who hurt. Judged from six stories on.

Good::

    cast: [sami, mr-marin]
    portrays: {situations: access, deeds: {mr-marin: [hurts, repairs]}}
    ---
    cast: [sami, ioana]
    portrays: {situations: access, deeds: {ioana: hurts}}
    ---
    cast: [sami, vlad]
    portrays: {situations: access, deeds: {vlad: hurts}}
    ---
    cast: sami
    ---
    cast: sami
    ---
    cast: sami

Bad, always Ioana, and adults are never wrong::

    cast: [sami, ioana]
    portrays: {situations: access, deeds: {ioana: hurts}}
    ---
    cast: [sami, ioana]
    portrays: {situations: access, deeds: {ioana: hurts}}
    ---
    cast: [sami, ioana]
    portrays: {situations: access, deeds: {ioana: hurts}}
    ---
    cast: [sami, ioana]
    portrays: {situations: access, deeds: {ioana: hurts}}
    ---
    cast: sami
    ---
    cast: sami
"""

from collections import Counter
from collections.abc import Iterator

from sidebyside.content.library import Library
from sidebyside.content.problems import Code, Mark, Severity
from sidebyside.content.world import SchoolRole
from sidebyside.engine.portrayal import Deed
from sidebyside.lint.finding import Finding
from sidebyside.lint.library.people import hurting

CODE = Code.BALANCE_HURTING
SEVERITY = Severity.WARNING


def check(library: Library) -> Iterator[Finding]:
    """Says who always hurts, whose family is blamed, and that adults never are."""
    found, here = hurting(library), Mark("scenarios")
    stories = len(library.scenarios)
    for who, times in Counter(held.person.id for held in found).items():
        if times * 2 > stories:
            yield Finding(here, f"“{who}” hurts somebody in {times} of {stories} stories.", "Let it be somebody else.")
    families = sum(bool(held.person.background) for held in found)
    if families * 3 > len(found):
        says = f"Of {len(found)} people who hurt, {families} are of Roma or newcomer families."
        yield Finding(here, says, "Nobody's family is the reason: choose others.")
    if not any(held.person.school_role is not SchoolRole.PUPIL and Deed.REPAIRS in held.deeds for held in found):
        yield Finding(here, "No adult ever hurts and repairs it.", "Adults can be wrong, and can mend it.")
