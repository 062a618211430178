"""Which of several readings a word has, by the words beside it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from typing import NamedTuple

from radslag.reading.lexicon.letters.contexts import CONTEXTS, GROUPS
from radslag.reading.lines.letters.vocabulary import Form, bare

__all__ = ["Beside", "choose", "is_open_question"]

_CUE = 250  # what a word beside it that speaks for a reading is worth
_YEAR = re.compile(r"(?:19|20)\d\d")


class Beside(NamedTuple):
    """What stands on one side of a word: the next word and that with the one beyond it.

    Without dots, so that it is the same before and after the neighbours are restored. "^" stands
    for a break before, "." for an end of sentence or clause after, ":" for any other break.
    """

    near: str
    pair: str


class _Cues(NamedTuple):
    """Words that speak for a reading."""

    whole: frozenset[str]
    endings: tuple[str, ...]

    def hold(self, beside: Beside) -> bool:
        near = beside.near
        return (
            near in self.whole
            or beside.pair in self.whole
            or (near[0].isdigit() and ("#y" if _YEAR.fullmatch(near) else "#") in self.whole)
            or (bool(self.endings) and near.endswith(self.endings))
        )


class _Reading:
    """One reading of a word: its weight and what speaks for it before and after."""

    def __init__(self) -> None:
        self.weight = 0
        self.before: list[_Cues] = []
        self.after: list[_Cues] = []


def is_open_question(word: str) -> bool:
    """Whether the word beside it may decide what a word without dots means."""
    return word in _contexts()


def choose(word: str, options: list[Form], left: Beside, right: Beside) -> Form:
    """The likeliest of the readings of a word, given without dots."""
    readings = _contexts()[word]

    def cost(form: Form) -> int:
        reading = readings.get(form.word)
        if reading is None:
            return form.cost
        cues = any(cue.hold(left) for cue in reading.before) + any(
            cue.hold(right) for cue in reading.after
        )
        return form.cost - reading.weight - _CUE * cues

    return min(options, key=cost)


@cache
def _contexts() -> dict[str, dict[str, _Reading]]:
    """The table of contexts, ready for use."""
    table: dict[str, dict[str, _Reading]] = {}
    for line in CONTEXTS.strip().replace("\n ", " ").splitlines():
        word, _, rules = line.partition(":")
        readings = table.setdefault(word, {})
        for rule in rules.split(","):
            _add(readings, rule.split())
    return table


def _add(readings: dict[str, _Reading], rule: list[str]) -> None:
    reading = readings.setdefault(rule[0], _Reading())
    rest = rule[1:]
    if rest and rest[0][0] in "+-" and rest[0][1:].isdigit():
        reading.weight += int(rest[0])
        rest = rest[1:]
    if rest:
        (reading.before if rest[0] == "<" else reading.after).append(_cues(rest[1:]))


def _cues(words: Iterable[str]) -> _Cues:
    spelled = [
        part for word in words for part in (GROUPS[word[1:]].split() if word[0] == "@" else [word])
    ]
    return _Cues(
        frozenset(bare(word) for word in spelled if word[0] != "*"),
        tuple(bare(word[1:]) for word in spelled if word[0] == "*"),
    )
