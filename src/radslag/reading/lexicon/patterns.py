"""Parts of patterns that several rules share; all for lower-case text."""

from __future__ import annotations

__all__ = ["DEN", "FROM_ON", "TOM", "WEEKDAY", "any_of"]


def any_of(*words: str) -> str:
    """A pattern for any of the words; the first that fits counts.

    It is searched fast where every word begins with a plain letter: then the search
    skips to those letters. So what must not stand before a word is looked for after
    its first letters, "ök(?<!\\wök)", not before.
    """
    return "(?:" + "|".join(words) + ")"


WEEKDAY = r"(?:mån|tis|ons|tors?|fre|lör|sön)(?:d\w*)?\.?"
DEN = rf"(?:{WEEKDAY}\s)?(?:den\s)?"
# Scanning likes to take the o of "t.o.m." for a nought.
TOM = r"t\.?\s?[o0]{1,2}\.?\s?m\.?"
FROM_ON = r"fr\.?\s?[o0]\.?\s?m\.?"
