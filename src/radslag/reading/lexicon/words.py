"""Words as data: lists written as plain text, and the form in which damaged words meet."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache

from radslag.reading.lexicon.patterns import late

__all__ = ["Known", "fold", "undot", "undotted_pattern", "words"]

_LONGEST, _MOST = 40, 20_000  # characters of a word; words
_PARAGRAPH = 5_000  # characters; to keep what is longer would take memory
_NOTHING: frozenset[str] = frozenset()
_FOLD = str.maketrans("åäöéèêëáàâãóòôõíìîïúùûüçñšžćčłśżýæø", "aaoeeeeaaaaooooiiiiuuuucnszcclszyao")


class Known(dict[str, frozenset[str]]):
    """What a function says of single words, asked once for each word that is seen.

    The same words come again and again, in one paper and in all of a body: to look them up
    is far quicker than to search a text for every word of a rule.
    """

    def __init__(self, ask: Callable[[str], frozenset[str]]) -> None:
        super().__init__()
        self._ask = ask

    def __missing__(self, word: str) -> frozenset[str]:
        said = self._ask(word)
        if len(word) <= _LONGEST:  # so that a hostile paper cannot fill the memory
            if len(self) >= _MOST:
                self.clear()
            self[word] = said
        return said

    def of(self, text: str) -> frozenset[str]:
        """All that is said of the words of a text, parted at its spaces."""
        return _NOTHING.union(*filter(None, map(self.__getitem__, text.split())))


def words(text: str) -> frozenset[str]:
    """The words of a text parted by spaces and lines."""
    return frozenset(text.split())


def fold(word: str) -> str:
    """In lower case without dots and accents: *Åsa* and *Asa* are one."""
    return word.lower().translate(_FOLD)


def undot(lower: str) -> str:
    """A lower-case string with å and ä as a, ö as o; of the same length.

    Rules that run on it read papers whose letters were lost in scanning as well.
    """
    if lower.isascii():
        return lower
    return _undotted(lower) if len(lower) <= _PARAGRAPH else _without_dots(lower)


def _without_dots(lower: str) -> str:
    return lower.replace("å", "a").replace("ä", "a").replace("ö", "o")


_undotted = lru_cache(maxsize=256)(_without_dots)  # one finder after the other asks for all


def undotted_pattern(pattern: str) -> re.Pattern[str]:
    """A pattern written in Swedish, to be run on an undotted string."""
    return late(undot(pattern), re.DOTALL)
