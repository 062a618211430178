"""Sub-items: a), b) … or 10.1, 10.2 … with a title of their own under an item.

A list inside running text ("följande frågor: a) …") and lettered clauses of a
decision are no sub-items: those stand after a colon, after prose, or in a block.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from radslag.reading.lines.line import Line
from radslag.reading.segments.flow import ends_sentence
from radslag.reading.segments.heads import head_of
from radslag.reading.segments.numbers import Candidate
from radslag.reading.segments.parts import Section

__all__ = ["SubStart", "sub_starts"]


class SubStart(NamedTuple):
    """Where a sub-item starts: index in the item's lines, its number, where its title begins."""

    at: int
    number: str
    title_at: int
    span: tuple[int, int]
    rule: str


_LONGEST_TITLE = 100  # characters
_CLAUSE = re.compile(r"att\b")


def sub_starts(
    own: Sequence[Line],
    section: Section,
    inside: Sequence[Candidate],
    width: int,
    lines: Sequence[Line],
) -> list[SubStart]:
    """The sub-items of an item, in order; empty where the lettered lines are a mere list."""
    if not inside or section.number is None:
        return []
    place = {id(line): at for at, line in enumerate(own)}
    minor = [
        c
        for c in inside
        if c.minor
        and not _is_clause(lines, c)
        and c.value == _whole(section.number)
        and id(lines[c.index]) in place
    ]
    if minor and minor[0].minor == 1:
        return [
            _start(place[id(lines[c.index])], f"{c.value}.{c.minor}", c, "item.sub-number")
            for c in _ascending(minor)
        ]
    letters = _letters(
        [c for c in inside if not c.value and c.letter and id(lines[c.index]) in place], lines
    )
    if len(letters) >= 1 and _are_titles(own, letters, place, lines, width):
        return [
            _start(place[id(lines[c.index])], f"{section.number}{c.letter}", c, "item.sub-letter")
            for c in letters
        ]
    return []


def _is_clause(lines: Sequence[Line], candidate: Candidate) -> bool:
    return _CLAUSE.match(lines[candidate.index].text.lower[candidate.title_at :]) is not None


def _whole(number: str) -> int:
    digits = re.match(r"\d+", number)
    return int(digits[0]) if digits else -1


def _start(at: int, number: str, candidate: Candidate, rule: str) -> SubStart:
    return SubStart(at, number, candidate.title_at, candidate.span, rule)


def _ascending(found: Sequence[Candidate]) -> list[Candidate]:
    out: list[Candidate] = []
    for candidate in found:
        if candidate.minor == (out[-1].minor + 1 if out else 1):
            out.append(candidate)
    return out


def _letters(found: Sequence[Candidate], lines: Sequence[Line]) -> list[Candidate]:
    """The run a, b, c …"""
    out: list[Candidate] = []
    for candidate in found:
        wanted = chr(ord(out[-1].letter) + 1) if out else "a"
        title = lines[candidate.index].text.lower[candidate.title_at :]
        if candidate.letter == wanted and not _CLAUSE.match(title):
            out.append(candidate)
    return out


def _is_lone_sentence(own: Sequence[Line], at: int, candidate: Candidate) -> bool:
    """A lettered line that is a whole sentence with nothing under it belongs to a list."""
    alone = (
        at + 1 >= len(own)
        or own[at + 1].text.lower[1:3].lstrip()[:1] == ")"
        or own[at + 1].blank_before
    )
    return alone and own[at].text.string.rstrip().endswith(".")


def _have_texts(own: Sequence[Line], starts: Sequence[int]) -> bool:
    """Short lettered lines that are no sentences, most of them with sentences below."""
    if len(starts) < 2 or any(
        len(own[at].text) > _LONGEST_TITLE or ends_sentence(own[at].text.string) for at in starts
    ):
        return False
    below = [at + 1 for at in starts if at + 1 < len(own) and at + 1 not in starts]
    told = [
        at for at in below if own[at].text.string[:1].isupper() and head_of(own[at].text) is None
    ]
    return len(told) * 2 >= len(starts)


def _are_titles(
    own: Sequence[Line],
    letters: Sequence[Candidate],
    place: dict[int, int],
    lines: Sequence[Line],
    width: int,
) -> bool:
    first = place[id(lines[letters[0].index])]
    line = own[first]
    title = line.text.string[letters[0].title_at :].lstrip()
    if not title or not (title[0].isupper() or title[0].isdigit() or title[0] in '"”“'):
        return False
    if _have_texts(own, [place[id(lines[c.index])] for c in letters]):
        return True
    if first > 0:
        above = own[first - 1]
        if above.text.string.endswith(":") and first > 1:
            return False
        if any(head_of(one.text) for one in own[1:first]):
            return False
    if all(_is_lone_sentence(own, place[id(lines[c.index])], c) for c in letters):
        return False
    prose = sum(len(one.text) for one in own[1:first])
    return len(letters) > 1 and prose < 400 or prose < 160
