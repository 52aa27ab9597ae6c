"""Pupils with special educational needs act: they play, help, lead, know how, and are sometimes in the wrong.

In at least three of ten stories with a pupil who has special educational needs, such a pupil (or the player as one)
helps, leads or knows how; and in one story at least one of them hurts somebody. Judged from six stories on.

Good::

    portrays: {situations: access, concerned: sami, deeds: {sami: leads}}
    ---
    portrays: {situations: access, concerned: sami, deeds: {sami: [knows-how, hurts]}}
    ---
    portrays: {situations: access, concerned: sami}
    ---
    portrays: {situations: access, concerned: sami}
    ---
    portrays: {situations: access, concerned: sami}
    ---
    portrays: {situations: access, player_needs: vision}

Bad, they only ever wait::

    portrays: {situations: access, concerned: sami}
    ---
    portrays: {situations: access, concerned: sami}
    ---
    portrays: {situations: access, concerned: sami}
    ---
    portrays: {situations: access, concerned: sami}
    ---
    portrays: {situations: access, concerned: sami}
    ---
    portrays: {situations: access, concerned: sami}
"""

from collections.abc import Iterator

from sidebyside.content.library import Library
from sidebyside.content.problems import Code, Mark, Severity
from sidebyside.content.world import SchoolRole
from sidebyside.engine.portrayal import Deed
from sidebyside.lint.finding import Finding
from sidebyside.lint.library.people import ACTIVE, appearances

CODE = Code.BALANCE_ACTIVE
SEVERITY = Severity.WARNING


def check(library: Library) -> Iterator[Finding]:
    """Says in how few stories they act, and that none of them is ever in the wrong."""
    pupils = [
        held for held in appearances(library) if held.person.needs and held.person.school_role is SchoolRole.PUPIL
    ]
    played = {story.id for story in library.scenarios.values() if story.portrays and story.portrays.player_needs}
    there = played | {held.story for held in pupils}
    active = played | {held.story for held in pupils if held.deeds & ACTIVE}
    if len(active) * 10 < len(there) * 3:
        says = f"Pupils with special educational needs act in {len(active)} of {len(there)} stories; needed: 3 of 10."
        yield Finding(Mark("scenarios"), says, "Let them help, lead or know how.")
    if there and not any(Deed.HURTS in held.deeds for held in pupils):
        says = "No pupil with special educational needs is ever in the wrong."
        yield Finding(Mark("scenarios"), says, "People with disabilities are people: let one make a mistake.")
