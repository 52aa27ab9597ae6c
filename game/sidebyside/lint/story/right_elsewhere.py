"""A national right is cited only by a story that plays where it holds.

International rights (without a country) hold everywhere that the stories play; a right of the European Union holds in
its member states. A law of another country would tell a child about help that is not there.

Good::

    country: RO
    rights: [crc-12, ro-3124]

Bad::

    country: MD
    rights: [crc-12, ro-3124]  # <-
"""

from collections.abc import Iterator

from sidebyside.content.problems import Code, Severity
from sidebyside.engine.portrayal import Country
from sidebyside.lint.case import Case
from sidebyside.lint.finding import Finding
from sidebyside.lint.story.rights import cited

CODE = Code.RIGHT_ELSEWHERE
SEVERITY = Severity.ERROR

IN_THE_UNION = (Country.RO, Country.BG)


def check(case: Case) -> Iterator[Finding]:
    """Names each right of another country."""
    country = case.scenario.country
    for part, right in cited(case):
        if right.country and not holds(right.country, country):
            place = f"the story plays in {country}" if country else "the story does not say where it plays"
            says = f"“{right.id}” holds in {right.country}; {place}."
            yield Finding(case.mark(part), says, "Write the story's “country”, or cite a right that holds there.")


def holds(law: Country, country: Country | None) -> bool:
    """Whether a law of one country, or of the Union, holds in another."""
    return law is country or (law is Country.EU and country in IN_THE_UNION)
