"""Parts of patterns that several rules share; all for lower-case text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

__all__ = ["DEN", "FROM_ON", "TOM", "WEEKDAY", "any_of", "has_any", "places_of"]


def any_of(*words: str) -> str:
    """A pattern for any of the words; the first that fits counts.

    It is searched fast where every word begins with a plain letter: then the search
    skips to those letters. So what must not stand before a word is looked for after
    its first letters, "ök(?<!\\wök)", not before.
    """
    return "(?:" + "|".join(words) + ")"


def has_any(lower: str, words: tuple[str, ...]) -> bool:
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
