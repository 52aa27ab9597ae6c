"""An easy-read sentence holds one idea.

Found are: a semicolon, brackets or a dash within a sentence, and two or more joining words in one (because, which,
although, when, if, but, “, and”; pentru că, care, deși, când, dacă, dar …). One joining word passes: “He folds paper
when he thinks” is how children speak. This is a count of signs and words, not an understanding of the sentence: two
ideas joined without any of these words are not found, and a sentence that is found may be clear.

Good::

    title: {text: Lunch, easy: Sami waits. He has no place because the table is small.}

Bad::

    title: {text: Lunch, easy: "Sami waits because the table, which is new, is too small."}  # <-
    summary: {text: Sami waits., easy: Sami waits (again).}  # <-
"""

import re
from collections.abc import Iterator

from sidebyside.content.problems import Code, Severity
from sidebyside.lint.finding import Finding
from sidebyside.lint.prose.easy_texts import easy_texts
from sidebyside.lint.prose.sentences import sentences
from sidebyside.lint.prose.texts import Prose

CODE = Code.TWO_IDEAS
SEVERITY = Severity.WARNING

_SIGN = re.compile(r";|\(|\[| [–—-] |—")
_JOINING = {
    "en": r"because|although|though|while|whereas|unless|until|if|when|whenever|which|whose|so that|but|"
    r", (?:and|or|so)",
    "ro": r"pentru că|fiindcă|deoarece|deși|cu toate că|în timp ce|încât|ca să|dacă|când|până|care|cărui\w*|căror\w*|"
    r"dar|însă|, (?:și|iar|sau|așa că|deci)",
}
"""A language without a list is still searched for signs."""


def check(prose: Prose) -> Iterator[Finding]:
    """Names each sentence with such a sign, or with two joining words."""
    for text in easy_texts(prose):
        for sentence in sentences(text.says):
            if found := _joints(sentence, text.language):
                says = f"This easy-read sentence seems to hold more than one idea ({found}): “{sentence}”"
                yield Finding(text.mark, says, "Make a sentence for each idea.")


def _joints(sentence: str, language: str) -> str:
    """What joins ideas in it; empty where one is likely. A question's first word (“When …?”, “Care …?”) asks."""
    if sign := _SIGN.search(sentence):
        return f"“{sign[0].strip()}”"
    told = sentence.split(maxsplit=1)[-1] if sentence.rstrip("”»").endswith("?") else sentence
    joining = _JOINING.get(language)
    found = re.findall(rf"(?<!\w)(?:{joining})(?!\w)", told, re.IGNORECASE) if joining else []
    return ", ".join(f"“{word.lstrip(', ')}”" for word in found) if len(found) > 1 else ""
