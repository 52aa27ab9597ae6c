"""Nothing shames the player: a choice is talked about, a child is not judged.

Whoever is told “Wrong!” stops thinking and starts hiding. So neither feedback nor narrator says that the player failed
or is bad; a choice has sides, and the deed can be named: “Now two people are hurt.” The words looked for stand in
`game/scenarios/terms.yaml` (`ban: shaming`). What persons say to each other, and what a choice lets the player say,
is not looked at: being unkind is one of the choices.

Good::

    talk: [{id: see, text: "What was still missing?", easy: "What was missing?"}]

Bad::

    talk: [{id: see, text: "Are you ashamed? You failed him.", easy: "Why did you fail? You failed."}]  # <-

Bad, in ro.po::

    msgctxt "example/start/ask/misses#text"  # <-
    msgid "The table is still narrow."
    msgstr "Greșit! Masa e tot îngustă."
"""

from collections.abc import Iterator

from sidebyside.content.problems import Code, Severity
from sidebyside.content.terms import Ban
from sidebyside.lint.finding import Finding
from sidebyside.lint.prose.flagged_term import searches_for
from sidebyside.lint.prose.matching import NOTHING, hits
from sidebyside.lint.prose.texts import Kind, Prose
from sidebyside.lint.prose.voices import own_words

CODE = Code.SHAMING
SEVERITY = Severity.ERROR

NOT_TOLD_TO_THE_PLAYER = (Kind.CHOICE, Kind.GUIDE)


def check(prose: Prose) -> Iterator[Finding]:
    """Names each sentence that shames. A language without a list is `flagged_term`'s to tell."""
    searches = searches_for(prose.terms, Ban.SHAMING)
    for text in prose.texts():
        if text.kind not in NOT_TOLD_TO_THE_PLAYER:
            for hit in hits(searches.get(text.language, NOTHING), own_words(text)):
                yield Finding(text.mark, f"“{hit.said}” shames the player. {hit.term.why}", hit.term.prefer)
