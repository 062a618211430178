"""The words of a text that may have lost letters, and what stands between them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

__all__ = ["BREAK", "BROKEN", "HYPHEN", "LINE", "SPACE", "Token", "tokens"]

# What stands between a word and the one before it.
SPACE, LINE, HYPHEN, BREAK = "space", "line", "hyphen", "break"
BROKEN = "broken"  # a hyphen at the end of a line

_CHUNK = re.compile(r"\S+")
_MARKS = "\u0300-\u036f"  # dots and rings that stand apart from their letter
_WORD = re.compile(rf"(?:[^\W_]|[&£€@|{_MARKS}])+")
_MARKED = re.compile(f"[{_MARKS}]")
_NO_BREAK = re.compile(r"[ \t\u00a0\"”“»«'’*_]*(\n?)[ \t\u00a0\"”“»«'’*_]*")
_FILE_OR_SITE = re.compile(
    r"\.(?:se|nu|com|org|net|eu|example|pdf|docx?|xlsx?|pptx?|html?)\b", re.IGNORECASE
)
_DOTS = frozenset("åäöÅÄÖ")
_DIGITS = frozenset("0123456789")
_NOISY_DIGITS = frozenset("046")
_SHORT_MISREAD = frozenset({"4r", "4n", "f4", "p4", "s4", "d4", "6ka"})
_LONGEST = 45  # longer is no word


class Token(NamedTuple):
    """A word as read. gap: what stands before it. damaged: it may have lost letters."""

    text: str
    start: int
    gap: str
    damaged: bool

    @property
    def end(self) -> int:
        return self.start + len(self.text)

    @property
    def capital(self) -> bool:
        """Whether it begins with a capital and goes on in small letters."""
        return self.text[0].isupper() and len(self.text) > 1 and not self.text.isupper()

    @property
    def small(self) -> bool:
        """Whether it is a word of small letters."""
        return len(self.text) > 1 and self.text.islower() and self.whole

    @property
    def whole(self) -> bool:
        """Whether it is a word, harmed or not, and no number."""
        return self.damaged or (len(self.text) > 1 and self.text.isalpha())


def tokens(text: str) -> list[Token]:
    """The words in order. Addresses of mail, sites and files are left out."""
    found: list[Token] = []
    before = 0
    for match in _words(text):
        start = match.start()
        found.append(Token(match[0], start, _gap(text[before:start], start), _damaged(match[0])))
        before = match.end()
    return found


def _words(text: str) -> Iterator[re.Match[str]]:
    for chunk in _CHUNK.finditer(text):
        if not _is_address(chunk[0]):
            yield from _WORD.finditer(text, chunk.start(), chunk.end())


def _is_address(chunk: str) -> bool:
    if "@" in chunk and "." in chunk.partition("@")[2][:-1]:
        return True
    return "." in chunk and (
        "://" in chunk or "www." in chunk or _FILE_OR_SITE.search(chunk) is not None
    )


def _gap(between: str, start: int) -> str:
    if between == " ":
        return SPACE
    if between == "-":
        return HYPHEN
    if between == "-\n":
        return BROKEN
    match = _NO_BREAK.fullmatch(between)
    if match is None or start == 0:
        return BREAK
    return LINE if match[1] else SPACE


def _damaged(word: str) -> bool:
    if len(word) == 1 or len(word) > _LONGEST or not _DOTS.isdisjoint(word):
        return False
    if not word.isascii() and _MARKED.search(word):
        return False
    return _DIGITS.isdisjoint(word) or _has_misread_digits(word)


def _has_misread_digits(word: str) -> bool:
    """Whether the digits can be letters: one or two of the right kind in a word of small letters.

    "6vre" and "4r" are words; "6st" and "14b" are a number and what it counts.
    """
    if word in _SHORT_MISREAD:
        return True
    digits = [letter for letter in word if letter in _DIGITS]
    rest = word.lstrip("046")
    fewest = 2 if rest == word else 3
    return (
        len(digits) <= 2
        and _NOISY_DIGITS.issuperset(digits)
        and len(rest) >= fewest
        and rest[1:].islower()
    )
