"""No word insults, pities or belittles anybody.

The words, their reasons and what to say instead stand in `game/scenarios/terms.yaml`, for each language. An insult is
never printed, whoever says it: the reader understands “a hurtful name”. Outdated and pitying words are not the
narrator's, not the player's and not the teacher's; a person of the story may be wrong, so they may stand in what
somebody says, aloud or in “quotes” within a line. Words of old laws may also stand in the name of a source.

A word is found by its letters. It can be right where it stands: then say so in the line above, with the reason
(`# allow flagged-term: …`). And a text can hurt without any of these words: only people notice that.

Good::

    barrier: {text: The table is too narrow for a wheelchair., easy: The table is too small.}

Good, a person may be wrong in a quoted voice::

    endings:
      end:
        title: {text: Together, easy: Together}
        place: yard
        lines:
          - {id: last, who: sami, text: "They call it special needs, I call it a ramp.", easy: Sami wants a ramp.}

Bad::

    summary: {text: Sami is confined to a wheelchair., easy: Sami has no place.}  # <-
    barrier: {text: "The “normal pupils” need the table.", easy: The table is too small.}  # <-

Bad, in ro.po::

    msgctxt "example/summary#text"  # <-
    msgid "Sami has no place at the table."
    msgstr "Sami, țintuit în scaunul lui, nu are loc la masă."
"""

from collections.abc import Iterator

from sidebyside.content.problems import Code, Mark, Severity
from sidebyside.content.terms import Ban, Terms
from sidebyside.language import NAMES, SOURCE
from sidebyside.lint.finding import Finding
from sidebyside.lint.prose.easy_texts import names_a_source
from sidebyside.lint.prose.matching import NOTHING, Search, hits, search_for
from sidebyside.lint.prose.texts import Prose, Text
from sidebyside.lint.prose.voices import own_words

CODE = Code.FLAGGED_TERM
SEVERITY = Severity.ERROR

WHERE = {
    Ban.BLOCK: "Nobody may say it, not even a person who is wrong.",
    Ban.QUOTED: "Only what a person says, aloud or in quotes within a line, may have it.",
    Ban.CONTEXT: "Only the name of a source, or what a person says, may have it.",
}


def check(prose: Prose) -> Iterator[Finding]:
    """Names each such word with its reason, and each language for which there is no list."""
    yield from _unlisted(prose)
    searches = {ban: searches_for(prose.terms, ban) for ban in WHERE}
    for text in prose.texts():
        for ban, words in _read_for(text).items():
            for hit in hits(searches[ban].get(text.language, NOTHING), words):
                language = NAMES.get(text.language, text.language)
                says = f"“{hit.said}” ({language}): {hit.term.why}"
                yield Finding(text.mark, says, f"Better: {hit.term.prefer} {WHERE[ban]}")


def _unlisted(prose: Prose) -> Iterator[Finding]:
    for language in sorted({SOURCE, *prose.translations} - {*prose.terms}):
        says = f"There is no list of hurtful words for the language “{language}”."
        yield Finding(Mark("terms.yaml"), says, f"Add “{language}:” to game/scenarios/terms.yaml.")


def _read_for(text: Text) -> dict[Ban, str]:
    """In which part of the text the terms of each ban are looked for."""
    own = own_words(text)
    return {Ban.BLOCK: text.says, Ban.QUOTED: own, Ban.CONTEXT: "" if names_a_source(text) else own}


def searches_for(terms: Terms, ban: Ban) -> dict[str, Search]:
    """For each language what is looked for: the terms with that ban."""
    return {
        language: search_for(tuple(term for term in listed if term.ban is ban)) for language, listed in terms.items()
    }
