"""Cuts a text into sentences and sentences into words, in the languages of the game.

No library: pysbd 0.3.4 has no Romanian and takes a whole quote for one sentence. Our texts are short and their
typography is checked, so a few rules do; the tests show where each one is needed.
"""

import re
from collections.abc import Iterator

_CLOSING = "”’»)\\]"
_OPENING = "“„«‘(\\["
_INITIAL = r"(?<![a-zăâîșț0-9] )[A-HJ-ZĂÂÎȘȚ]"
"""A capital alone; after a small word it ends the sentence: “in class B. Sami waits”."""

_TITLE = r"Mr|Mrs|Ms|Dr|St|Prof|[Dd]l|[Dd]lui|[Dd]na|[Dd]nei|[Dd]ra|dr|prof|e\.g|i\.e|vs|approx|cca|de ex"
_BEFORE_NUMBER = r"[Nn]os?|[Nn]r|[Aa]rts?|alin|pp?|pag|fig"
_SHORTENED = re.compile(rf"\b(?:(?:{_TITLE}|{_INITIAL})\.|(?:{_BEFORE_NUMBER})\.(?=\s*[0-9]))")
"""A full stop that ends a shortened word, not a sentence."""

_END = re.compile(rf"(?:[.!?]+|…)[{_CLOSING}]*(?=\s+[{_OPENING}]*(?:[^\W_a-zăâîșț]|\{{)|\s*$)")
_WORD = re.compile(r"[^\W_]+(?:[’'‑-][^\W_]+|(?<=\d)[.,:/](?=\d)[^\W_]+)*")


def sentences(text: str) -> Iterator[str]:
    """The sentences of a text, quoted ones too; a colon does not end one."""
    start, stops = 0, {found.end() for found in _SHORTENED.finditer(text)}
    for end in _END.finditer(text):
        if end.end() not in stops:
            yield text[start : end.end()].strip()
            start = end.end()
    if text[start:].strip():
        yield text[start:].strip()


def words(text: str) -> list[str]:
    """The words of a text; “it’s”, “l-ai”, “12,5” and “3124/2017” are one each."""
    return _WORD.findall(text)
