"""Every text is there in every language, translated from the sentence that stands there now."""

import re
from collections.abc import Iterator, Mapping

from sidebyside.content.problems import Code, Mark, Problem
from sidebyside.content.wording import words_in
from sidebyside.engine.story import Words
from sidebyside.language import easy_key, text_key
from sidebyside.lint.case import Case, warning


def check(case: Case) -> Iterator[Problem]:
    """A warning for each sentence without a translation, and for each translated from an older sentence."""
    for path, translations in case.translations.values():
        for words in words_in(case.scenario):
            yield from untranslated(words, translations, path)


def untranslated(words: Words, translations: Mapping[str, tuple[str, str]], path: str) -> Iterator[Problem]:
    """The warnings for one text."""
    sources = {text_key(words): words.text, easy_key(words): words.easy}
    for key, source in sources.items():
        known = translations.get(key)
        if source is None:
            continue
        if known is None:
            yield warning(Mark(path), Code.NOT_TRANSLATED, f"“{key}” is not translated: “{source}”")
        elif known[0] != source:
            says = f"“{key}” was translated from “{known[0]}”; now it is “{source}”."
            yield warning(Mark(path), Code.STALE_TRANSLATION, says, "Look at the translation again.")
        elif _places(source) != _places(known[1]):
            says = f"“{key}” has the places {_places(known[1])}; the source has {_places(source)}."
            yield Problem(Mark(path), Code.PLACEHOLDERS, says, "Copy the words in braces as they are.")


def _places(text: str) -> list[str]:
    """The `{name}` places of a text, as they stand there."""
    return sorted(re.findall(r"\{[^{}]*\}?|\}", text))
