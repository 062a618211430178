"""Where a text names people, and which of their names may be proposed.

A person's name is never made up from common words. It is restored when the paper's own words or
the register of names hold one name, and only one, that it can be; else it stays as it was read.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from radslag.reading.lexicon.given_names import GIVEN_NAMES
from radslag.reading.lexicon.letters.names import (
    DOTTED_GIVEN_NAMES,
    DOTTED_SURNAMES,
    PLAIN_STARTS,
    SURE_ENDINGS,
    SURNAME_ENDINGS,
    TWINS,
)
from radslag.reading.lexicon.not_names import NO_NAMES
from radslag.reading.lexicon.roles import is_role_word
from radslag.reading.lexicon.words import fold
from radslag.reading.lines.letters.noise import readings
from radslag.reading.lines.letters.tokens import BREAK, Token
from radslag.reading.lines.letters.vocabulary import bare, fits

__all__ = ["People", "ends_like_surname"]

_NO_NAMES = frozenset(map(fold, NO_NAMES))
_SURE_SURNAME = ("sson", "strom", "gren", "kvist", "quist", "qvist", "lund", "berg")
_LONGEST_NAME = 4


class People:
    """Names that may be proposed: the register's, and those known from the paper's own words."""

    def __init__(self, own: Iterable[str]) -> None:
        self._own = _by_bare(word for word in own if word[:1].isupper())

    def find(self, words: list[Token]) -> set[int]:
        """The places in the list of words that are parts of people's names."""
        found: set[int] = set()
        for at, word in enumerate(words):
            if at not in found and word.capital:
                found.update(self._name_at(words, at))
        known = {words[at].text for at in found if not _is_given(words[at].text)}
        found.update(
            at for at, word in enumerate(words) if word.text in known and word.gap != BREAK
        )
        return found

    def _name_at(self, words: list[Token], at: int) -> range:
        """A name of two words or more that begins here, or nothing."""
        end = at
        while end < len(words) and end - at < _LONGEST_NAME and _goes_on(words[end], end == at):
            end += 1
        if end - at > 1 and (_is_given(words[at].text) or _is_surname(words[end - 1].text)):
            return range(at, end)
        return range(0)

    def proposal(self, name: str) -> str | None:
        """The one name that a part of a person's name can be."""
        patterns = _patterns(name)
        for known in (self._own, _register()):
            meant = {
                full
                for pattern in patterns
                for full in known.get(bare(pattern), ())
                if fits(full.lower(), pattern)
            }
            if meant:
                return meant.pop() if len(meant) == 1 else None
        made = {full for pattern in patterns if (full := _made(pattern))}
        return made.pop() if len(made) == 1 else None


def _made(pattern: str) -> str | None:
    """A surname put together in the usual way: a first part without dots, an ending with."""
    for ending in SURE_ENDINGS:
        first, last = pattern[: -len(ending)], pattern[-len(ending) :]
        if bare(last) == bare(ending) and fits(ending, last) and _is_plain_start(first):
            return (first + ending).capitalize()
    return None


def _is_plain_start(first: str) -> bool:
    return first in PLAIN_STARTS or (
        len(first) > 1 and first.isascii() and {"a", "o"}.isdisjoint(first)
    )


def _goes_on(word: Token, first: bool) -> bool:
    """Whether a capitalised word may be the first, or a further, part of a name."""
    lower = word.text.lower()
    return (
        word.capital
        and (first or word.gap != BREAK)
        and fold(lower) not in _NO_NAMES
        and not is_role_word(lower)
    )


def _is_given(name: str) -> bool:
    return any(bare(pattern) in GIVEN_NAMES for pattern in _patterns(name))


def _is_surname(name: str) -> bool:
    return any(bare(pattern).endswith(_SURE_SURNAME) for pattern in _patterns(name))


def _patterns(name: str) -> list[str]:
    """What the name may be, as patterns: only itself when nothing in it is surely noise."""
    lower = name[0].lower() + name[1:]
    if lower.isalpha() and lower.isascii() and lower.islower():
        return [lower]
    return [reading.pattern for reading in readings(lower)]


def ends_like_surname(word: str) -> bool:
    """Whether a capitalised word has the look of a surname: nothing is made of it by splitting."""
    return bare(word.lower()).endswith(SURNAME_ENDINGS)


@cache
def _register() -> dict[str, set[str]]:
    """The names with dots by their form without, but for those as common without."""
    found = _by_bare(DOTTED_GIVEN_NAMES | DOTTED_SURNAMES)
    return {plain: names for plain, names in found.items() if plain.capitalize() not in TWINS}


def _by_bare(names: Iterable[str]) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for name in names:
        found.setdefault(bare(name.lower()), set()).add(name)
    return found
