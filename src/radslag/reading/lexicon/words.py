"""Words as data: lists written as plain text, and the form in which damaged words meet."""

from __future__ import annotations

import re

__all__ = ["fold", "undot", "undotted_pattern", "words"]

_FOLD = str.maketrans("åäöéèêëáàâãóòôõíìîïúùûüçñšžćčłśżýæø", "aaoeeeeaaaaooooiiiiuuuucnszcclszyao")


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
    return lower.replace("å", "a").replace("ä", "a").replace("ö", "o")


def undotted_pattern(pattern: str) -> re.Pattern[str]:
    """A pattern written in Swedish, to be run on an undotted string."""
    return re.compile(undot(pattern), re.DOTALL)
