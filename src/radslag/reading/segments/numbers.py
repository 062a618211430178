"""Lines that may open an item: every form in which an item's number is printed."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from radslag.reading.lexicon.item_numbers import (
    BARE,
    BODY_LETTERS,
    DOTTED,
    LETTER,
    PARAGRAPH,
    PLAIN,
    SIGN_BEHIND,
    WORD,
)
from radslag.reading.lines.line import Line
from radslag.reading.spans import Text

__all__ = ["Candidate", "candidates"]


class Candidate(NamedTuple):
    """A line that may open an item.

    index: of the line. value: the number; letter: "a" in 4a; minor: 1 in 10.1, else 0.
    style: "§", ".", ")", "word", "bare" or "table". title_at: where in the line the title
    begins (the line's length for an orphaned number). span: of the printed number.
    """

    index: int  # type: ignore[assignment]  # a tuple has a method of that name, unused here
    value: int
    letter: str
    minor: int
    style: str
    title_at: int
    span: tuple[int, int]


_FORMS = ("§", ".", ")", "word", "bare")


_AFTER_LETTER = frozenset(").")


def candidates(lines: Sequence[Line]) -> list[Candidate]:
    """All lines that may open an item, in order."""
    out: list[Candidate] = []
    for index, line in enumerate(lines):
        lower = line.text.lower
        first = lower[0]
        if first.isdigit():
            found = _numbered(index, line.text, lower)
        elif "§" in lower[:16]:
            found = _match(PARAGRAPH, index, lower, "§")
        elif lower[2:6].find(" ") >= 0 and BODY_LETTERS.match(lower):
            found = _match(BODY_LETTERS, index, lower, "§")
        elif lower[1:3].lstrip()[:1] in _AFTER_LETTER and first.isalpha():
            found = _lettered(index, lower)
        elif first in "pänd" and lower.startswith(
            ("punkt", "ärende ", "p.", "nr", "dagordningspunkt", "ärendepunkt")
        ):
            found = _match(WORD, index, lower, "word")
        else:
            continue
        if found:
            out.append(found)
    return out


def _numbered(index: int, text: Text, lower: str) -> Candidate | None:
    if timed := _TIMED.match(lower):
        for pattern, style in ((PARAGRAPH, "§"), (PLAIN, "."), (BARE, "bare")):
            if found := _shifted(pattern, index, lower, timed.end(), style):
                return found
    if "§" in lower[:6] and (found := _match(SIGN_BEHIND, index, lower, "§")):
        return found
    if "§" in lower[:24] and (found := _match(PARAGRAPH, index, lower, "§")):
        return found
    if found := _match(DOTTED, index, lower, "."):
        return found
    match = PLAIN.match(lower)
    if match:
        return _candidate(match, index, "." if match["s"] in ".:" else ")")
    match = BARE.match(lower)
    if match and (match.end() == len(lower) or _opens_title(text.string[match.end() :])):
        return _candidate(match, index, "bare")
    return None


_TIMED = re.compile(r"(?:kl\.?\s*)?\d{1,2}[.:]\d{2}(?:\s*[-–]\s*\d{1,2}[.:]\d{2})?\s+(?=[\d§])")


def _shifted(
    pattern: re.Pattern[str], index: int, lower: str, at: int, style: str
) -> Candidate | None:
    """The number behind a clock ("09.00 1. Öppnande"), which is no number of an item."""
    match = pattern.match(lower, at)
    return _candidate(match, index, style) if match else None


def _opens_title(rest: str) -> bool:
    """A bare number needs a title that begins as one: "1 Inledning", not "3 april"."""
    return rest[:1].isupper() or rest[:1] in "\"”“'"


def _match(pattern: re.Pattern[str], index: int, lower: str, style: str) -> Candidate | None:
    match = pattern.match(lower)
    return _candidate(match, index, style) if match else None


def _candidate(match: re.Match[str], index: int, style: str) -> Candidate:
    groups = match.groupdict()
    return Candidate(
        index,
        int(match["n"]),
        groups.get("l") or "",
        int(groups.get("m") or 0),
        style,
        match.end(),
        match.span("span"),
    )


def _lettered(index: int, lower: str) -> Candidate | None:
    match = LETTER.match(lower)
    if match is None:
        return None
    return Candidate(index, 0, match["l"], 0, ")", match.end(), match.span("span"))
