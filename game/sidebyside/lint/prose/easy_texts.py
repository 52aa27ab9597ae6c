"""What an easy reader reads: the easy-read forms, and the shared words that have none."""

import re
from collections.abc import Iterator

from sidebyside.lint.prose.texts import Kind, Prose, Text

_NAME = re.compile(r"(cast|places|help)/[^/]+/name|rights/[^/]+/source|interface/brand")
_SOURCE = re.compile(r"rights/[^/]+/source")


def easy_texts(prose: Prose) -> Iterator[Text]:
    """Those texts, in every language. Names and titles of laws are left out: they are as they are."""
    with_easy = {text.id for text in prose.sources if text.easy}
    for text in prose.texts():
        stands_for_both = text.kind is Kind.SHARED and text.id not in with_easy
        if text.easy or (stands_for_both and not _NAME.fullmatch(text.id)):
            yield text


def names_a_source(text: Text) -> bool:
    """Whether the text is the title of a law, which nobody here has written."""
    return bool(_SOURCE.fullmatch(text.id))
