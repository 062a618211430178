"""Pure rules of agendas and matters: the order of items, their numbers, the state of a matter."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

from radslag.domain.meetings.states import Action, ItemState, MatterState

__all__ = [
    "Placed",
    "Treatment",
    "matter_state",
    "moved",
    "next_number",
    "numbered",
    "path",
    "placed",
]

_S = TypeVar("_S")


@dataclass(frozen=True, slots=True)
class Placed:
    """An item of an agenda: its key, the key of the item it is a part of, its printed number."""

    key: int
    parent: int | None = None
    number: str = ""


def placed(order: Sequence[Placed], new: Placed, place: int | None = None) -> list[Placed]:
    """The order with one item more. place: among its siblings, from 1; None is last.

    Parts stand right after their whole, before the next sibling of it.
    """
    others = [one for one in order if one.key != new.key]
    siblings = [one for one in others if one.parent == new.parent]
    before = siblings[max(place, 1) - 1 :] if place is not None else []
    if before:
        at = others.index(before[0])
    elif siblings:
        at = _end_of(others, siblings[-1].key)
    elif new.parent is not None:
        at = _end_of(others, new.parent)
    else:
        at = len(others)
    return [*others[:at], new, *others[at:]]


def moved(order: Sequence[Placed], key: int, place: int) -> list[Placed]:
    """The order after an item went to another place among its siblings; its parts go along."""
    family = _family(order, key)
    rest = [one for one in order if one.key not in family]
    head = next(one for one in order if one.key == key)
    parts = [one for one in order if one.key in family and one.key != key]
    there = placed(rest, head, place)
    at = there.index(head) + 1
    return [*there[:at], *parts, *there[at:]]


def _family(order: Iterable[Placed], key: int) -> set[int]:
    """An item and all its parts, whatever depth; parts stand after their whole."""
    found = {key}
    for one in order:
        if one.parent in found:
            found.add(one.key)
    return found


def _end_of(order: Sequence[Placed], key: int) -> int:
    family = _family(order, key)
    return max(at for at, one in enumerate(order) if one.key in family) + 1


def numbered(order: Sequence[Placed]) -> dict[int, str]:
    """A number for every item, by key: 1, 2, 3, and 2.1, 2.2 for the parts of 2.

    Printed numbers stay. The others go on after the last printed whole number before them.
    """
    found: dict[int, str] = {}
    last: dict[int | None, int] = {}
    taken = {one.number for one in order if one.number}
    for one in order:
        above = found.get(one.parent, "") if one.parent is not None else ""
        prefix = f"{above}." if above else ""
        number = one.number or _next(prefix, last.get(one.parent, 0), taken)
        found[one.key] = number
        taken.add(number)
        own = number.removeprefix(prefix)
        last[one.parent] = int(own) if own.isdecimal() else last.get(one.parent, 0)
    return found


def _next(prefix: str, last: int, taken: set[str]) -> str:
    while f"{prefix}{last + 1}" in taken:
        last += 1
    return f"{prefix}{last + 1}"


def next_number(printed: Iterable[str]) -> str:
    """The whole number after the greatest of these: after *9*, *10* and *10a* comes *11*."""
    heads = (re.match(r"\d+", number) for number in printed)
    return str(max((int(head[0]) for head in heads if head), default=0) + 1)


@dataclass(frozen=True, slots=True)
class Treatment:
    """How an item of a matter went. actions: of its decided clauses."""

    state: ItemState
    postponed_to_date: dt.date | None = None
    actions: frozenset[Action] = frozenset()


_GO_ON = frozenset(
    {
        Action.POSTPONE,
        Action.REFER,
        Action.ASSIGN,
        Action.REVIEW,
        Action.INITIATE,
    }
)
"""What a decision says when the matter is to come back."""


def matter_state(treatments: Sequence[Treatment]) -> MatterState:
    """The state of a matter from its items, oldest first: how the last one went decides.

    On an agenda, referred, put off to a day, or given to somebody to do: open. Put off without
    a day, or withdrawn: resting. Treated with nothing left to do: closed.
    """
    if not treatments:
        return MatterState.OPEN
    last = treatments[-1]
    if last.state in (ItemState.ON_AGENDA, ItemState.REFERRED):
        return MatterState.OPEN
    if last.state == ItemState.POSTPONED:
        return MatterState.OPEN if last.postponed_to_date else MatterState.RESTING
    if last.state == ItemState.WITHDRAWN:
        return MatterState.RESTING
    return MatterState.OPEN if last.actions & _GO_ON else MatterState.CLOSED


def path(table: Mapping[_S, frozenset[_S]], start: _S, end: _S) -> list[_S] | None:
    """The states from start to end, both included, by a table of transitions; None: no way."""
    ways = [[start]]
    seen = {start}
    while ways:
        way = ways.pop(0)
        if way[-1] == end:
            return way
        following = [state for state in table if state in table[way[-1]] and state not in seen]
        seen.update(following)
        ways += [[*way, state] for state in following]
    return None
