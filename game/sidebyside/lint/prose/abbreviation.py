"""Easy-read has whole words: no shortened words, initials, signs or Roman numerals.

Who reads letter by letter cannot guess what “e.g.”, “CES” or “%” stands for, and a screen reader may spell it out. A
word all in capitals is found too: it is a shortening or a shout. Titles without a full stop (Mr, Mrs) and the few
names that everybody says as letters (`KNOWN`) pass.

Good::

    title: {text: Lunch, easy: "Mr Marin says: “OK, for example at ten.”"}

Bad::

    title: {text: Lunch, easy: "Pupils with SEN, e.g. Sami, wait."}  # <-
    summary: {text: Lunch, easy: 80 % of the tables are small.}  # <-
"""

import re
from collections.abc import Iterator

from sidebyside.content.problems import Code, Severity
from sidebyside.lint.finding import Finding
from sidebyside.lint.prose.easy_texts import easy_texts
from sidebyside.lint.prose.texts import Prose

CODE = Code.ABBREVIATION
SEVERITY = Severity.WARNING

KNOWN = ("OK", "TV")

_CAPITAL = "[A-ZĂÂÎȘȚ]"
_SHORT = re.compile(
    "|".join(
        (
            r"(?<!\w)(?:e\.g|i\.e|ș\.a|ș\.a\.m\.d|etc|approx|vs)\.",
            # At the end of a sentence these are words: “Ana loves art.”
            r"(?<!\w)(?:max|min|tel|str|ex|art|alin|pag|pp)\.(?=\s*[0-9a-zăâîșț])",
            r"(?<!\w)(?:Mr|Mrs|Ms|[Dd]r|[Pp]rof|[Dd]l|[Dd]na|nr|no(?=\. ?\d))\.",
            r"(?<!\w)[Dd]-(?:l|lui|na|nei|ra|ta|voastră)(?!\w)",
            # “a V-a” is a number; “V-a spus” is not.
            r"(?<=\ba )[IVXLC]+-a(?!\w)|(?<=\bal )[IVXLC]+-lea(?!\w)",
            # One capital may end a sentence: “in class B. Sami waits”.
            rf"(?<!\w){_CAPITAL}\.(?: ?{_CAPITAL}\.)+",
            rf"(?<!\w){_CAPITAL}(?:\.?{_CAPITAL})+(?!\w)",
            r"[%‰&§€$+=@#]|(?<=\w)/(?=[^\W\d_])",
        )
    )
)


def check(prose: Prose) -> Iterator[Finding]:
    """Names each of them, once in a text."""
    for text in easy_texts(prose):
        for short in dict.fromkeys(found[0] for found in _SHORT.finditer(text.says)):
            if short not in KNOWN:
                yield Finding(text.mark, f"“{short}” is short for something: “{text.says}”", "Write the whole word.")
