"""Words in the reader's language. Nothing else knows that there is more than one."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from sidebyside.engine.counting import PLURALS, form
from sidebyside.engine.story import Counted, Words, easy_key, form_key, text_key

SOURCE = "en"
"""The language in which words are written; it needs no catalogue."""

_PLACE = re.compile(r"\{(\w+)\}")

NAMES = {"en": "English", "ro": "Română"}
"""The languages to choose from, each by its own name."""


@dataclass(frozen=True, slots=True)
class Reader:
    """Somebody who reads: a language, its catalogue (context -> translation), and whether easy-read is on."""

    language: str = SOURCE
    catalogue: Mapping[str, str] | None = None
    easy: bool = False

    def read(self, words: Words, **values: str) -> str:
        """The words as this reader sees them, with `{name}` places filled from `values`.

        A sentence that has no translation yet is shown in the source language; `sidebyside check` lists it, as it
        does a translation whose places are not those of the source. Only plain names are filled in: a catalogue is
        not trusted with format strings.
        """
        return _filled(self._find(words), values)

    def count(self, words: Counted, n: int, **values: str) -> str:
        """The words about `n` things in the form that goes with that number: 1 minut, 2 minute, 20 de minute."""
        return _filled(self._form(words, n), {"n": str(n), **values})

    def _find(self, words: Words) -> str:
        catalogue = self.catalogue or {}
        if self.easy and words.easy is not None:
            return catalogue.get(easy_key(words)) or words.easy
        return catalogue.get(text_key(words)) or words.text

    def _form(self, words: Counted, n: int) -> str:
        catalogue = self.catalogue or {}
        key = form_key(text_key(words), form(catalogue.get(PLURALS, ""), n))
        return catalogue.get(key) or (words.one if n == 1 else words.text)


def _filled(text: str, values: Mapping[str, str]) -> str:
    return _PLACE.sub(lambda place: values.get(place[1], place[0]), text) if values else text
