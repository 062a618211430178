"""Words of Swedish text as they are searched for: as written, by stem, by part, without dots.

The same analysis serves both databases, the marks in snippets and the tests. A word is taken
where it stands, so that a hit leads to its place; *sam-* at the end of a line and *verkan* on
the next are one word.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from radslag.flows.search import compounds
from radslag.flows.search.stems import stem

__all__ = ["Forms", "Word", "forms_of", "key_of", "words_of"]

LONGEST = 60


_SIGN = "(?:[^\\W_]|[\u0300-\u036f\u00ad])"  # also what is set over a letter, and soft hyphens
_WORD = re.compile(
    f"[^\\W_]{_SIGN}*(?:-[ \t]*\r?\n[ \t]*(?!(?:och|eller|samt|till)\\b)[a-zåäö]{_SIGN}*)?"
)
_NOT_OF_WORD = re.compile("[\\s\u00ad-]")
_UNDOT = str.maketrans("åäö", "aao")
_KEEP = "åäö"


class Word(NamedTuple):
    """A word in small letters, and where it stands in the text."""

    key: str
    start: int
    end: int


class Forms(NamedTuple):
    """stem of the word, stems of the parts of a compound, stem without dots and rings."""

    stem: str
    parts: frozenset[str]
    bare: str


def words_of(text: str) -> Iterator[Word]:
    """Every word in order, with its place in the text as given."""
    for found in _WORD.finditer(text):
        yield Word(key_of(found[0]), found.start(), found.end())


@lru_cache(maxsize=100_000)
def key_of(word: str) -> str:
    """The word as it is kept: composed, in small letters, é as e; å, ä and ö stay."""
    lowered = unicodedata.normalize("NFC", _NOT_OF_WORD.sub("", word).casefold())
    return "".join(_plain(sign) for sign in lowered)[:LONGEST]


def _plain(sign: str) -> str:
    if sign.isascii() or sign in _KEEP:
        return sign
    base = unicodedata.normalize("NFKD", sign)
    kept = "".join(each for each in base if each.isalnum())
    return {"æ": "ä", "ø": "ö"}.get(sign, kept)


@lru_cache(maxsize=200_000)
def forms_of(key: str) -> Forms:
    """The forms of a word that is in small letters (`key_of`)."""
    own = stem(key)
    parts = frozenset(each for each in map(stem, compounds.spans(key)) if len(each) > 2)
    return Forms(own, parts - {own}, stem(key.translate(_UNDOT)))
