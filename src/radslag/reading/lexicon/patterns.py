"""Parts of patterns that several rules share; all for lower-case text."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from typing import Any, cast

__all__ = ["DEN", "FROM_ON", "TOM", "WEEKDAY", "any_of", "has_any", "late", "places_of"]

_METHODS = ("findall", "finditer", "fullmatch", "match", "search", "split", "sub")


def any_of(*words: str) -> str:
    """A pattern for any of the words; the first that fits counts.

    It is searched fast where every word begins with a plain letter: then the search
    skips to those letters. So what must not stand before a word is looked for after
    its first letters, "ök(?<!\\wök)", not before.
    """
    return "(?:" + "|".join(words) + ")"


class _Late:
    """A pattern that is compiled when it is first used, and then gives its methods away.

    Hundreds of patterns wait for words that one paper never has; to compile them all takes
    longer than to read the paper.
    """

    __slots__ = ("_flags", "pattern", *_METHODS)

    def __init__(self, pattern: str, flags: int) -> None:
        self.pattern = pattern
        self._flags = flags

    def __getattr__(self, name: str) -> Any:  # only for what no slot holds yet
        compiled = re.compile(self.pattern, self._flags)
        for method in _METHODS:
            object.__setattr__(self, method, getattr(compiled, method))
        return getattr(compiled, name)


def late(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """As `re.compile`, but compiled at the first use."""
    return cast("re.Pattern[str]", _Late(pattern, flags))


def has_any(lower: str, words: Collection[str]) -> bool:
    """Whether one of the words occurs: asked before a pattern that is slow to fail."""
    for word in words:  # noqa: SIM110 - it runs many thousand times a paper
        if word in lower:
            return True
    return False


def places_of(lower: str, words: Iterable[str]) -> Iterator[int]:
    """Wherever one of the words begins, word by word."""
    for word in words:
        at = lower.find(word)
        while at >= 0:
            yield at
            at = lower.find(word, at + 1)


WEEKDAY = r"(?:mån|tis|ons|tors?|fre|lör|sön)(?:d\w*)?\.?"
DEN = rf"(?:{WEEKDAY}\s)?(?:den\s)?"
# Scanning likes to take the o of "t.o.m." for a nought.
TOM = r"t\.?\s?[o0]{1,2}\.?\s?m\.?"
FROM_ON = r"fr\.?\s?[o0]\.?\s?m\.?"
