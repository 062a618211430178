"""Lay a noisy text beside the true one, word by word, and count letters lost and found."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from difflib import SequenceMatcher
from functools import lru_cache
from typing import NamedTuple

_PLAIN = str.maketrans("åäöÅÄÖéÉ", "aaoAAOeE")


class Word(NamedTuple):
    """A true word and what was read instead of it; `at` counts the words of the noisy text."""

    true: str
    noisy: str
    at: int


def words(true: str, noisy: str) -> Iterator[Word]:
    """The words of both texts in pairs; a word with no counterpart is left out."""
    left, right = true.split(), noisy.split()
    one, other = ([word.translate(_PLAIN).lower() for word in side] for side in (left, right))
    for tag, i, i_end, j, j_end in SequenceMatcher(None, one, other, autojunk=False).get_opcodes():
        if tag == "equal":
            yield from (Word(left[i + n], right[j + n], j + n) for n in range(i_end - i))
        elif tag == "replace":
            yield from _nearest(left[i:i_end], right[j:j_end], j)


def _nearest(left: list[str], right: list[str], offset: int) -> Iterator[Word]:
    """Pairs in order that share most letters: the cheapest path through a small table."""
    best: list[list[tuple[float, int]]] = [[(0.0, 0)] * (len(right) + 1)]
    for i, true in enumerate(left, 1):
        row = [(0.0, 0)]
        for j, noisy in enumerate(right, 1):
            likeness = _likeness(true, noisy)
            row.append(
                max(
                    (best[i - 1][j][0], 1),
                    (row[j - 1][0], 2),
                    (best[i - 1][j - 1][0] + (likeness if likeness > 0.2 else -1), 3),
                )
            )
        best.append(row)
    pairs, i, j = [], len(left), len(right)
    while i and j:
        move = best[i][j][1]
        if move == 3:
            pairs.append(Word(left[i - 1], right[j - 1], offset + j - 1))
        i, j = i - (move in (1, 3)), j - (move in (2, 3))
    return reversed(pairs)


def _likeness(true: str, noisy: str) -> float:
    return 1 - distance(true, noisy) / max(len(true), len(noisy))


def dotted(word: str) -> int:
    """How many å, ä and ö a word has."""
    return sum(letter in "åäöÅÄÖ" for letter in word)


def missing(true: str, read: str) -> int:
    """How many å, ä and ö of the true word are not at their place in what was read."""
    kept = SequenceMatcher(None, true, read, autojunk=False).get_matching_blocks()
    return dotted(true) - sum(dotted(true[a : a + size]) for a, _, size in kept)


@lru_cache(maxsize=100_000)
def distance(one: str, other: str) -> int:
    """How many letters must be put in, taken out or changed to make one word the other."""
    row = list(range(len(other) + 1))
    for i, letter in enumerate(one, 1):
        previous, row = row, [i]
        for j, second in enumerate(other, 1):
            row.append(min(previous[j] + 1, row[-1] + 1, previous[j - 1] + (letter != second)))
    return row[-1]


class Tally(NamedTuple):
    """What became of the words of a text."""

    words: int = 0
    right_before: int = 0
    right_after: int = 0
    lost: int = 0  # letters å, ä, ö missing before
    still_lost: int = 0  # and after
    false: int = 0  # words changed that did not come nearer to the truth

    def __add__(self, other: tuple[object, ...]) -> Tally:
        return Tally(*(a + b for a, b in zip(self, other, strict=True)))  # type: ignore[operator]


def tally(pairs: Iterable[Word], restored: list[str]) -> Tally:
    """Count over pairs; `restored` are the words of the noisy text after restoring, in order."""
    total = Tally()
    for true, noisy, at in pairs:
        after = restored[at]
        total += Tally(
            words=1,
            right_before=noisy == true,
            right_after=after == true,
            lost=missing(true, noisy),
            still_lost=missing(true, after),
            false=after != noisy
            and distance(true.lower(), after.lower()) >= distance(true.lower(), noisy.lower()),
        )
    return total
