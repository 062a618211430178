"""Which words of a text to restore, and how."""

from __future__ import annotations

import re
from collections.abc import Iterable

from radslag.reading.lines.letters.options import Options
from radslag.reading.lines.letters.page import Page
from radslag.reading.lines.letters.people import People
from radslag.reading.lines.letters.vocabulary import vocabulary
from radslag.reading.lines.letters.words import Candidates

__all__ = ["Letters"]

_WORD = re.compile(r"[^\W\d_]+")


class Letters:
    """Gives back the letters of papers of one body.

    own: words, correctly spelled, that are known to belong to the paper: those of its own header,
    of earlier papers of the body, names of its people. Full names may be given as one string.
    """

    def __init__(self, own: Iterable[str] = ()) -> None:
        parts = {part for text in own for part in _WORD.findall(text)}
        words = vocabulary().with_own(part.lower() for part in parts)
        self._people = People(parts)
        self._options = Options(Candidates(words), self._people)

    def edits(self, text: str) -> list[tuple[int, int, str]]:
        """What to put instead of which span: (start, end, word), in order, each a whole word.

        Best is a page at a time: neighbours decide what a word means.
        """
        page = Page(text, self._people, self._options)
        found = []
        for at, word in enumerate(page.words):
            restored = page.restored(at)
            if restored != word.text:
                found.append((word.start, word.end, restored))
        return found
