"""Where a text names people, and which of their names may be proposed.

A person's name is never made up from common words. It is restored when the paper's own words or
the register of names hold one name, and only one, that it can be; else it stays as it was read.
"""

from __future__ import annotations

from collections.abc import Iterable

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
        self._register = _by_bare(DOTTED_GIVEN_NAMES | DOTTED_SURNAMES)
        for twin in TWINS:
            self._register.pop(twin.lower(), None)

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
        end = at + 1
        while end < len(words) and end - at < _LONGEST_NAME and _goes_on(words[end]):
            end += 1
        if end - at > 1 and (
            _is_given(words[at].text) or fold(words[end - 1].text).endswith(_SURE_SURNAME)
        ):
            return range(at, end) if fold(words[at].text) not in _NO_NAMES else range(0)
        return range(0)

    def proposal(self, name: str) -> str | None:
        """The one name that a part of a person's name can be, if it differs from what was read."""
        options = [reading.pattern for reading in readings(name[0].lower() + name[1:])]
        for known in (self._own, self._register):
            meant = {
                full
                for pattern in options
                for full in known.get(bare(pattern), ())
                if fits(full.lower(), pattern)
            }
            if meant:
                return meant.pop() if len(meant) == 1 else None
        made = {name for pattern in options if (name := _made(pattern))}
        return made.pop() if len(made) == 1 else None


def _made(pattern: str) -> str | None:
    """A surname put together in the usual way: a first part without dots, an ending with."""
    for ending in SURE_ENDINGS:
        first = pattern[: -len(ending)]
        if bare(pattern).endswith(bare(ending)) and first.isascii():
            if first in PLAIN_STARTS or (len(first) > 1 and not {"a", "o"} & set(first)):
                return (first + ending).capitalize()
    return None


def _goes_on(word: Token) -> bool:
    return word.gap != BREAK and word.capital and fold(word.text) not in _NO_NAMES


def _is_given(name: str) -> bool:
    lower = name.lower()
    if lower.isascii() and lower.isalpha():
        return lower in GIVEN_NAMES
    return any(bare(reading.pattern) in GIVEN_NAMES for reading in readings(lower))


def ends_like_surname(word: str) -> bool:
    """Whether a capitalised word has the look of a surname: nothing is made of it by splitting."""
    return bare(word.lower()).endswith(SURNAME_ENDINGS)


def _by_bare(names: Iterable[str]) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for name in names:
        found.setdefault(bare(name.lower()), set()).add(name)
    return found
