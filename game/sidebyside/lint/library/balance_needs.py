"""The stories are about many kinds of need, and none fills the shelf.

At least half of the kinds are somewhere, and no kind is in more than half of the stories. Judged from six stories on.

Good::

    portrays: {situations: access, player_needs: [mobility, hearing]}
    ---
    portrays: {situations: access, player_needs: vision}
    ---
    portrays: {situations: access, player_needs: speech}
    ---
    portrays: {situations: access, player_needs: learning}
    ---
    portrays: {situations: access, player_needs: attention}
    ---
    portrays: {situations: access, player_needs: autism}

Bad, always the same need::

    portrays: {situations: access, player_needs: mobility}
    ---
    portrays: {situations: access, player_needs: mobility}
    ---
    portrays: {situations: access, player_needs: mobility}
    ---
    portrays: {situations: access, player_needs: mobility}
    ---
    portrays: {situations: access, player_needs: mobility}
    ---
    portrays: {situations: access, player_needs: mobility}
"""

from collections import Counter
from collections.abc import Iterator

from sidebyside.content.library import Library
from sidebyside.content.problems import Code, Mark, Severity
from sidebyside.engine.portrayal import Need
from sidebyside.lint.finding import Finding
from sidebyside.lint.library.people import needs_in

CODE = Code.BALANCE_NEEDS
SEVERITY = Severity.WARNING


def check(library: Library) -> Iterator[Finding]:
    """Says how few kinds there are, and which kind is everywhere."""
    stories = library.scenarios.values()
    count = Counter(need for story in stories for need in needs_in(story, library))
    if len(count) * 2 < len(Need):
        missing = ", ".join(need for need in Need if need not in count)
        says = f"The stories are about {len(count)} of {len(Need)} kinds of need."
        yield Finding(Mark("scenarios"), says, f"Not there yet: {missing}.")
    for need, times in count.items():
        if times * 2 > len(stories):
            says = f"{times} of {len(stories)} stories are about {need}."
            yield Finding(Mark("scenarios"), says, "Let the next story be about somebody else.")
