"""Which read values the hand-made record contradicts: of all errors the worst.

A value is contradicted where the hand-made record has another one in its place: a value
of the paper or of an entry that differs; a day, a sum or a number of an item, where one of
the same kind was not read there; a name cut wrong. What is only too much is contradicted
by nothing; the gates count it.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from tests.gold.errors import Error
from tests.gold.matching import Entry, normal
from tests.gold.scoring import SCALARS, score

_KEYED = ("terms", "money")
_NAMES = {"attendees": "name", "presenters": "name", "appointments": "person"}
_OF_ITEMS = ("meetings_cited", "attachments", "abstentions")


class Contradiction(NamedTuple):
    """A value that is wrong. status: how sure the reader is of it."""

    field: str
    error: Error
    pointer: str
    status: str | None

    def __str__(self) -> str:
        return f"{self.field} {self.error} at {self.pointer}"


def contradictions(paper: str, gold: Entry, read: Entry) -> list[Contradiction]:
    """Every contradicted value of a paper's record. read: with its sources."""
    sources = read["sources"]
    return [
        Contradiction(name, error, pointer, sources.get(pointer, {}).get("status"))
        for name, found in score(paper, gold, read).items()
        for error in found.errors
        for pointer in _wrong(name, error, found.errors, gold, read)
    ]


def _wrong(name: str, error: Error, errors: list[Error], gold: Entry, read: Entry) -> Iterator[str]:
    if error.pointer is None:
        return
    missing = [one.what for one in errors if one.sign == "−" and one.where == error.where]
    if error.sign == "≠" or name in SCALARS:
        yield error.pointer
    elif name in _KEYED and missing:
        number = int(error.pointer.rpartition("/")[2])
        keys = _wrong_keys(read[name][number], gold[name])
        yield from (f"{error.pointer}/{key}" for key in keys)
    elif name in _OF_ITEMS and missing:
        yield error.pointer
    elif name in _NAMES and any(_share_a_word(error.what, one) for one in missing):
        yield f"{error.pointer}/{_NAMES[name]}"


def _wrong_keys(entry: Entry, gold: list[Entry]) -> Iterator[str]:
    """The day or the sum, if the item has no such one; the event, if it has it for another."""
    of_item = [one for one in gold if one["item"] == entry["item"]]
    for key in ("date", "amount"):
        if entry.get(key) is None:
            continue
        same = [one for one in of_item if one.get(key) == entry[key]]
        if not same:
            yield key
        elif entry.get("event") not in [one.get("event") for one in same]:
            yield "event"


def _share_a_word(one: str, other: str) -> bool:
    return not set(normal(one).split()).isdisjoint(normal(other).split())
